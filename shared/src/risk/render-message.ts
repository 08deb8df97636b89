import { formatChange } from '../comparison/format.ts';
import type { Change } from '../comparison/types.ts';
import { type Locale, inLocale } from '../text/locale.ts';
import { RISK_CATEGORY_LABELS, type RiskCategory } from '../vocabulary/risk.ts';
import { RISK_MESSAGE_TEXTS } from './message-texts.ts';
import type { RiskMessage } from './messages.ts';

/** What codes are called; the register of indicators and the list of sectors belong to the caller. */
export interface RiskNames {
  readonly indicator: (code: string) => string;
  /** @param code null: all goods */
  readonly sector: (code: string | null) => string;
  readonly period: (text: string) => string;
}

const NOT_STATED = { zh: '时期不详', en: 'period not stated' } as const;

/** The message in the reader's language. */
export function riskMessage(message: RiskMessage, locale: Locale, names: RiskNames): string {
  const given: Readonly<Record<string, unknown>> = message.params;
  return inLocale(RISK_MESSAGE_TEXTS[message.key], locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    spoken(name, given[name], locale, names),
  );
}

function spoken(name: string, value: unknown, locale: Locale, names: RiskNames): string {
  switch (name) {
    case 'indicator':
      return names.indicator(String(value));
    case 'sector':
      return names.sector(value === null ? null : String(value));
    case 'sectors':
      return listOf(value as readonly string[], locale, names);
    case 'period':
      return value === null ? inLocale(NOT_STATED, locale) : names.period(String(value));
    case 'change':
      return formatChange(value as Change, locale);
    case 'part':
      return inLocale(RISK_CATEGORY_LABELS[value as RiskCategory], locale);
    default:
      return String(value);
  }
}

/** So many codes are named in a sentence; the record itself lists all. */
const MOST_NAMED = 4;

/** Codes by name; none stands for all goods. */
function listOf(codes: readonly string[], locale: Locale, names: RiskNames): string {
  if (codes.length === 0) return names.sector(null);
  const named = codes.slice(0, MOST_NAMED).map((code) => names.sector(code));
  const more = codes.length > MOST_NAMED ? (locale === 'en' ? ' and others' : '等') : '';
  return `${named.join(locale === 'en' ? ', ' : '、')}${more}`;
}
