import { INDICATOR_GROUP_LABELS, type Vocabulary } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { CodeChip, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { UnitText } from './UnitText.tsx';
import type { IndicatorRecord } from './documents.ts';

const GROUPS: Vocabulary = INDICATOR_GROUP_LABELS;

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <VocabularySelect key="group" source="group" of={INDICATOR_GROUP_LABELS} alwaysOn />,
];

/** Every indicator with its definition, because names alone do not tell filed from paid. */
export default function IndicatorList() {
  return (
    <ResponsiveList<IndicatorRecord> filters={FILTERS} card={(indicator) => <Line indicator={indicator} />}>
      <DataTable.Col
        source="name"
        disableSort
        render={(indicator: IndicatorRecord) => <Line indicator={indicator} />}
      />
      <DataTable.Col
        source="group"
        disableSort
        render={({ group }: IndicatorRecord) => <VocabularyText word={group} of={GROUPS} />}
      />
      <DataTable.Col
        source="unitKind"
        disableSort
        render={(indicator: IndicatorRecord) => <UnitText indicator={indicator} />}
      />
      <DataTable.Col source="definitionSource" disableSort />
    </ResponsiveList>
  );
}

function Line({ indicator: { name, code, definition } }: { indicator: IndicatorRecord }) {
  return (
    <Stack sx={{ alignItems: 'flex-start' }}>
      <span>
        <strong>
          <LocalizedTextView value={name} />
        </strong>{' '}
        <CodeChip code={code} />
      </span>
      <Typography variant="body2" color="text.secondary">
        <LocalizedTextView value={definition} />
      </Typography>
    </Stack>
  );
}
