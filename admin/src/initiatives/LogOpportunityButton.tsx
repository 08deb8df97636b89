import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import type { InitiativeRecord } from './documents.ts';
import { opportunityFrom } from './opportunity-from.ts';

/** Starts an opportunity with what is known from the initiative. */
export function LogOpportunityButton({ initiative }: { initiative: InitiativeRecord }) {
  const t = useMessages();
  return (
    <Button
      variant="contained"
      startIcon={<AddIcon />}
      component={Link}
      to="/opportunities/create"
      state={{ record: opportunityFrom(initiative) }}
      sx={{ '@media print': { display: 'none' } }}
    >
      {t('resources.initiatives.logOpportunity')}
    </Button>
  );
}
