import ViewKanbanIcon from '@mui/icons-material/ViewKanban';
import { Button, Stack, Typography } from '@mui/material';
import { DataTable } from 'react-admin';
import { Link } from 'react-router';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { DateText, MoneyText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { useCan } from '../session/hooks.ts';
import type { OpportunityNode } from './documents.ts';
import { listFilters } from './filters.tsx';
import { NextStep } from './NextStep.tsx';
import { OpportunityCard } from './OpportunityCard.tsx';
import { StageChip } from './StageChip.tsx';

/** The bureau's opportunities. */
export default function OpportunityList() {
  const t = useMessages();
  const mayWrite = useCan('opportunity.write');
  return (
    <ResponsiveList<OpportunityNode>
      filters={listFilters}
      card={(opportunity) => <OpportunityCard opportunity={opportunity} />}
      actions={
        <Button component={Link} to="/pipeline" startIcon={<ViewKanbanIcon />}>
          {t('resources.opportunities.board.name')}
        </Button>
      }
      {...(mayWrite ? { empty: t('resources.opportunities.empty') } : {})}
    >
      <DataTable.Col source="code" disableSort render={({ code }: OpportunityNode) => <CodeChip code={code} />} />
      <DataTable.Col source="title" disableSort render={titleCell} />
      <DataTable.Col source="stage" disableSort render={stageCell} />
      <DataTable.Col
        source="market"
        disableSort
        render={({ market }: OpportunityNode) => <LocalizedTextView value={market.name} />}
      />
      <DataTable.Col
        source="exporter"
        disableSort
        render={({ exporter }: OpportunityNode) => <LocalizedTextView value={exporter?.name} />}
      />
      <DataTable.Col source="value" disableSort render={({ value }: OpportunityNode) => <MoneyText value={value} />} />
      <DataTable.Col
        source="nextStep"
        disableSort
        render={(opportunity: OpportunityNode) => <NextStep opportunity={opportunity} />}
      />
      <DataTable.Col source="owner" disableSort render={({ owner }: OpportunityNode) => owner?.name} />
    </ResponsiveList>
  );
}

function titleCell({ title }: OpportunityNode) {
  return (
    <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
      <LocalizedTextView value={title} />
    </Typography>
  );
}

function stageCell({ stage, stageEffectiveOn }: OpportunityNode) {
  return (
    <Stack sx={{ alignItems: 'flex-start' }}>
      <StageChip stage={stage} />
      <Typography variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
        <DateText value={stageEffectiveOn} />
      </Typography>
    </Stack>
  );
}
