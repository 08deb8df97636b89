import type { Messages } from './template.ts';

/** Refusals of quantities, money, comparisons, periods and dates. */
export const MEASURE_MESSAGES = {
  DECIMAL_INVALID: {
    zh: '“{field}”不是数字，请用阿拉伯数字填写，如 7500000 或 66.67。',
    en: '"{field}" is not a number. Write digits, as in 7500000 or 66.67.',
  },
  QUANTITY_VALUE_NEEDED: {
    zh: '“{field}”需要一个数值。',
    en: '"{field}" needs a number.',
  },
  QUANTITY_BOUNDS_NEEDED: {
    zh: '“{field}”为区间，请同时填写下限和上限，不填写数值。',
    en: '"{field}" is a range: give its lower and its upper bound, and no single value.',
  },
  QUANTITY_BOUNDS: {
    zh: '“{field}”的上下限与数值不符：下限不得高于上限，数值须在其间，并与限定词一致。',
    en: 'The bounds in "{field}" do not fit: lower before upper, the value between them, and both as the qualifier says.',
  },
  QUANTITY_NEGATIVE: {
    zh: '“{field}”不能为负数。',
    en: '"{field}" cannot be negative.',
  },
  QUANTITY_TOO_LARGE: {
    zh: '“{field}”过大：小数点前最多 {max} 位数字，请检查单位。',
    en: '"{field}" is too large: at most {max} digits before the point. Check the unit.',
  },
  QUANTITY_TOO_PRECISE: {
    zh: '“{field}”小数位过多：最多 {max} 位。',
    en: '"{field}" has too many decimals: at most {max}.',
  },
  QUANTITY_DIVISION_BY_ZERO: {
    zh: '“{field}”为零，无法计算比率。',
    en: '"{field}" is zero, so there is no ratio to it.',
  },
  UNIT_MISMATCH: {
    zh: '“{field}”单位不一致（{left}、{right}），不能合并或比较。',
    en: '"{field}" mixes units ({left}, {right}), which cannot be added or compared.',
  },
  CURRENCY_MISMATCH: {
    zh: '“{field}”币种不一致（{left}、{right}），不同币种不能相加，请按币种分别合计。',
    en: '"{field}" mixes currencies ({left}, {right}), which are never added. Total each currency apart.',
  },
  COMPARISON_INCONSISTENT: {
    zh: '“{field}”的比较方式不一致：无比较对应数值，占比对应占比百分比，变化对应增减百分比或倍数并须给出方向。',
    en: 'The comparison in "{field}" does not fit together: no comparison goes with a level, share with a share, a change with per cent or a multiple and a direction.',
  },
  COMPARISON_UNIT: {
    zh: '“{field}”的单位与比较方式不符：百分比用 percent，倍数用 times。',
    en: 'The unit in "{field}" does not fit the comparison: percent for changes and shares, times for multiples.',
  },
  COMPARISON_FALL_OVER_100: {
    zh: '“{field}”下降不能超过 100%。',
    en: '"{field}" cannot fall by more than 100%.',
  },
  SHARE_OVER_100: {
    zh: '“{field}”占比不能超过 100%。',
    en: '"{field}" cannot be more than 100% of the whole.',
  },
  INSTANT_INVALID: {
    zh: '“{field}”不是有效时刻，请按 2022-05-10T09:00:00+08:00 的形式填写。',
    en: '"{field}" is not a moment. Write it as in 2022-05-10T09:00:00+08:00.',
  },
  DATE_INVALID: {
    zh: '“{field}”不是有效日期，请按 2022-05-10 的形式填写（1900 至 2200 年）。',
    en: '"{field}" is not a day of the calendar. Write it as in 2022-05-10, between 1900 and 2200.',
  },
  DATE_IN_FUTURE: {
    zh: '“{field}”不能晚于今天（{today}）。',
    en: '"{field}" cannot be after today ({today}).',
  },
  DATES_REVERSED: {
    zh: '“{field}”的开始日期晚于结束日期，请对调。',
    en: '"{field}" ends before it begins. Change the two dates over.',
  },
  PERIOD_INVALID: {
    zh: '“{field}”不是有效期间，请按 2022、2022-H1、2022-Q1、2022-03、2022-01/2022-02 或 2022-03-21/2022-03-31 的形式填写。',
    en: '"{field}" is not a period. Write it as in 2022, 2022-H1, 2022-Q1, 2022-03, 2022-01/2022-02 or 2022-03-21/2022-03-31.',
  },
  SERIES_TOO_LONG: {
    zh: '“{field}”跨度过大：一次最多 {max} 年，请缩短时间范围。',
    en: '"{field}" spans too long a time: at most {max} years at once. Ask for a shorter time.',
  },
  SERIES_TOO_DENSE: {
    zh: '这一序列的数据超过 {max} 条，请缩短时间范围或减少行业。',
    en: 'More than {max} figures stand in this series. Ask for a shorter time or fewer sectors.',
  },
  SERIES_NOT_SUMMED: {
    zh: '“{field}”：累计、1—2月合并和年度数据不能再按时期相加，请选择月度、季度或半年度。',
    en: '"{field}": cumulative, combined January–February and annual figures are not added up over time. Choose monthly, quarterly or half-yearly ones.',
  },
  BASE_PERIOD_OTHER: {
    zh: '“{field}”是 {given}，而按所选比较方式，基期应为 {expected}。请更正基期，或另选比较方式。',
    en: '"{field}" is {given}, but a change on this basis is measured against {expected}. Correct the base, or choose another basis.',
  },
  UNIT_MONEY_NEEDED: {
    zh: '该指标的数值是金额，“{field}”不能是“{given}”。请填写货币，如 USD 或 CNY；如果是变化或占比，请另选数据形式。',
    en: 'Levels of this indicator are amounts of money, so "{field}" cannot be "{given}". Give a currency, as in USD or CNY; for a change or a share choose that form.',
  },
  UNIT_COUNT_NEEDED: {
    zh: '该指标的数值是数量，“{field}”不能是“{given}”。请填写该指标的计数单位；如果是变化或占比，请另选数据形式。',
    en: 'Levels of this indicator are counts, so "{field}" cannot be "{given}". Give the unit that the indicator counts in; for a change or a share choose that form.',
  },
  UNIT_PERCENT_NEEDED: {
    zh: '该指标的数值是百分比，“{field}”不能是“{given}”。请填写 percent。',
    en: 'Levels of this indicator are percentages, so "{field}" cannot be "{given}". Give percent.',
  },
  PERIOD_REVERSED: {
    zh: '“{field}”的期间首尾颠倒，请把较早的写在前面。',
    en: 'The period in "{field}" ends before it begins. Write the earlier end first.',
  },
} as const satisfies Messages;
