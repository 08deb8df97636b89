import type { Label } from '../text/locale.ts';
import type { ImportColumn } from '../vocabulary/imports.ts';
import type { ComparisonBasis, ComparisonForm, Qualifier } from '../vocabulary/quantities.ts';

/** A word that may stand in a column of the template, with what it means. */
export interface TemplateWord<Meaning> {
  /** As it is written; the Chinese and the English word are read alike. */
  readonly words: readonly [zh: string, en: string];
  readonly means: Meaning;
}

/** One column of the template. */
export interface TemplateColumn {
  readonly reads: ImportColumn;
  /** Both are in the header, and either is read. */
  readonly header: Label;
  readonly needed: boolean;
  readonly explains: Label;
  readonly example: string;
}

/** What is measured; claims notified, filed, paid and recovered are never one. */
export const TEMPLATE_MEASURES: readonly TemplateWord<string>[] = [
  { words: ['报损', 'notified'], means: 'claims_notified' },
  { words: ['索赔', 'filed'], means: 'claims_filed' },
  { words: ['赔付', 'paid'], means: 'claims_paid' },
  { words: ['追偿', 'recovered'], means: 'claims_recovered' },
  { words: ['保费', 'premium'], means: 'premium' },
  { words: ['承保金额', 'insured'], means: 'insured_amount' },
];

/** Which indicator counts the cases of a measure; premium and insured amounts have none. */
export const COUNTED_BY: Readonly<Record<string, string>> = {
  claims_notified: 'claims_notified_count',
  claims_filed: 'claim_count',
  claims_paid: 'claims_paid_count',
  claims_recovered: 'claims_recovered_count',
};

/** Lines of insurance, as the Berne Union parts them. */
export const TEMPLATE_LINES: readonly TemplateWord<string>[] = [
  { words: ['短期', 'ST'], means: 'ST' },
  { words: ['中长期', 'MLT'], means: 'MLT' },
  { words: ['投资', 'INV'], means: 'INV' },
];

export const TEMPLATE_CAUSES: readonly TemplateWord<string>[] = [
  { words: ['商业风险', 'commercial'], means: 'commercial' },
  { words: ['政治风险', 'political'], means: 'political' },
];

/** A range has two numbers, and the template one cell. */
export type TemplateQualifier = Exclude<Qualifier, 'between'>;

export const TEMPLATE_QUALIFIERS: readonly TemplateWord<TemplateQualifier>[] = [
  { words: ['确切', 'exactly'], means: 'exactly' },
  { words: ['约', 'about'], means: 'about' },
  { words: ['逾', 'more than'], means: 'more_than' },
  { words: ['至少', 'at least'], means: 'at_least' },
  { words: ['不足', 'less than'], means: 'less_than' },
  { words: ['至多', 'at most'], means: 'at_most' },
  { words: ['近', 'almost'], means: 'almost' },
];

export interface TemplateComparison {
  readonly basis: Extract<ComparisonBasis, 'yoy' | 'previous_period'>;
  readonly form: Extract<ComparisonForm, 'percent_change' | 'multiple'>;
}

export const TEMPLATE_COMPARISONS: readonly TemplateWord<TemplateComparison>[] = [
  { words: ['同比%', 'yoy %'], means: { basis: 'yoy', form: 'percent_change' } },
  { words: ['同比倍数', 'yoy times'], means: { basis: 'yoy', form: 'multiple' } },
  { words: ['环比%', 'previous %'], means: { basis: 'previous_period', form: 'percent_change' } },
  { words: ['环比倍数', 'previous times'], means: { basis: 'previous_period', form: 'multiple' } },
];

/** The words of a column in one language, for people to choose from. */
export function wordsIn(words: readonly TemplateWord<unknown>[], language: 'zh' | 'en'): string {
  return words.map((word) => word.words[language === 'zh' ? 0 : 1]).join(language === 'zh' ? '、' : ', ');
}

const oneOf = (words: readonly TemplateWord<unknown>[], zh: string, en: string): Label => ({
  zh: `${zh}：${wordsIn(words, 'zh')}。`,
  en: `${en}: ${wordsIn(words, 'en')}.`,
});

