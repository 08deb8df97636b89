import { formatDateRange, formatPeriod } from '../period/labels.ts';
import { parsePeriod } from '../period/period.ts';
import type { DateRange } from '../period/types.ts';
import { type Label, type Locale, inLocale } from '../text/locale.ts';
import { sideBySide } from '../text/side-by-side.ts';
import { POSITION_BASIS_LABELS, POSITION_KIND_LABELS } from '../vocabulary/market-facts.ts';
import type { SourceKind } from '../vocabulary/sources.ts';
import type { FigurePeriod } from './inputs.ts';
import type { RiskDirection } from './labels.ts';
import type { RiskMessageParams, ToldBy } from './messages.ts';

/** A source as it is named to readers. */
export interface NamedSource {
  /** Its publisher, else its author. */
  readonly name: string | null;
  /** Stands for the name where there is none. */
  readonly title: string;
  readonly published: DateRange;
}

/** Names longer than this end in an ellipsis: a reason is one sentence. */
const LONGEST_NAME = 70;

const TRENDS: Readonly<Record<RiskDirection, Label>> = {
  rising: { zh: '风险上升', en: 'risk rising' },
  falling: { zh: '风险下降', en: 'risk falling' },
  steady: { zh: '基本平稳', en: 'risk steady' },
  unknown: { zh: '走向不明', en: 'direction not known' },
};

/** What a source is called whose name is not to be had. */
const UNNAMED: Readonly<Record<SourceKind, Label>> = {
  news: { zh: '一篇新闻报道', en: 'a news report' },
  wire: { zh: '一篇通讯社稿件', en: 'a wire report' },
  official_statistics: { zh: '一份官方统计', en: 'official statistics' },
  government_release: { zh: '一份政府发布', en: 'a government release' },
  company_announcement: { zh: '一份企业公告', en: 'a company announcement' },
  regulation: { zh: '一份法规文件', en: 'a regulation' },
  insurer_report: { zh: '一份保险机构报告', en: "an insurer's report" },
  own_record: { zh: '一份单位内部记录', en: "a bureau's own record" },
  other: { zh: '一份其他来源', en: 'another kind of source' },
};

const DOUBTS: Readonly<Record<NonNullable<ToldBy['doubt']>, Label>> = {
  conflict: { zh: '；相关报道相互矛盾', en: '; reports of it conflict' },
  contradicted: { zh: '；另有来源持相反说法', en: '; another source says the opposite' },
};

const NOT_STATED: Label = { zh: '时期不详', en: 'a period not stated' };

export function sayTrend(trend: RiskDirection, locale: Locale): string {
  return inLocale(TRENDS[trend], locale);
}

/** The time that a figure speaks of, as exact as its source. */
export function saySpan({ text, from, to }: FigurePeriod, locale: Locale): string {
  if (text !== null) return formatPeriod(parsePeriod(text), locale);
  if (from === null && to === null) return inLocale(NOT_STATED, locale);
  return formatDateRange({ from, to, wording: null }, locale);
}

/** ", according to The Wall Street Journal (6 May 2022) and 2 other independent origins; reports of it conflict". */
export function sayToldBy({ source, kind, others, doubt }: ToldBy, named: NamedSource | null, locale: Locale): string {
  const against = doubt === null ? '' : inLocale(DOUBTS[doubt], locale);
  if (source === null || kind === null) return against;
  const name = named
    ? dated(
        named.name === null ? quoted(named.title, locale) : clipped(named.name),
        formatDateRange(named.published, locale),
        locale,
      )
    : inLocale(UNNAMED[kind], locale);
  if (locale !== 'en') return sideBySide('，据', name, others > 0 ? `及另外 ${others} 个独立出处` : '', against);
  const more = others > 0 ? ` and ${others} other independent ${others === 1 ? 'origin' : 'origins'}` : '';
  return `, according to ${name}${more}${against}`;
}

