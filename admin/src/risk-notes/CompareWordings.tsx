import { type Label, LIKELIHOOD_LABELS, RISK_CATEGORY_LABELS, SEVERITY_LABELS } from '@kouan/shared';
import { Box, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { describeValue, representRecord } from '../display/describe.ts';
import type { EvidenceItem } from '../display/evidence.ts';
import { type MessageKey, useLanguage, useMessages } from '../i18n/index.ts';
import type { Wording } from './documents.ts';
import { type Stretch, lineDifference, textDifference } from './text-difference.ts';
import { type WordingDifference, type WordingField, wordingDifferences } from './wording-differences.ts';

const WORDS: Partial<Record<WordingField, Readonly<Record<string, Label>>>> = {
  category: RISK_CATEGORY_LABELS,
  severity: SEVERITY_LABELS,
  likelihood: LIKELIHOOD_LABELS,
};

/** What it means that a field says nothing. */
const EMPTY: Partial<Record<WordingField, MessageKey>> = {
  sectors: 'resources.riskNotes.allSectors',
  regions: 'resources.riskNotes.allRegions',
  validTo: 'resources.riskNotes.untilNotice',
  reviewBy: 'resources.riskNotes.reviewDay.none',
};

const LANGUAGES = { zh: 'common.chinese', en: 'common.english' } as const;

interface Props {
  readonly published: EvidencedWording;
  readonly draft: EvidencedWording;
}

type EvidencedWording = Wording & { readonly evidence: readonly EvidenceItem[] };

/** What exporters read beside what they would read, field by field; what differs is marked in words. */
export function CompareWordings({ published, draft }: Props) {
  const t = useMessages();
  const found = wordingDifferences(published, draft);
  const sources = useEvidenceDifference(published.evidence, draft.evidence);
  const changes = found.filter(({ isChanged }) => isChanged).length + (sources.isChanged ? 1 : 0);
  return (
    <Box>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {changes === 0
          ? t('resources.riskNotes.compare.same')
          : t('resources.riskNotes.compare.changes', { smart_count: changes })}
      </Typography>
      <Table size="small" sx={TABLE}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{t('resources.riskNotes.compare.field')}</TableCell>
            <TableCell scope="col">
              {t('resources.riskNotes.compare.published', { number: published.number })}
            </TableCell>
            <TableCell scope="col">{t('resources.riskNotes.compare.draft', { number: draft.number })}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {found.map((difference) => (
            <DifferenceRow key={`${difference.field} ${difference.language}`} difference={difference} />
          ))}
          <Row name={t('evidence.title')} isChanged={sources.isChanged}>
            <Stretches of={sources.before} as="del" isLines />
            <Stretches of={sources.after} as="ins" isLines />
          </Row>
        </TableBody>
      </Table>
    </Box>
  );
}

function DifferenceRow({
  difference: { field, language, before, after, isChanged },
}: {
  difference: WordingDifference;
}) {
  const t = useMessages();
  const locale = useLanguage();
  const shown = (value: unknown): string => {
    const word = typeof value === 'number' ? String(value) : value;
    return describeValue(word, locale, WORDS[field]) || t(EMPTY[field] ?? 'common.none');
  };
  const called = t(`resources.riskNotes.fields.${field}`);
  const name = language
    ? t('resources.riskNotes.compare.inLanguage', { field: called, language: t(LANGUAGES[language]) })
    : called;
  const texts = textDifference(shown(before), shown(after), locale);
  return (
    <Row name={name} isChanged={isChanged}>
      <Stretches of={texts.before} as="del" />
      <Stretches of={texts.after} as="ins" />
    </Row>
  );
}

interface RowProps {
  readonly name: string;
  readonly isChanged: boolean;
  /** What is published, and the draft. */
  readonly children: readonly [ReactNode, ReactNode];
}

function Row({ name, isChanged, children: [before, after] }: RowProps) {
  const t = useMessages();
  return (
    <TableRow sx={isChanged ? { bgcolor: 'action.hover' } : {}}>
      <TableCell component="th" scope="row">
        {name}
        {isChanged && (
          <Chip size="small" color="warning" label={t('resources.riskNotes.compare.changed')} sx={{ ml: 1 }} />
        )}
      </TableCell>
      <TableCell data-label={t('resources.riskNotes.compare.publishedShort')}>{before}</TableCell>
      <TableCell data-label={t('resources.riskNotes.compare.draftShort')}>{after}</TableCell>
    </TableRow>
  );
}

interface StretchesProps {
  readonly of: readonly Stretch[];
  /** What stands on this side alone: taken out, or put in. Screen readers tell it, colour and line show it. */
  readonly as: 'del' | 'ins';
  readonly isLines?: boolean;
}

function Stretches({ of, as, isLines = false }: StretchesProps) {
  return of.map(({ text, isOwn }, index) => (
    // The stretches of a text have no names of their own, and never change places.
    <Box
      key={index}
      component={isOwn ? as : 'span'}
      sx={{ ...(isOwn ? MARKS[as] : {}), display: isLines ? 'block' : 'inline' }}
    >
      {text}
    </Box>
  ));
}

const MARKS = {
  del: { bgcolor: '#fde7e7', color: '#8c1d18' },
  ins: { bgcolor: '#e3f4e5', color: '#14532d', textDecorationThickness: '1px' },
} as const;

/** The places in sources that each wording rests on; with the draft some come, some go. */
function useEvidenceDifference(published: readonly EvidenceItem[], draft: readonly EvidenceItem[]) {
  const locale = useLanguage();
  const linesOf = (evidence: readonly EvidenceItem[]): string[] =>
    evidence.map(({ source, locator }) => `${representRecord(source, locale)} · ${locator}`).sort();
  const difference = lineDifference(linesOf(published), linesOf(draft));
  return { ...difference, isChanged: [...difference.before, ...difference.after].some(({ isOwn }) => isOwn) };
}

/** On a narrow screen the columns go one below the other, each value under its own name. */
const TABLE = {
  '& td': { verticalAlign: 'top', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '@media (max-width: 600px)': {
    '& thead': { display: 'none' },
    '& tr, & th, & td': { display: 'block', border: 0 },
    '& tr': { borderBottom: '1px solid', borderColor: 'divider', py: 1 },
    '& td::before': { content: 'attr(data-label)', display: 'block', fontSize: 12, opacity: 0.75 },
  },
} as const;
