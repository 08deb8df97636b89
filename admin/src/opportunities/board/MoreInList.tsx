import type { OpportunityStage } from '@kouan/shared';
import { Button } from '@mui/material';
import { useListContext } from 'ra-core';
import { Link } from 'react-router';
import { useMessages } from '../../i18n/index.ts';

interface Props {
  readonly stage: OpportunityStage;
  /** How many opportunities of the stage are not on the board. */
  readonly count: number;
}

/** Leads to the list for what the board has no room for, under the same filters. */
export function MoreInList({ stage, count }: Props) {
  const t = useMessages();
  const { filterValues } = useListContext();
  const filter = JSON.stringify({ ...filterValues, stages: [stage] });
  return (
    <Button
      component={Link}
      to={`/opportunities?${new URLSearchParams({ filter }).toString()}`}
      fullWidth
      sx={{ mt: 1 }}
    >
      {t('resources.opportunities.board.more', { smart_count: count })}
    </Button>
  );
}