/** The record that weighs most, where its name is known. @param when of what day it is */
export function sayTitle(title: string | null, count: number, when: string, locale: Locale): string {
  if (title === null) return '';
  const name = dated(quoted(title, locale), when, locale);
  if (locale !== 'en') return count === 1 ? `，即${name}` : `，其中分量最重的是${name}`;
  return count === 1 ? `, ${name}` : `, of which ${name} weighs most`;
}

/** How many notes nobody has looked at again in time; nothing where there is none. */
export function sayOverdue(overdue: number, count: number, locale: Locale): string {
  if (overdue === 0) return '';
  const all = overdue === count;
  if (locale !== 'en') return all ? '（已过复核日期）' : `（其中 ${overdue} 条已过复核日期）`;
  return all ? ' (past the day of review)' : ` (${overdue} past the day of review)`;
}

/** How the severity of a note follows what was said of the notes before it. */
export function sayWeighty(title: string | null, count: number, locale: Locale): string {
  if (locale !== 'en') return title === null && count > 1 ? '，其中分量最重的一条' : '，';
  if (count === 1) return ', with';
  return title === null ? ', the weightiest with' : ', with';
}

/**
 * "7 of 9 companies or groups of companies whose moves are known are reducing, suspending or leaving": reports tell of
 * unnamed suppliers or dealers together too, and nobody knows how many those are.
 */
export function sayMoves(
  { leaving, companies }: RiskMessageParams['reason_companies']['moves'],
  locale: Locale,
): string {
  if (locale !== 'en') {
    const whole = companies === 1 ? '已知动向的企业或企业群体有 1 家' : `已知动向的 ${companies} 家企业或企业群体中`;
    if (leaving === 0)
      return companies === 1 ? `${whole}，没有收缩、暂停或退出` : `${whole}，没有一家正在收缩、暂停或退出`;
    return companies === 1 ? `${whole}，正在收缩、暂停或退出` : `${whole}，${leaving} 家正在收缩、暂停或退出`;
  }
  const moves = 'reducing, suspending or leaving';
  if (companies === 1)
    return `the one company or group of companies whose moves are known is ${leaving === 0 ? 'not ' : ''}${moves}`;
  const who = leaving === 0 ? 'none' : String(leaving);
  return `${who} of ${companies} companies or groups of companies whose moves are known ${leaving > 1 ? 'are' : 'is'} ${moves}`;
}

/** The company whose moves weigh most, with each of them and who says so. */
export function sayCompany(
  name: string | null,
  { steps, moves }: Pick<RiskMessageParams['reason_companies'], 'steps' | 'moves'>,
  locale: Locale,
): string {
  if (name === null) return '';
  const said = steps.map(({ kind, basis }) =>
    [POSITION_KIND_LABELS[kind], POSITION_BASIS_LABELS[basis]]
      .map((label) => inLocale(label, locale).toLowerCase())
      .join(locale === 'en' ? ', ' : '，'),
  );
  const list = said.join(locale === 'en' ? '; ' : '；');
  const company = locale === 'en' ? `${clipped(name)} (${list})` : `${clipped(name)}（${list}）`;
  if (moves.companies === 1) return locale === 'en' ? `: ${company}` : `：${company}`;
  return locale === 'en' ? `, and ${company} weighs most` : sideBySide('，其中分量最重的是', company);
}

function dated(name: string, when: string, locale: Locale): string {
  return locale === 'en' ? `${name} (${when})` : `${name}（${when}）`;
}

/** Curly marks are Chinese ones where Chinese type sets them: as wide as a character. */
function quoted(title: string, locale: Locale): string {
  return locale === 'en' ? `"${clipped(title)}"` : `“${clipped(title)}”`;
}

/** Cut after a whole word where one ends near by; Chinese has no blanks to cut at. */
function clipped(text: string): string {
  const characters = [...text.trim()];
  if (characters.length <= LONGEST_NAME) return characters.join('');
  const start = characters.slice(0, LONGEST_NAME - 1).join('');
  return `${start.replace(/\s+\S{0,20}$/u, '')}…`;
}
