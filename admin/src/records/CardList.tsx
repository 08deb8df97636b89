import { Card, CardActionArea, CardContent, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { type DataTableProps, type RaRecord, RecordContextProvider, useCreatePath, useListContext } from 'react-admin';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';

interface Props<Node extends RaRecord> {
  readonly card: (record: Node) => ReactNode;
  readonly rowClick: DataTableProps<Node>['rowClick'];
}

/** The rows of a list as cards, each a link to its record. */
export function CardList<Node extends RaRecord>({ card, rowClick }: Props<Node>) {
  const t = useMessages();
  const createPath = useCreatePath();
  const { data = [], isPending, resource } = useListContext<Node>();
  const target = rowClick === 'show' || rowClick === 'edit' ? rowClick : undefined;
  if (isPending)
    return <Skeleton variant="rounded" height={120} role="status" aria-label={t('common.loading')} sx={{ m: 1 }} />;
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 1, pb: 10 }}>
      {data.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <Card component="li" variant="outlined">
            {target ? (
              <CardActionArea component={Link} to={createPath({ resource, type: target, id: record.id })}>
                <CardContent>{card(record)}</CardContent>
              </CardActionArea>
            ) : (
              <CardContent>{card(record)}</CardContent>
            )}
          </Card>
        </RecordContextProvider>
      ))}
    </Stack>
  );
}
