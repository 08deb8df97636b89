import { sayChange } from '../comparison/sentence.ts';
import { type Locale, inLocale } from '../text/locale.ts';
import { formatDate, formatDateRange } from '../period/labels.ts';
import { RISK_CATEGORY_LABELS, type RiskCategory } from '../vocabulary/risk.ts';
import { RISK_MESSAGE_TEXTS } from './message-texts.ts';
import type { RiskMessage, RiskMessageParams } from './messages.ts';
import {
  type NamedSource,
  sayCompany,
  sayMoves,
  sayOverdue,
  saySpan,
  sayTitle,
  sayToldBy,
  sayTrend,
  sayWeighty,
} from './reason-words.ts';

/** What codes and ids are called; the register of indicators, the sectors and the records belong to the caller. */
export interface RiskNames {
  readonly indicator: (code: string) => string;
  /** @param code null: all goods */
  readonly sector: (code: string | null) => string;
  /** The title of a note or policy event, the company of a position; null: not at hand. */
  readonly record: (id: string) => string | null;
  /** Null: not at hand. */
  readonly source: (id: string) => NamedSource | null;
}

/** A parameter in its place: alone, with its noun (`{count:note|notes}`), or only the word (`{count#is|are}`). */
const PLACE = /\{(\w+)(?:([:#])([^|}]*)\|([^}]*))?\}/g;

/** The message in the reader's language. */
export function riskMessage(message: RiskMessage, locale: Locale, names: RiskNames): string {
  const params = message.params as Params;
  const say = (_: string, name: string, how?: string, one?: string, many?: string): string => {
    if (how === undefined) return spoken(name, params, locale, names);
    const word = (params[name] === 1 ? one : many) ?? '';
    return how === '#' ? word : `${String(params[name])} ${word}`;
  };
  return inLocale(RISK_MESSAGE_TEXTS[message.key], locale).replace(PLACE, say);
}

type Params = Readonly<Record<string, unknown>> &
  RiskMessageParams['reason_figure'] &
  RiskMessageParams['reason_companies'] &
  RiskMessageParams['reason_measures'] &
  RiskMessageParams['reason_note'];

/** What stands in a place: mostly one parameter, in some places what follows from several. */
function spoken(name: string, params: Params, locale: Locale, names: RiskNames): string {
  const title = (): string | null => (params.record === null ? null : names.record(params.record));
  switch (name) {
    case 'indicator':
      return withinSentence(names.indicator(params.indicator));
    case 'sector':
      return names.sector(params.sector);
    case 'sectors':
      return listOf(params['sectors'] as readonly string[], locale, names);
    case 'codes':
      return codesOf(params['sectors'] as readonly string[], locale);
    case 'part':
      return inLocale(RISK_CATEGORY_LABELS[params['part'] as RiskCategory], locale);
    case 'trend':
      return sayTrend(params.trend, locale);
    case 'span':
      return saySpan(params.span, locale);
    case 'movement':
      return sayChange(params.movement, locale);
    case 'moves':
      return sayMoves(params.moves, locale);
    case 'company':
      return sayCompany(title(), params, locale);
    case 'title':
      return sayTitle(title(), params.count, whenOf(params, locale), locale);
    case 'overdue':
      return sayOverdue(params.overdue, params.count, locale);
    case 'weighty':
      return sayWeighty(title(), params.count, locale);
    case 'told': {
      const { source } = params.told;
      return sayToldBy(params.told, source === null ? null : names.source(source), locale);
    }
    default:
      return String(params[name]);
  }
}

/** The day of a measure as its source has it, or from when on a note is in force. */
function whenOf({ when, validFrom }: Params, locale: Locale): string {
  if (validFrom === undefined) return formatDateRange(when, locale);
  const day = formatDate(validFrom, locale);
  return locale === 'en' ? `since ${day}` : `${day}起`;
}

/** "Claims filed" within a sentence; abbreviations keep their capitals. */
function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** So many codes are named, and so many printed, in a sentence; the record itself lists all. */
const MOST_NAMED = 4;
const MOST_CODES = 20;

/** Codes as they are recorded, beside their names: 84, 85. */
function codesOf(codes: readonly string[], locale: Locale): string {
  const printed = codes.length > MOST_CODES ? [...codes.slice(0, MOST_CODES), '…'] : codes;
  return printed.join(locale === 'en' ? ', ' : '、');
}

/** Codes by name; none stands for all goods. */
function listOf(codes: readonly string[], locale: Locale, names: RiskNames): string {
  if (codes.length === 0) return names.sector(null);
  const named = codes.slice(0, MOST_NAMED).map((code) => names.sector(code));
  const more = codes.length > MOST_NAMED ? (locale === 'en' ? ' and others' : '等') : '';
  return `${named.join(locale === 'en' ? ', ' : '、')}${more}`;
}
