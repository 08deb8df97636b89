import { CHANGE_REASON_LABELS, type Locale, RISK_BAND_LABELS, RISK_CATEGORY_LABELS, inLocale } from '@kouan/shared';
import { Box, Button, Divider, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { VocabularyText } from '../../display/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { RecordLink } from '../RecordLink.tsx';
import type { Summary } from '../documents.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { exactSignedPoints, points, pointsMoved, signedPoints } from '../numbers.ts';
import { scoreText } from '../parts-chart.ts';
import { isFelt, moved, sumOfParts, unmoved } from './changed-parts.ts';
import type { Changes, FactChange, PartChange } from './documents.ts';

interface Props {
  readonly changes: Changes;
  /** Null: there is none on the page. */
  readonly summary: Summary | null;
  readonly evidence: EvidenceIndex | null;
}

/** The change in a sentence, then part by part with the records that made it. */
export function ChangesView({ changes, summary, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const sum = sumOfParts(changes, locale);
  const still = unmoved(changes.parts).map(({ category }) => inLocale(RISK_CATEGORY_LABELS[category], locale));
  return (
    <Stack spacing={1.5}>
      <Typography sx={{ fontSize: 18 }}>
        <Whole changes={changes} />
      </Typography>
      <Stack component="ul" spacing={1.5} divider={<Divider component="li" aria-hidden />} sx={PLAIN_LIST}>
        {moved(changes.parts).map((part) => (
          <li key={part.category}>
            <Part part={part} summary={summary} evidence={evidence} />
          </li>
        ))}
      </Stack>
      {sum && (
        <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {t('resources.riskSummary.changes.sum')} {sum.formula} = <strong>{sum.result}</strong>
        </Typography>
      )}
      {changes.parts.some(({ records }) => records.length > 0) && (
        <Typography variant="body2" color="text.secondary">
          {t('resources.riskSummary.changes.hint')}
        </Typography>
      )}
      {still.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('resources.riskSummary.changes.unchanged', { parts: still.join(locale === 'en' ? ', ' : '、') })}
        </Typography>
      )}
    </Stack>
  );
}

const PLAIN_LIST = { listStyle: 'none', m: 0, p: 0 } as const;

/** What became of the score, its band and its confidence. */
function Whole({ changes: { before, after, change, bandBefore, bandAfter, ...sure } }: { changes: Changes }) {
  const t = useMessages();
  const locale = useLanguage();
  if (!before && !after) return <>{t('resources.riskSummary.changes.noneOnBoth')}</>;
  if (!after) return <>{t('resources.riskSummary.changes.lost')}</>;
  if (!before) return <>{t('resources.riskSummary.changes.gained', { after: scoreText(after, locale) })}</>;
  const said = { before: scoreText(before, locale), after: scoreText(after, locale) };
  const by = pointsMoved(change ?? 0, locale);
  const isMoved = change !== null && change !== 0;
  return (
    <>
      {isMoved
        ? t(change > 0 ? 'resources.riskSummary.changes.up' : 'resources.riskSummary.changes.down', { ...said, by })
        : t('resources.riskSummary.changes.same', said)}
      {bandBefore && bandAfter && bandBefore !== bandAfter && (
        <>
          {' '}
          {t('resources.riskSummary.changes.band', {
            before: inLocale(RISK_BAND_LABELS[bandBefore], locale),
            after: inLocale(RISK_BAND_LABELS[bandAfter], locale),
          })}
        </>
      )}{' '}
      {t('resources.riskSummary.changes.confidence', {
        before: points(sure.confidenceBefore * 100, locale),
        after: points(sure.confidenceAfter * 100, locale),
      })}
    </>
  );
}

function Part({
  part,
  summary,
  evidence,
}: {
  part: PartChange;
  summary: Summary | null;
  evidence: EvidenceIndex | null;
}) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 2, flexWrap: 'wrap' }}>
        <Typography component="h4" sx={{ fontWeight: 600 }}>
          {inLocale(RISK_CATEGORY_LABELS[part.category], locale)}
        </Typography>
        {part.contributionChange !== null && (
          <Typography component="strong" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
            {t('resources.riskSummary.changes.ofScore', {
              points: exactSignedPoints(part.contributionChange, locale),
            })}
          </Typography>
        )}
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {t('resources.riskSummary.changes.ofPart', {
          before: placeText(part.before, locale, t('resources.riskSummary.parts.none')),
          after: placeText(part.after, locale, t('resources.riskSummary.parts.none')),
          points: signedPoints(part.change, locale),
        })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        <Facts records={part.records.filter(isFelt)} summary={summary} evidence={evidence} />
        <Unfelt records={part.records.filter((record) => !isFelt(record))} summary={summary} evidence={evidence} />
        {part.others > 0 && (
          <Typography component="li" variant="body2" color="text.secondary">
            {t('resources.riskSummary.changes.others', {
              smart_count: part.others,
              change: signedPoints(part.othersChange, locale),
            })}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

interface FactsProps extends Omit<Props, 'changes'> {
  readonly records: readonly FactChange[];
}

function Facts({ records, summary, evidence }: FactsProps) {
  return records.map((record) => (
    <Typography component="li" variant="body2" key={`${record.why} ${record.id}`} sx={{ mb: 0.25 }}>
      <Fact record={record} summary={summary} evidence={evidence} />
    </Typography>
  ));
}

/** What changed without moving the part: a line that opens, so that it does not bury what did. */
function Unfelt({ records, ...rest }: FactsProps) {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  if (records.length === 0) return null;
  return (
    <>
      <Typography component="li" variant="body2" color="text.secondary">
        {t('resources.riskSummary.changes.unfelt', { smart_count: records.length })}
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          sx={{ minHeight: 24, py: 0, '@media print': { display: 'none' } }}
        >
          {t(isOpen ? 'common.less' : 'common.more')}
        </Button>
      </Typography>
      {isOpen && <Facts records={records} {...rest} />}
    </>
  );
}

function placeText(score: PartChange['before'], locale: Locale, none: string): string {
  return score ? points(score.central, locale) : none;
}

function Fact({
  record,
  summary,
  evidence,
}: {
  record: FactChange;
  summary: Summary | null;
  evidence: EvidenceIndex | null;
}) {
  const locale = useLanguage();
  return (
    <>
      <RecordLink record={record} label={record.label} summary={summary} evidence={evidence} />{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {'· '}
        <VocabularyText word={record.why} of={CHANGE_REASON_LABELS} />
        {' · '}
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {signedPoints(record.change, locale)}
        </Box>
      </Box>
    </>
  );
}
