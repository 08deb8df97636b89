import ViewListIcon from '@mui/icons-material/ViewList';
import { Button, Typography } from '@mui/material';
import { ResourceContextProvider } from 'ra-core';
import { List } from 'react-admin';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/index.ts';
import { ListBar } from '../../records/ListBar.tsx';
import { useCan } from '../../session/hooks.ts';
import { sharedFilters } from '../filters.tsx';
import { OPEN_COLUMNS } from './board.ts';
import { Columns } from './Columns.tsx';

/** As many cards as the server gives at once; the list shows the rest. */
const MOST_CARDS = 200;

/** The bureau's opportunities by stage. */
export default function Board() {
  const t = useMessages();
  const mayWrite = useCan('opportunity.write');
  return (
    <ResourceContextProvider value="opportunities">
      <List
        title={t('resources.opportunities.board.name')}
        component="div"
        storeKey="opportunities.board"
        filters={sharedFilters}
        filter={{ stages: OPEN_COLUMNS }}
        sort={{ field: 'due', order: 'ASC' }}
        perPage={MOST_CARDS}
        pagination={false}
        empty={false}
        exporter={false}
        actions={
          <ListBar hasFilters>
            <Button component={Link} to="/opportunities" startIcon={<ViewListIcon />}>
              {t('resources.opportunities.board.list')}
            </Button>
          </ListBar>
        }
        sx={{
          '& .RaList-actions': { flexWrap: 'wrap', rowGap: 1 },
          '& .RaList-main, & .RaList-content': { minWidth: 0 },
        }}
      >
        {mayWrite && (
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('resources.opportunities.board.lead')}
          </Typography>
        )}
        <Columns />
      </List>
    </ResourceContextProvider>
  );
}
