import { COMPARISON_BASIS_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { useLanguage } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { ScopeInput } from '../sources/ScopeInput.tsx';
import { SharedMark } from '../sources/SharedMark.tsx';
import { FigureValue } from './FigureValue.tsx';
import { IndicatorInput } from './IndicatorInput.tsx';
import { describePeriod, describeSubject } from './describe.ts';
import type { FigureRow } from './documents.ts';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <IndicatorInput key="indicator" source="indicator" alwaysOn />,
  <MarketInput key="market" source="market" alwaysOn />,
  <SectorInput key="sector" source="sector" />,
  <RegionInput key="region" source="region" />,
  <VocabularyMultiSelect key="bases" source="bases" of={COMPARISON_BASIS_LABELS} />,
  <DateInput key="from" source="from" />,
  <DateInput key="to" source="to" />,
  <DateInput key="knownAt" source="knownAt" />,
  <ScopeInput key="scope" source="scope" />,
];

/** All figures, each with its qualifier, its comparison and the words of its source. */
export default function FigureList() {
  return (
    <ResponsiveList<FigureRow> filters={FILTERS} card={(figure) => <FigureCard figure={figure} />}>
      <DataTable.Col source="subject" disableSort render={(figure: FigureRow) => <Subject figure={figure} />} />
      <DataTable.Col source="period" disableSort render={(figure: FigureRow) => <Period figure={figure} />} />
      <DataTable.Col source="value" disableSort render={(figure: FigureRow) => <FigureValue figure={figure} />} />
      <DataTable.Col
        source="sector"
        disableSort
        render={({ sector }: FigureRow) => sector && <CodeChip code={sector.code} />}
      />
      <DataTable.Col
        source="region"
        disableSort
        render={({ region }: FigureRow) => region && <LocalizedTextView value={region.name} />}
      />
      <DataTable.Col source="code" disableSort render={({ code }: FigureRow) => <CodeChip code={code} />} />
    </ResponsiveList>
  );
}

function Subject({ figure }: { figure: FigureRow }) {
  const locale = useLanguage();
  return (
    <Stack sx={{ alignItems: 'flex-start' }}>
      <Typography variant="caption" color="text.secondary">
        <LocalizedTextView value={figure.indicator.name} />
        {figure.market && ' · '}
        <LocalizedTextView value={figure.market?.name} />
      </Typography>
      <span>{describeSubject(figure, locale)}</span>
      <SharedMark record={figure} />
    </Stack>
  );
}

function Period({ figure }: { figure: FigureRow }) {
  const locale = useLanguage();
  return <>{describePeriod(figure, locale)}</>;
}

function FigureCard({ figure }: { figure: FigureRow }) {
  return (
    <Stack spacing={0.5}>
      <Subject figure={figure} />
      <FigureValue figure={figure} />
      <Typography variant="body2" color="text.secondary">
        <Period figure={figure} />
      </Typography>
    </Stack>
  );
}
