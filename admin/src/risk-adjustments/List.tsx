import { ADJUSTMENT_STATE_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { LocalizedTextView, VocabularyChip } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { FlagFilter } from '../inputs/FlagFilter.tsx';
import { MarketInput } from '../inputs/ReferenceInputs.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { ScopeInput } from '../sources/ScopeInput.tsx';
import { SharedMark } from '../sources/SharedMark.tsx';
import { PointsText } from './PointsText.tsx';
import type { AdjustmentRow } from './documents.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <FlagFilter key="inForce" source="inForce" alwaysOn />,
  <MarketInput key="market" source="market" alwaysOn />,
  <ScopeInput key="scope" source="scope" />,
];

/** All adjustments, those changed last first. */
export default function RiskAdjustmentList() {
  return (
    <ResponsiveList<AdjustmentRow> filters={FILTERS} card={(adjustment) => <AdjustmentCard adjustment={adjustment} />}>
      <DataTable.Col
        source="market"
        disableSort
        render={(adjustment: AdjustmentRow) => <About adjustment={adjustment} />}
      />
      <DataTable.Col
        source="points"
        disableSort
        render={({ points }: AdjustmentRow) => <PointsText points={points} />}
      />
      <DataTable.Col
        source="reason"
        disableSort
        render={({ reason }: AdjustmentRow) => <LocalizedTextView value={reason} />}
      />
      <DataTable.Col source="state" disableSort render={(adjustment: AdjustmentRow) => <State {...adjustment} />} />
      <DataTable.Col source="reviewer" disableSort render={({ reviewer }: AdjustmentRow) => reviewer?.name ?? ''} />
    </ResponsiveList>
  );
}

function About({ adjustment }: { adjustment: AdjustmentRow }) {
  const { market, sector, region } = adjustment;
  return (
    <Stack sx={{ alignItems: 'flex-start', gap: 0.5 }}>
      <strong>
        <LocalizedTextView value={market.name} />
      </strong>
      {sector && <LocalizedTextView value={sector.name} />}
      {region && <LocalizedTextView value={region.name} />}
      <SharedMark record={adjustment} />
    </Stack>
  );
}

function State({ state, validTo }: AdjustmentRow) {
  const t = useMessages();
  return (
    <Stack sx={{ alignItems: 'flex-start', gap: 0.5 }}>
      <VocabularyChip word={state} of={ADJUSTMENT_STATE_LABELS} />
      <Typography variant="body2" color="text.secondary">
        {t('resources.riskAdjustments.fields.validTo')} <DateText value={validTo} />
      </Typography>
    </Stack>
  );
}

function AdjustmentCard({ adjustment }: { adjustment: AdjustmentRow }) {
  return (
    <Stack spacing={0.75}>
      <About adjustment={adjustment} />
      <PointsText points={adjustment.points} />
      <Typography variant="body2">
        <LocalizedTextView value={adjustment.reason} />
      </Typography>
      <State {...adjustment} />
    </Stack>
  );
}