/** The columns of Kouan's template, in the order in which the empty template has them. */
export const CLAIMS_TEMPLATE: readonly TemplateColumn[] = [
  {
    reads: 'period_from',
    header: { zh: '起始月份', en: 'first month' },
    needed: true,
    explains: {
      zh: '时期的第一个月，六位数字，如 202201。',
      en: 'First month of the period, six digits, as in 202201.',
    },
    example: '202201',
  },
  {
    reads: 'period_to',
    header: { zh: '截止月份', en: 'last month' },
    needed: true,
    explains: {
      zh: '时期的最后一个月；单月则与起始月份相同。整季、半年、全年自动识别。',
      en: 'Last month of the period; the same as the first for one month. Whole quarters, halves and years are recognised.',
    },
    example: '202203',
  },
  {
    reads: 'partner_code',
    header: { zh: '市场', en: 'market' },
    needed: true,
    explains: {
      zh: '国家（地区）：三位代码（如 RUS）、两位代码（如 RU）或中文、英文名称。',
      en: 'Country: code of three letters (RUS), of two (RU), or its name in Chinese or English.',
    },
    example: 'RUS',
  },
  {
    reads: 'region',
    header: { zh: '行政区划代码', en: 'region code' },
    needed: false,
    explains: {
      zh: '投保企业所在地，六位数字，如 330225；全部则留空。',
      en: 'Where the insured companies are, six digits, as in 330225; empty for all.',
    },
    example: '',
  },
  {
    reads: 'commodity_code',
    header: { zh: '商品编码', en: 'hs code' },
    needed: false,
    explains: { zh: '行业，HS 编码，如 8517；全部则留空。', en: 'Sector by HS code, as in 8517; empty for all.' },
    example: '8517',
  },
  {
    reads: 'measure',
    header: { zh: '指标', en: 'measure' },
    needed: true,
    explains: oneOf(
      TEMPLATE_MEASURES,
      '只填一种，报损、索赔、赔付、追偿各为一行',
      'One of these; notified, filed, paid and recovered are a row each',
    ),
    example: '索赔',
  },
  {
    reads: 'line',
    header: { zh: '险种', en: 'line' },
    needed: false,
    explains: oneOf(TEMPLATE_LINES, '合计则留空', 'Empty for all together'),
    example: '',
  },
  {
    reads: 'cause',
    header: { zh: '损失原因', en: 'cause' },
    needed: false,
    explains: oneOf(TEMPLATE_CAUSES, '合计则留空', 'Empty for all together'),
    example: '',
  },
  {
    reads: 'qualifier',
    header: { zh: '数值限定', en: 'qualifier' },
    needed: false,
    explains: oneOf(TEMPLATE_QUALIFIERS, '留空为确切', 'Empty means exactly'),
    example: '逾',
  },
  {
    reads: 'amount',
    header: { zh: '金额', en: 'amount' },
    needed: true,
    explains: {
      zh: '以元（美元、人民币等）计的数字，不写“万”“百万”。',
      en: 'Whole units of the currency, in digits: not thousands or millions.',
    },
    example: '6000000',
  },
  {
    reads: 'currency',
    header: { zh: '币种', en: 'currency' },
    needed: true,
    explains: { zh: '三个字母，如 USD、CNY。', en: 'Three letters, as in USD or CNY.' },
    example: 'USD',
  },
  {
    reads: 'comparison',
    header: { zh: '比较方式', en: 'comparison' },
    needed: false,
    explains: oneOf(TEMPLATE_COMPARISONS, '没有则留空', 'Empty where there is none'),
    example: '同比倍数',
  },
  {
    reads: 'comparison_qualifier',
    header: { zh: '比较限定', en: 'comparison qualifier' },
    needed: false,
    explains: oneOf(
      TEMPLATE_QUALIFIERS,
      '比较数值的限定。留空则随金额：金额确切的为确切，否则为约',
      'How sure the comparison value is. Empty means exactly where the amount is exact, and about where it is not',
    ),
    example: '约',
  },
  {
    reads: 'comparison_value',
    header: { zh: '比较数值', en: 'comparison value' },
    needed: false,
    explains: {
      zh: '增减百分比，下降写负数，如 -27.5；或为基期的几倍，减半写 0.5。',
      en: 'The change in per cent, a fall negative, as in -27.5; or how many times the base it is, as in 0.5 for half.',
    },
    example: '36',
  },
  {
    reads: 'count',
    header: { zh: '件数', en: 'number of cases' },
    needed: false,
    explains: {
      zh: '报损、索赔、赔付或追偿的案件数，整数；不知道则留空。只知道件数时，金额和币种可以留空。',
      en: 'Cases notified, filed, paid or recovered, a whole number; empty where it is not known. Where only the number is known, amount and currency may stay empty.',
    },
    example: '12',
  },
];

/** A header of the template as it is written: both languages in one cell. */
export function templateHeader({ header }: TemplateColumn): string {
  return `${header.zh} ${header.en}`;
}

/** The empty template as CSV, with the mark by which spreadsheets know UTF-8. */
export function claimsTemplateCsv(): string {
  return `\uFEFF${CLAIMS_TEMPLATE.map(templateHeader).join(',')}\r\n`;
}
