import {
  type Locale,
  type Reading,
  type WordingResult,
  errorMessage,
  formatChange,
  formatQuantity,
  isChange,
} from '@kouan/shared';
import { Alert, Box } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { FieldLink } from '../records/FieldLink.tsx';
import { Understood } from './Understood.tsx';
import { ASKED_FIELDS, type OpenQuestion, openQuestions } from './open-questions.ts';
import { type ValueDraft, draftQuantity, isCorrected, strayUnit } from './reading-draft.ts';
import { useStrayUnitText } from './use-stray-unit-text.ts';

interface Props {
  readonly draft: ValueDraft;
  /** What came of reading the words; null while there are none. */
  readonly result: WordingResult | null;
}

/** What the form makes of the value: what was read and is still open, why the words cannot be read, what will be saved. */
export function Told({ draft, result }: Props) {
  return (
    // One place that says it, so that readers of the screen hear what changed and nothing else.
    <div role="status" style={{ width: '100%' }}>
      {result && !result.ok && <Unread refusal={result.refusal} />}
      <Value draft={draft} reading={result?.ok ? result.reading : null} isUnread={result?.ok === false} />
    </div>
  );
}

function Unread({ refusal }: Pick<Extract<WordingResult, { ok: false }>, 'refusal'>) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Alert severity="warning">
      {errorMessage(refusal, locale)}
      <Box sx={{ mt: 0.5 }}>{t('resources.figures.words.unread')}</Box>
    </Alert>
  );
}

interface ValueProps {
  readonly draft: ValueDraft;
  readonly reading: Reading | null;
  readonly isUnread: boolean;
}

function Value({ draft, reading, isUnread }: ValueProps) {
  const strayText = useStrayUnitText();
  const stray = reading && strayUnit(reading, draft);
  if (stray) return <Alert severity="warning">{strayText(stray)}</Alert>;
  const open = openQuestions(draft, reading);
  if (open.length > 0) return reading && <Open draft={draft} reading={reading} open={open} />;
  const quantity = draftQuantity(draft);
  if (!quantity) return null;
  return (
    <>
      <Understood draft={draft} quantity={quantity} reading={reading} isByHand={isUnread} />
      {reading && isCorrected(reading, quantity) && <Corrected />}
    </>
  );
}

function Corrected() {
  const t = useMessages();
  return (
    <Alert severity="info" sx={{ mt: 1 }}>
      {t('resources.figures.words.corrected')}
    </Alert>
  );
}

const QUESTIONS = {
  indicator: 'resources.figures.words.whichIndicator',
  form: 'resources.figures.words.whichForm',
  unit: 'resources.figures.words.whichUnit',
  direction: 'resources.figures.words.whichWay',
  basis: 'resources.figures.words.whichBasis',
} as const satisfies Record<OpenQuestion, string>;

interface OpenProps {
  readonly draft: ValueDraft;
  readonly reading: Reading;
  readonly open: readonly OpenQuestion[];
}

/** What was read, in its own unit and not in one that the form would lend it, and what is still to be told. */
function Open({ draft, reading, open }: OpenProps) {
  const locale = useLanguage();
  const t = useMessages();
  return (
    <Alert severity="warning">
      <strong>{t('resources.figures.words.soFar', { words: soFar(reading, draft, locale) })}</strong>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {open.map((question) => (
          <li key={question}>
            <FieldLink path={ASKED_FIELDS[question]}>{t(QUESTIONS[question])}</FieldLink>
          </li>
        ))}
      </Box>
    </Alert>
  );
}

/** A change as far as it is known: without a direction nobody may read one into it. */
function soFar(reading: Reading, { comparisonForm: form, comparisonBasis, direction }: ValueDraft, locale: Locale) {
  const value = { ...reading, unit: reading.unit ?? '' };
  if (!form || !direction || !isChange({ form })) return formatQuantity(value, locale);
  const basis = comparisonBasis ?? 'unspecified';
  return formatChange({ value, comparison: { form, basis, direction, basePeriod: null } }, locale);
}
