import {
  COUNTED_UNIT_LABELS,
  type Locale,
  type Reading,
  type Vocabulary,
  errorMessage,
  inLocale,
  readWording,
} from '@kouan/shared';
import { Alert } from '@mui/material';
import { TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Understood } from './Understood.tsx';
import { type ValueDraft, draftQuantity, fieldsOf, isCorrected, strayUnit } from './reading-draft.ts';

/**
 * The value as the source words it. What is typed is read at once into the fields below, where it can be corrected, and
 * shown back as it will be saved.
 */
export function WordingInput() {
  const t = useMessages();
  const locale = useLanguage();
  const { setValue, getValues } = useFormContext();
  const draft = useWatch() as ValueDraft;
  const wording = draft.value?.wording ?? '';
  const result = wording.trim() === '' ? null : readWording(wording);
  const read = (typed: string): void => {
    const next = readWording(typed);
    if (!next.ok) return;
    for (const [name, value] of Object.entries(fieldsOf(next.reading, getValues() as ValueDraft))) {
      setValue(name, value, { shouldDirty: true });
    }
  };
  return (
    <>
      <TextInput
        source="value.wording"
        label={t('resources.figures.words.label')}
        helperText={t('resources.figures.words.hint')}
        onChange={(event: { target?: { value?: unknown } } | string) =>
          read(typeof event === 'string' ? event : String(event.target?.value ?? ''))
        }
        validate={(typed: unknown, all: ValueDraft) => {
          const said = readWording(String(typed ?? ''));
          const stray = said.ok && strayUnit(said.reading, all);
          return stray ? t('resources.figures.words.strayUnit', { unit: unitName(stray, locale) }) : undefined;
        }}
        fullWidth
      />
      <Told draft={draft} result={result} />
    </>
  );
}

function Told({ draft, result }: { draft: ValueDraft; result: ReturnType<typeof readWording> | null }) {
  const locale = useLanguage();
  const quantity = draftQuantity(draft);
  const reading = result?.ok ? result.reading : null;
  const stray = reading && strayUnit(reading, draft);
  return (
    // One place that says it, so that readers of the screen hear what changed and nothing else.
    <div role="status" style={{ width: '100%' }}>
      {quantity && !stray && <Understood draft={draft} quantity={quantity} reading={reading} />}
      {result && !result.ok && <Alert severity="warning">{errorMessage(result.refusal, locale)}</Alert>}
      {reading && <Open draft={draft} reading={reading} isWhole={quantity !== null} />}
      {reading && quantity && !stray && isCorrected(reading, quantity) && <Corrected />}
    </div>
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

/** What the words leave to be said below. */
function Open({ draft, reading, isWhole }: { draft: ValueDraft; reading: Reading; isWhole: boolean }) {
  const locale = useLanguage();
  const t = useMessages();
  const stray = strayUnit(reading, draft);
  const open = [
    stray && t('resources.figures.words.strayUnit', { unit: unitName(stray, locale) }),
    !draft.comparisonForm && t('resources.figures.words.whichForm'),
    !isWhole && draft.comparisonForm === 'level' && reading.unit === null && t('resources.figures.words.whichUnit'),
  ].filter((text) => typeof text === 'string');
  return open.map((text) => (
    <Alert key={text} severity="warning" sx={{ mt: 1 }}>
      {text}
    </Alert>
  ));
}

const COUNTED: Vocabulary = COUNTED_UNIT_LABELS;

/** A counted unit by its name, a currency by its code. */
function unitName(unit: string, locale: Locale): string {
  const label = COUNTED[unit];
  return label ? inLocale(label, locale) : unit;
}
