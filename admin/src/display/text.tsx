import { type Label, type Locale, type LocalizedText, type Vocabulary, inLocale, pick } from '@kouan/shared';
import { Chip, type ChipProps, Typography } from '@mui/material';
import { useLanguage } from '../i18n/index.ts';

/** Text in the reader's language; where only the other one is there, that, marked with its language. */
export function LocalizedTextView({ value }: { value: Partial<LocalizedText> | null | undefined }) {
  const locale = useLanguage();
  const text = pick(value, locale);
  const other = languageShown(value, locale);
  return other ? <span lang={other}>{text}</span> : <>{text}</>;
}

/** The language that a text is shown in where it is not the reader's own. */
export function languageShown(value: Partial<LocalizedText> | null | undefined, locale: Locale): Locale | undefined {
  const own = locale === 'en' ? value?.en : value?.zh;
  if (own?.trim() || !pick(value, locale)) return undefined;
  return locale === 'en' ? 'zh-CN' : 'en';
}

/** A short code or a code of a nomenclature, in figures of one width. */
export function CodeChip({ code }: { code: string }) {
  return (
    <Typography
      component="code"
      variant="body2"
      sx={{ fontFamily: 'ui-monospace, Menlo, Consolas, monospace', color: 'text.secondary', whiteSpace: 'nowrap' }}
    >
      {code}
    </Typography>
  );
}

/** Reference data as people know it: the name with its code behind it. */
export function Coded({ value }: { value: { code: string; name: Partial<LocalizedText> } | null | undefined }) {
  if (!value) return null;
  return (
    <span>
      <LocalizedTextView value={value.name} /> <CodeChip code={value.code} />
    </span>
  );
}

/** What a word of a vocabulary is called in the reader's language. */
export function VocabularyText<Word extends string | number>({ word, of }: Worded<Word>) {
  const locale = useLanguage();
  return word === null || word === undefined ? null : <>{inLocale(of[word], locale)}</>;
}

/** A word of a vocabulary as a chip; colour never carries the meaning alone. */
export function VocabularyChip<Word extends string | number>({ word, of, ...chip }: Worded<Word> & ChipProps) {
  const locale = useLanguage();
  if (word === null || word === undefined) return null;
  return <Chip size="small" variant="outlined" {...chip} label={inLocale(of[word], locale)} />;
}

interface Worded<Word extends string | number> {
  readonly word: Word | null | undefined;
  /** The labels, as `OPPORTUNITY_STAGE_LABELS`. */
  readonly of: Readonly<Record<Word, Label>>;
}

/** The words of a vocabulary as choices of a select, in the reader's language. */
export function choicesOf(vocabulary: Vocabulary, locale: Locale): { id: string; name: string }[] {
  return Object.entries(vocabulary).map(([id, label]) => ({ id, name: inLocale(label, locale) }));
}
