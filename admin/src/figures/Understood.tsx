import {
  COUNTED_UNIT_LABELS,
  type Quantity,
  QUALIFIER_LABELS,
  type Reading,
  type Vocabulary,
  formatChange,
  inLocale,
} from '@kouan/shared';
import { Alert, Box } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { comparisonInput } from './comparison-input.ts';
import type { ValueDraft } from './reading-draft.ts';

interface Props {
  readonly draft: ValueDraft;
  readonly quantity: Quantity;
  /** What the words say; null where they are missing or were not understood. */
  readonly reading: Reading | null;
  /** Entered by hand beside words that were not understood. */
  readonly isByHand: boolean;
}

const UNITS: Vocabulary = COUNTED_UNIT_LABELS;

/** The value as it will be saved: in words, and each part of it by its name. */
export function Understood({ draft, quantity, reading, isByHand }: Props) {
  const locale = useLanguage();
  const t = useMessages();
  const { comparisonForm: form, comparisonBasis: basis, direction } = comparisonInput(draft);
  const words = formatChange({ value: quantity, comparison: { form, basis, direction, basePeriod: null } }, locale);
  const unit = UNITS[quantity.unit];
  const scales = reading?.scales ?? [];
  const parts = [
    [t('inputs.quantity.qualifier'), inLocale(QUALIFIER_LABELS[quantity.qualifier], locale)],
    [t('inputs.quantity.value'), numberOf(quantity)],
    ...(scales.length > 0 ? [[t('resources.figures.words.scale'), scales.map(scaleText).join(' ')]] : []),
    [t('inputs.quantity.unit'), unit ? inLocale(unit, locale) : quantity.unit],
    [t('resources.figures.words.bounds'), boundsOf(quantity, t)],
  ] as const;
  return (
    <Alert severity={isByHand ? 'info' : 'success'} sx={{ mt: 1 }}>
      <strong>{t(`resources.figures.words.${isByHand ? 'byHand' : 'understood'}`, { words })}</strong>
      <dl style={LINES}>
        {parts.map(([name, value]) => (
          <Box key={name} sx={{ display: 'flex', gap: 0.5 }}>
            <Box component="dt" sx={{ opacity: 0.85 }}>
              {name}
              {locale === 'en' ? ':' : '：'}
            </Box>
            <Box component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}>
              {value}
            </Box>
          </Box>
        ))}
      </dl>
    </Alert>
  );
}

/** Closer than the fields of the form around it. */
const LINES = { display: 'flex', flexWrap: 'wrap', columnGap: 16, rowGap: 4, margin: '4px 0 0' } as const;

/** Every digit, so that nobody has to count zeros. */
function numberOf({ value, lower, upper }: Quantity): string {
  return value === null ? `${grouped(lower)} – ${grouped(upper)}` : grouped(value);
}

function boundsOf({ lower, upper }: Quantity, t: ReturnType<typeof useMessages>): string {
  return [
    lower === null ? t('resources.figures.series.unboundedBelow') : `≥ ${grouped(lower)}`,
    upper === null ? t('resources.figures.series.unbounded') : `≤ ${grouped(upper)}`,
  ].join(' · ');
}

function grouped(text: string | null): string {
  const [whole = '', fraction] = (text ?? '').split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** "million (× 1,000,000)". */
function scaleText({ word, power }: Reading['scales'][number]): string {
  return `${word} (× ${power < 0 ? `0.${'0'.repeat(-power - 1)}1` : grouped(`1${'0'.repeat(power)}`)})`;
}
