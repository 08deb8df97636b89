import type { WordList } from './lexicon.ts';

const THAN_BEFORE = ['a year earlier', 'a year ago', 'the year before', 'last year', 'the same period last year'];

/** "more than a year earlier", "above last year": here the word compares two times and does not say how sure the number is. */
function thanBefore(words: string): string {
  return words
    .split('|')
    .flatMap((word) => THAN_BEFORE.map((before) => `${word} ${before}`))
    .join('|');
}

/** Words about a change: which way, against what, and those that carry their number in themselves. */
export const CHANGE_WORDS: WordList = [
  [
    'up|rise|rises|rose|risen|rising|increase|increases|increased|increasing|growth|grew|grown|grow|grows|growing|gain|gained|jump|jumps|jumped|jumping|surge|surges|surged|surging|climb|climbs|climbed|climbing|soar|soars|soared|soaring|增长|正增长|增加|上升|上涨|提高|提升|增幅|涨|涨幅|升|增|扩大|激增|剧增|猛增|大增|攀升|飙升|高出|多出|多了',
    { is: 'direction', direction: 'up' },
  ],
  [
    'down|fall|falls|fell|fallen|falling|decrease|decreases|decreased|decreasing|decline|declines|declined|declining|drop|drops|dropped|dropping|reduction|reduced|cut|cuts|cutting|lower|less|fewer|shrank|shrunk|shrinking|plunge|plunges|plunged|plunging|tumble|tumbles|tumbled|tumbling|slump|slumps|slumped|slumping|sank|sunk|slid|slipped|contracted|negative growth|negative growth of|下降|负增长|下跌|减少|降低|回落|萎缩|下滑|缩减|降幅|跌幅|跌|降|减|暴跌|骤降|锐减|骤减|大跌|大降|低了|少了',
    { is: 'direction', direction: 'down' },
  ],
  ['持平|不变|unchanged|flat|no change', { is: 'change', value: 0, unit: 'percent', direction: 'level' }],
  ['up to the level of', { is: 'reached' }],
  [
    thanBefore('more than|higher than|greater than|larger than|bigger than|above'),
    { is: 'more' },
    { is: 'basis', basis: 'yoy' },
  ],
  [
    thanBefore('less than|lower than|fewer than|smaller than|below'),
    { is: 'direction', direction: 'down' },
    { is: 'basis', basis: 'yoy' },
  ],
  ['more|higher|greater|larger|bigger', { is: 'more' }],
  ['down by a factor of', { is: 'direction', direction: 'down' }, { is: 'unit', unit: 'times' }],
  ['up by a factor of|by a factor of|a factor of', { is: 'unit', unit: 'times' }],
  [
    '翻番|翻一番|翻了一番|翻倍|翻了一倍|doubled|doubling|double|twice',
    { is: 'change', value: 2, unit: 'times', direction: 'up' },
  ],
  ['翻两番|翻了两番|quadrupled|quadruple', { is: 'change', value: 4, unit: 'times', direction: 'up' }],
  ['翻三番|翻了三番', { is: 'change', value: 8, unit: 'times', direction: 'up' }],
  ['tripled|triple|trebled|treble', { is: 'change', value: 3, unit: 'times', direction: 'up' }],
  ['halved|减半|腰斩|halving', { is: 'change', value: 50, unit: 'percent', direction: 'down' }],
  [
    '同比|较上年同期|比上年同期|与上年同期相比|较去年同期|比去年同期|与去年同期相比|上年同期|去年同期|为上年同期|year on year|year-on-year|year over year|year-over-year|yoy|y/y|y-o-y|on the year|from a year earlier|from a year ago|than a year earlier|than a year ago|compared with a year earlier|a year earlier|a year ago|from the same period last year|the same period last year|the same period a year earlier|from the year before|annually',
    { is: 'basis', basis: 'yoy' },
  ],
  [
    '环比|较上月|比上月|较上季度|比上季度|较上一季度|与上月相比|较上期|month on month|month-on-month|month over month|mom|m/m|quarter on quarter|quarter-on-quarter|quarter over quarter|qoq|q/q|on the period before|from the previous month|from the previous quarter|from the month before|from the quarter before|on the month|on the quarter|from a month earlier',
    { is: 'basis', basis: 'previous_period' },
  ],
  ['累计同比|cumulative year on year|cumulative year-on-year', { is: 'basis', basis: 'cumulative_yoy' }],
  ['(未说明基期)|未说明基期|(base not stated)|base not stated', { is: 'basis', basis: 'unspecified' }],
  [
    '占|占比|占比为|份额|比重|占总额|占全部|share|a share of|share of|of the total|of all|of total|accounting for|accounts for|accounted for',
    { is: 'basis', basis: 'share' },
  ],
  [
    '的|了|为|是|在|达|达到|达到了|高达|多达|共|共计|合计|总计|总额|总额为|金额|金额为|数额|价值|约合为|而|有|其|则|也|又|所|of|in|by|worth|the|a total of|total|valued at|value|was|were|is|are|has|have|had|amounted to|amounts to|amounting to|reached|reaching|totalled|totalling|came to|at|it|mark|大关|关口|以|就|已|已经|出现|仅|only|same|相当于|equivalent to|of its usual number|of its usual level|规模',
    { is: 'filler' },
  ],
];
