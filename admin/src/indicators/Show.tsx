import { INDICATOR_GROUP_LABELS, type Vocabulary } from '@kouan/shared';
import { Box, Link, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Fact, Facts } from '../display/Facts.tsx';
import { CodeChip, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { figuresPath } from '../figures/figures-path.ts';
import { useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { UnitText } from './UnitText.tsx';
import type { IndicatorRecord } from './documents.ts';

const GROUPS: Vocabulary = INDICATOR_GROUP_LABELS;

/** One indicator: what it means, and who says so. */
export default function IndicatorShow() {
  return (
    <RecordShow>
      <Whole />
    </RecordShow>
  );
}

function Whole() {
  const t = useMessages();
  const readsFigures = useCan('figure.read');
  const indicator = useRecordContext<IndicatorRecord>();
  if (!indicator) return null;
  const { code, name, definition, definitionSource, definitionUrl, group, amendedAt } = indicator;
  return (
    <Box sx={{ p: 2 }}>
      <Typography variant="h6" component="h2">
        <LocalizedTextView value={name} /> <CodeChip code={code} />
      </Typography>
      <Facts>
        <Fact label={t('resources.indicators.fields.definition')}>
          <LocalizedTextView value={definition} />
        </Fact>
        <Fact label={t('resources.indicators.fields.definitionSource')}>
          {definitionUrl ? (
            <Link href={definitionUrl} target="_blank" rel="noopener noreferrer">
              {definitionSource}
            </Link>
          ) : (
            definitionSource
          )}
        </Fact>
        <Fact label={t('resources.indicators.fields.group')}>
          <VocabularyText word={group} of={GROUPS} />
        </Fact>
        <Fact label={t('resources.indicators.fields.unitKind')}>
          <UnitText indicator={indicator} />
        </Fact>
        <Fact label={t('resources.indicators.fields.amendedAt')}>
          {amendedAt ? <InstantText value={amendedAt} /> : t('resources.indicators.asKouanCame')}
        </Fact>
      </Facts>
      {readsFigures && (
        <Link component={RouterLink} to={figuresPath({ indicator })}>
          {t('resources.indicators.itsFigures')}
        </Link>
      )}
    </Box>
  );
}
