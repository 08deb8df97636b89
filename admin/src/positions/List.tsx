import { POSITION_BASIS_LABELS, POSITION_KIND_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { LocalizedTextView } from '../display/text.tsx';
import { DateRangeText } from '../display/values.tsx';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { MarketInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { ScopeInput } from '../sources/ScopeInput.tsx';
import { SharedMark } from '../sources/SharedMark.tsx';
import { PositionChips } from './PositionChips.tsx';
import type { PositionRow } from './documents.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <MarketInput key="market" source="market" alwaysOn />,
  <VocabularyMultiSelect key="kinds" source="kinds" of={POSITION_KIND_LABELS} alwaysOn />,
  <VocabularyMultiSelect key="bases" source="bases" of={POSITION_BASIS_LABELS} />,
  <OrganizationInput key="organization" source="organization" />,
  <SectorInput key="sector" source="sector" />,
  <ScopeInput key="scope" source="scope" />,
];

/** All market positions, newest first. */
export default function PositionList() {
  return (
    <ResponsiveList<PositionRow> filters={FILTERS} card={(position) => <PositionCard position={position} />}>
      <DataTable.Col
        source="organization"
        disableSort
        render={(position: PositionRow) => <Company position={position} />}
      />
      <DataTable.Col
        source="market"
        disableSort
        render={({ market }: PositionRow) => <LocalizedTextView value={market.name} />}
      />
      <DataTable.Col source="kind" disableSort render={(position: PositionRow) => <PositionChips {...position} />} />
      <DataTable.Col source="occurred" disableSort render={(position: PositionRow) => <When position={position} />} />
      <DataTable.Col
        source="statement"
        disableSort
        render={({ statement }: PositionRow) => <LocalizedTextView value={statement} />}
      />
    </ResponsiveList>
  );
}

function Company({ position }: { position: PositionRow }) {
  return (
    <Stack sx={{ alignItems: 'flex-start', gap: 0.5 }}>
      <strong>
        <LocalizedTextView value={position.organization.name} />
      </strong>
      <SharedMark record={position} />
    </Stack>
  );
}

function When({ position: { occurredFrom, occurredTo, dateWording } }: { position: PositionRow }) {
  return <DateRangeText from={occurredFrom} to={occurredTo} wording={dateWording} />;
}

function PositionCard({ position }: { position: PositionRow }) {
  return (
    <Stack spacing={0.75}>
      <Company position={position} />
      <PositionChips {...position} />
      <Typography variant="body2">
        <LocalizedTextView value={position.statement} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <LocalizedTextView value={position.market.name} /> <When position={position} />
      </Typography>
    </Stack>
  );
}
