import {
  type Locale,
  type LocalizedText,
  type Quantity,
  type Vocabulary,
  formatQuantity,
  inLocale,
  pick,
} from '@kouan/shared';
import { formatDate, formatInstant } from './dates.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/** Any value of a record as one line of text, for where no screen shows it: comparing versions, the audit trail. */
export function describeValue(value: unknown, locale: Locale, vocabulary?: Vocabulary): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    return value.map((entry) => describeValue(entry, locale, vocabulary)).join(locale === 'en' ? ', ' : '、');
  }
  if (typeof value === 'string') return describeText(value, locale, vocabulary);
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'object') return describeObject(value, locale, vocabulary);
  return String(value);
}

function describeText(text: string, locale: Locale, vocabulary: Vocabulary | undefined): string {
  const label = vocabulary?.[text];
  if (label) return inLocale(label, locale);
  if (DATE.test(text)) return formatDate(text, locale);
  return INSTANT.test(text) ? formatInstant(text, locale) : text;
}

function describeObject(value: object, locale: Locale, vocabulary: Vocabulary | undefined): string {
  if ('qualifier' in value && 'unit' in value) return formatQuantity(value as Quantity, locale);
  if ('zh' in value || 'en' in value) return describeLocalized(value as LocalizedText);
  const { code, name, title } = value as { code?: string; name?: unknown; title?: unknown };
  // Of what is referred to by a code the code tells the difference, and its name in the reader's language is enough.
  const called = code ? representRecord({ name, title }, locale) : describeValue(name ?? title, locale, vocabulary);
  if (called || code) return [called, code].filter(Boolean).join(' ');
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, entry]) => describeValue(entry, locale, vocabulary))
    .filter(Boolean)
    .join(' · ');
}

/** Both languages, for a difference may lie in either. */
function describeLocalized({ zh, en }: LocalizedText): string {
  return [zh, en].filter(Boolean).join(' / ');
}

/** What a record is called in messages: its title or name, else its code. */
export function representRecord(record: object, locale: Locale): string {
  const { title, name, code } = record as { title?: LocalizedText; name?: LocalizedText | string; code?: string };
  const called = typeof name === 'string' ? name : pick(title ?? name, locale);
  return called || code || '';
}
