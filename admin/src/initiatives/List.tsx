import { INITIATIVE_KIND_LABELS, INITIATIVE_STATUS_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { CodeChip, LocalizedTextView, VocabularyChip, VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { FlagFilter } from '../inputs/FlagFilter.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { useCan } from '../session/hooks.ts';
import type { InitiativeNode } from './documents.ts';
import { NamesText } from './NamesText.tsx';
import { NextMilestone } from './NextMilestone.tsx';
import { Occasion } from './Occasion.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <VocabularyMultiSelect key="kinds" source="kinds" of={INITIATIVE_KIND_LABELS} alwaysOn />,
  <VocabularyMultiSelect key="statuses" source="statuses" of={INITIATIVE_STATUS_LABELS} alwaysOn />,
  <FlagFilter key="mine" source="mine" alwaysOn />,
  <FlagFilter key="late" source="late" alwaysOn />,
  <DateInput key="dueBy" source="dueBy" />,
  <MarketInput key="market" source="market" fullWidth={false} />,
  <RegionInput key="region" source="region" fullWidth={false} />,
  <SectorInput key="sector" source="sector" fullWidth={false} />,
];

/** What the bureau and its partners do for a market. */
export default function InitiativeList() {
  const t = useMessages();
  const mayWrite = useCan('initiative.write');
  return (
    <ResponsiveList<InitiativeNode>
      filters={filters}
      card={(initiative) => <InitiativeCard initiative={initiative} />}
      {...(mayWrite ? { empty: t('resources.initiatives.empty') } : {})}
    >
      <DataTable.Col source="code" disableSort render={({ code }: InitiativeNode) => <CodeChip code={code} />} />
      <DataTable.Col source="title" disableSort render={titleCell} />
      <DataTable.Col source="kind" disableSort render={kindCell} />
      <DataTable.Col source="status" disableSort render={statusCell} />
      <DataTable.Col
        source="occasion"
        disableSort
        render={(initiative: InitiativeNode) => <Occasion initiative={initiative} />}
      />
      <DataTable.Col
        source="markets"
        disableSort
        render={({ markets }: InitiativeNode) => <NamesText values={markets} />}
      />
      <DataTable.Col
        source="nextMilestone"
        disableSort
        render={({ milestones }: InitiativeNode) => <NextMilestone milestones={milestones} />}
      />
      <DataTable.Col source="owner" disableSort render={({ owner }: InitiativeNode) => owner?.name} />
    </ResponsiveList>
  );
}

function titleCell({ title }: InitiativeNode) {
  return (
    <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
      <LocalizedTextView value={title} />
    </Typography>
  );
}

function kindCell({ kind }: InitiativeNode) {
  return <VocabularyText word={kind} of={INITIATIVE_KIND_LABELS} />;
}

function statusCell({ status }: InitiativeNode) {
  return <VocabularyChip word={status} of={INITIATIVE_STATUS_LABELS} component="span" />;
}

function InitiativeCard({ initiative }: { initiative: InitiativeNode }) {
  const { code, markets, milestones } = initiative;
  return (
    <Stack component="span" spacing={0.5}>
      <Stack component="span" direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <CodeChip code={code} />
        {statusCell(initiative)}
      </Stack>
      {titleCell(initiative)}
      <Typography component="span" variant="body2" color="text.secondary">
        {kindCell(initiative)} · <Occasion initiative={initiative} /> · <NamesText values={markets} />
      </Typography>
      <NextMilestone milestones={milestones} />
    </Stack>
  );
}
