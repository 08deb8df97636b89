import type { WordList } from './lexicon.ts';

/** What values count, beside money. */
export const UNIT_WORDS: WordList = [
  ['%|percent|per cent|pct|pc|个百分比|百分之', { is: 'unit', unit: 'percent' }],
  ['‰|per mille|permille', { is: 'scale', power: -1 }, { is: 'unit', unit: 'percent' }],
  // A 成 is a tenth, told roughly.
  ['成', { is: 'scale', power: 1 }, { is: 'rough' }, { is: 'unit', unit: 'percent' }],
  ['倍|times|time|x|-fold| fold|fold|倍数', { is: 'unit', unit: 'times' }],
  [
    '家企业|家公司|个企业|个公司|户企业|家厂商|家厂家|家单位|家|户|企业|公司|company|companies|firm|firms|enterprise|enterprises|business|businesses|exporter|exporters|manufacturers',
    { is: 'unit', unit: 'companies' },
  ],
  ['家参会单位|家与会单位|participant|participants|attendee|attendees', { is: 'unit', unit: 'participants' }],
  [
    '个|件|起|宗|项|笔|次|批|单|例|条|count|case|cases|item|items|piece|pieces|unit|units|shipment|shipments',
    { is: 'unit', unit: 'count' },
  ],
  ['个百分点|百分点|percentage points|percentage point|pp|ppt|ppts|basis points|bps|bp|个基点|基点', { is: 'points' }],
  [
    '吨|万吨|公斤|千克|克|公里|平方米|立方米|升|桶|台|辆|艘|架|头|只|人|人次|天|日|年|月|小时|tonne|tonnes|ton|tons|kg|kilogram|kilograms|barrel|barrels|km|days|day|months|month|years|year|hours|people|persons|vehicles|metres|meters',
    { is: 'unusable unit' },
  ],
];
