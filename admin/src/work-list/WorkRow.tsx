import { WORK_KIND_LABELS, WORK_RECORD_LABELS, formatPeriod, parsePeriod } from '@kouan/shared';
import { Button, Paper, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { CodeChip, LocalizedTextView, VocabularyChip, VocabularyText } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { WorkItem } from './documents.ts';

/** Where each kind of record is opened. */
const SCREENS: Readonly<Record<WorkItem['recordKind'], string>> = {
  figure: 'figures',
  risk_note: 'riskNotes',
  market_position: 'marketPositions',
  policy_event: 'policyEvents',
};

/** Something to mend: what it is, what is wrong, and the one step that mends it. */
export function WorkRow({ item }: { item: WorkItem }) {
  const t = useMessages();
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5, alignItems: { sm: 'center' } }}>
        <Stack sx={{ flex: 1, minWidth: 0, gap: 0.5 }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <VocabularyChip
              word={item.kind}
              of={WORK_KIND_LABELS}
              color={item.kind === 'conflict' ? 'warning' : 'default'}
            />
            <Typography component="h2" variant="subtitle1" sx={{ overflowWrap: 'anywhere' }}>
              <LocalizedTextView value={item.label} />
            </Typography>
          </Stack>
          <Typography variant="body2">
            <What item={item} />
          </Typography>
          <Typography variant="body2" color="text.secondary">
            <Where item={item} />
          </Typography>
        </Stack>
        <Button
          component={Link}
          to={`/${SCREENS[item.recordKind]}/${item.recordId}/show`}
          variant="outlined"
          aria-label={`${t(`resources.workList.step.${item.kind}`)} ${item.code}`}
          sx={{ flexShrink: 0 }}
        >
          {t(`resources.workList.step.${item.kind}`)}
        </Button>
      </Stack>
    </Paper>
  );
}

/** What is wrong, in a sentence. */
function What({ item: { kind, figures, publishedOn, ageDays, halfLifeDays } }: { item: WorkItem }) {
  const t = useMessages();
  if (kind !== 'stale_evidence') return t(`resources.workList.what.${kind}`, { smart_count: figures ?? 0 });
  return (
    <>
      {t('resources.workList.what.stale_evidence')} <DateText value={publishedOn} />{' '}
      {t('resources.workList.what.age', { days: ageDays ?? 0, limit: halfLifeDays ?? 0 })}
    </>
  );
}

function Where({ item: { recordKind, market, sector, period, code } }: { item: WorkItem }) {
  const locale = useLanguage();
  return (
    <>
      <VocabularyText word={recordKind} of={WORK_RECORD_LABELS} />
      {market && ' · '}
      <LocalizedTextView value={market?.name} />
      {sector && ' · '}
      <LocalizedTextView value={sector?.name} />
      {period && ` · ${formatPeriod(parsePeriod(period), locale)}`} <CodeChip code={code} />
    </>
  );
}
