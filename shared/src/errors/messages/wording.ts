import type { Messages } from './template.ts';

/** Why the words of a value were not understood: what in them, and what to type instead. */
export const WORDING_MESSAGES = {
  WORDING_EMPTY: {
    zh: '请填写数值，例如“逾600万美元”“约36倍”“近三分之二”。',
    en: 'Type a value, as in "more than $6 million", "about 36 times" or "almost two thirds".',
  },
  WORDING_NO_NUMBER: {
    zh: '文字中没有数值，请补充数值，例如“27%”或“600万美元”。',
    en: 'These words hold no number. Say how much, as in "27%" or "6 million USD".',
  },
  WORDING_VAGUE: {
    zh: '“{piece}”没有说明是多少，不能作为数值；请填写来源给出的数值，没有数值时请改写为风险提示。',
    en: '"{piece}" does not say how many, so it is no value. Enter the number that the source gives; where it gives none, write a risk note instead.',
  },
  WORDING_UNKNOWN: {
    zh: '未能读懂“{piece}”，请只保留限定词、数值、数量级和单位，或在下方各栏逐项填写。',
    en: '"{piece}" was not understood. Leave only qualifier, number, scale and unit, or fill in the fields below one by one.',
  },
  WORDING_NUMBER: {
    zh: '“{piece}”有多种读法：小数点请用“.”，千位分隔请每三位一个“,”，例如 1,234.5。',
    en: '"{piece}" can be read in more than one way. Write the point as "." and separate thousands by "," every three digits, as in 1,234.5.',
  },
  WORDING_TWO_VALUES: {
    zh: '“{piece}”中有两个数值；一条数据只填一个，请分为两条（例如金额一条、同比一条）。',
    en: '"{piece}" holds two values. A figure has one: enter two figures, such as the amount and its change.',
  },
  WORDING_TWO_QUALIFIERS: {
    zh: '“{first}”与“{second}”是两个不同的限定词，请只保留来源使用的一个。',
    en: '"{first}" and "{second}" qualify the number in two ways. Keep the one that the source uses.',
  },
  WORDING_TWO_UNITS: {
    zh: '“{first}”与“{second}”是两个不同的单位，请只保留一个。',
    en: '"{first}" and "{second}" are two units. Keep one.',
  },
  WORDING_TWO_DIRECTIONS: {
    zh: '“{first}”与“{second}”方向相反，请只保留一个。',
    en: '"{first}" and "{second}" go in two directions. Keep one.',
  },
  WORDING_TWO_BASES: {
    zh: '“{first}”与“{second}”是两个不同的比较基期，请分为两条数据。',
    en: '"{first}" and "{second}" compare with two different times. Enter two figures.',
  },
  WORDING_UNIT: {
    zh: '“{piece}”不是可用的单位：请使用货币、%、倍、家企业或个。',
    en: '"{piece}" is no unit of a figure. Use a currency, per cent, times, companies or a plain count.',
  },
  WORDING_POINTS: {
    zh: '“{piece}”是百分点而不是百分比，请填写变化后的百分比数值。',
    en: '"{piece}" are percentage points, which are no per cent. Enter the percentage that was reached.',
  },
  WORDING_AMOUNT_OF_CHANGE: {
    zh: '增减以百分比或倍数填写；“{piece}”是增减的金额或数量，请填写变化后的数值，或变化的百分比。',
    en: 'A change is entered in per cent or as a multiple; "{piece}" is the amount of a change. Enter the level reached, or the change in per cent.',
  },
  WORDING_NEGATIVE: {
    zh: '数值不能为负；下降请写作“下降27%”。',
    en: 'A value cannot be negative. Write a fall as "down 27%".',
  },
  WORDING_RANGE: {
    zh: '“{piece}”不是从小到大的区间：请先写较小的数值，两个数值都写完整，例如“300万至500万”。',
    en: '"{piece}" is no range from the smaller to the larger number. Write the smaller one first and both in full, as in "3 million to 5 million".',
  },
} as const satisfies Messages;
