import { Stack, type Theme, useMediaQuery } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, type DataTableProps, List, Pagination, type RaRecord, useListContext } from 'react-admin';
import { useDefinition } from '../definitions.tsx';
import { CardList } from './CardList.tsx';
import { ListBar } from './ListBar.tsx';
import { EmptyState, ErrorState, NoMatchState } from './States.tsx';

interface Props<Node extends RaRecord> {
  /** The table's columns: `<DataTable.Col source="code" />`. */
  readonly children: ReactNode;
  /** What a row shows on a narrow screen. */
  readonly card: (record: Node) => ReactNode;
  /** Inputs of the filter form; give the usual ones `alwaysOn`. */
  readonly filters?: ReactElement[];
  readonly filterDefaultValues?: object;
  /** A condition that always holds. */
  readonly filter?: object;
  /** What to say where there is nothing yet. */
  readonly empty?: string;
  /** More buttons beside sort, filter and create. */
  readonly actions?: ReactNode;
  readonly perPage?: number;
  readonly rowClick?: DataTableProps<Node>['rowClick'];
  readonly rowSx?: DataTableProps<Node>['rowSx'];
  /** Shown in place of table and cards, as a timeline; `useListContext` gives it the records. */
  readonly body?: ReactNode;
}

/** A list of records: a table where there is room, cards on a narrow screen, never a page that scrolls sideways. */
export function ResponsiveList<Node extends RaRecord = RaRecord>(props: Props<Node>) {
  const { children, card, filters, filterDefaultValues, filter, empty, actions, perPage = 25 } = props;
  const { rowClick, rowSx, body } = props;
  const { documents } = useDefinition();
  const [usual] = documents.sorts ?? [];
  return (
    <List
      {...(filters ? { filters } : {})}
      {...(filter ? { filter } : {})}
      {...(filterDefaultValues ? { filterDefaultValues } : {})}
      sort={{ field: usual ?? 'recent', order: 'ASC' }}
      perPage={perPage}
      empty={false}
      exporter={false}
      actions={<ListBar hasFilters={Boolean(filters)}>{actions}</ListBar>}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100, 200]} />}
      sx={{
        '& .RaList-content': { overflow: 'hidden' },
        '& .RaList-actions': { flexWrap: { xs: 'wrap', md: 'nowrap' }, rowGap: 1 },
      }}
    >
      <ListBody<Node> card={card} empty={empty} rowClick={rowClick} rowSx={rowSx} body={body}>
        {children}
      </ListBody>
    </List>
  );
}

type BodyProps<Node extends RaRecord> = Pick<
  Props<Node>,
  'children' | 'card' | 'empty' | 'rowClick' | 'rowSx' | 'body'
>;

function ListBody<Node extends RaRecord>({ children, card, empty, rowClick = 'show', rowSx, body }: BodyProps<Node>) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data, error, isPending, filterValues, refetch } = useListContext<Node>();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!isPending && data?.length === 0) {
    return Object.keys(filterValues).length > 0 ? <NoMatchState /> : <EmptyState {...(empty ? { body: empty } : {})} />;
  }
  if (body) return body;
  if (isNarrow) return <CardList<Node> card={card} rowClick={rowClick} />;
  return (
    <Stack sx={{ overflowX: 'auto' }}>
      <DataTable<Node> bulkActionButtons={false} rowClick={rowClick} {...(rowSx ? { rowSx } : {})}>
        {children}
      </DataTable>
    </Stack>
  );
}
