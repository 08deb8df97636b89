import { describe, expect, test } from '@jest/globals';
import { ERROR_MESSAGES, errorMessage } from '../errors/index.ts';
import { type Reading, readWording } from './index.ts';

/** What was read, as "qualifier value unit | form direction basis", with the bounds of a range for its value. */
function told(wording: string): string {
  const result = readWording(wording);
  if (!result.ok) return result.refusal.reason;
  const { qualifier, value, lower, upper, unit, form, direction, basis }: Reading = result.reading;
  const number = value ?? `${lower}..${upper}`;
  return [`${qualifier} ${number} ${unit ?? '?'}`, [form, direction, basis].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' | ');
}

describe('amounts', () => {
  test.each([
    ['more than $6 million', 'more_than 6000000 USD | level'],
    ['逾600万美元', 'more_than 6000000 USD | level'],
    ['超过600万美元', 'more_than 6000000 USD | level'],
    ['27.5亿元', 'exactly 2750000000 CNY | level'],
    ['27.5 亿 元', 'exactly 2750000000 CNY | level'],
    ['人民币27.5亿元', 'exactly 2750000000 CNY | level'],
    ['1.2万亿元', 'exactly 1200000000000 CNY | level'],
    ['7.5 million USD', 'exactly 7500000 USD | level'],
    ['USD 7.5 million', 'exactly 7500000 USD | level'],
    ['$7,500,000', 'exactly 7500000 USD | level'],
    ['7 500 000 USD', 'exactly 7500000 USD | level'],
    ['US$1.3bn', 'exactly 1300000000 USD | level'],
    ['$1.3B', 'exactly 1300000000 USD | level'],
    ['€40m', 'exactly 40000000 EUR | level'],
    ['￥300万', 'exactly 3000000 CNY | level'],
    ['RMB 300 million', 'exactly 300000000 CNY | level'],
    ['约30亿卢布', 'about 3000000000 RUB | level'],
    ['约30亿卢布左右', 'about 3000000000 RUB | level'],
    ['500万欧元', 'exactly 5000000 EUR | level'],
    ['HK$5 million', 'exactly 5000000 HKD | level'],
    ['三千五百万美元', 'exactly 35000000 USD | level'],
    ['3亿5000万元', 'exactly 350000000 CNY | level'],
    ['3000多万美元', 'more_than 30000000 USD | level'],
    ['20余亿元', 'more_than 2000000000 CNY | level'],
    ['1亿多元', 'more_than 100000000 CNY | level'],
    ['近百亿美元', 'almost 10000000000 USD | level'],
    ['不少于500万美元', 'at_least 5000000 USD | level'],
    ['不超过500万美元', 'at_most 5000000 USD | level'],
    ['600万美元以上', 'at_least 6000000 USD | level'],
    ['half a million dollars', 'about 500000 USD | level'],
    ['about half a million dollars', 'about 500000 USD | level'],
    ['two and a half billion yuan', 'exactly 2500000000 CNY | level'],
    ['nearly a hundred million euros', 'almost 100000000 EUR | level'],
    ['three hundred and fifty thousand dollars', 'exactly 350000 USD | level'],
    ['upwards of 5 million roubles', 'at_least 5000000 RUB | level'],
    ['$6m+', 'at_least 6000000 USD | level'],
    ['amounted to 6 million US dollars.', 'exactly 6000000 USD | level'],
    ['rose to $6 million', 'exactly 6000000 USD | level'],
    ['增至600万美元', 'exactly 6000000 USD | level'],
    ['壹佰萬元', 'exactly 1000000 CNY | level'],
    ['more than 6 million', 'more_than 6000000 ?'],
    ['600万', 'exactly 6000000 ?'],
    ['7512345', 'exactly 7512345 ?'],
    ['$6-million', 'exactly 6000000 USD | level'],
    ['US $6 million', 'exactly 6000000 USD | level'],
    ['quarter of a million dollars', 'about 250000 USD | level'],
    ['a quarter million', 'about 250000 ?'],
    ['three quarters of a million dollars', 'about 750000 USD | level'],
    ['two thirds of a million dollars', 'about 666700 USD | level'],
    ['more than a third of a million dollars', 'more_than 333300 USD | level'],
    ['高达600万美元', 'exactly 6000000 USD | level'],
    ['高达约600万美元', 'about 6000000 USD | level'],
    ['as much as $6 million', 'at_most 6000000 USD | level'],
    ['过亿元', 'more_than 100000000 CNY | level'],
    ['在600万美元以上', 'at_least 6000000 USD | level'],
    ['回落至600万美元', 'exactly 6000000 USD | level'],
  ])('%s is %s', (wording, expected) => {
    expect(told(wording)).toBe(expected);
  });
});

describe('ranges', () => {
  test.each([
    ['500-600 million', 'between 500000000..600000000 ?'],
    ['$500–600 million', 'between 500000000..600000000 USD | level'],
    ['$5 million to $6 million', 'between 5000000..6000000 USD | level'],
    ['between 5 and 6 million euros', 'between 5000000..6000000 EUR | level'],
    ['between 900,000 and 1.2 million USD', 'between 900000..1200000 USD | level'],
    ['5—6亿元', 'between 500000000..600000000 CNY | level'],
    ['5亿至6亿元', 'between 500000000..600000000 CNY | level'],
    ['介于300万和500万欧元', 'between 3000000..5000000 EUR | level'],
    ['5%-6%', 'between 5..6 percent'],
    ['三至五成', 'between 27..55 percent'],
    ['约5—6亿元', 'between 450000000..660000000 CNY | level'],
    ['同比增长3%～5%', 'between 3..5 percent | percent_change up yoy'],
    ['a third to a half', 'between 29.997..55 percent'],
    ['3-5千家', 'between 3000..5000 companies | level'],
    ['2-3千万美元', 'between 20000000..30000000 USD | level'],
    ['5到6千万', 'between 50000000..60000000 ?'],
    ['3-4百亿', 'between 30000000000..40000000000 ?'],
    ['6—7百万', 'between 6000000..7000000 ?'],
    ['三至五百万', 'between 3000000..5000000 ?'],
    ['三百至五百万', 'between 3000000..5000000 ?'],
    ['三百至五千', 'between 300..5000 ?'],
    ['三至五十万', 'between 30000..500000 ?'],
    ['900至1千家', 'between 900..1000 companies | level'],
    ['900-1千万', 'between 9000000..10000000 ?'],
    ['three to five hundred', 'between 300..500 ?'],
    ['two to three hundred thousand', 'between 200000..300000 ?'],
    ['two to three dozen firms', 'between 24..36 companies | level'],
    ['5 dollars to 6 million dollars', 'between 5..6000000 USD | level'],
    ['一半至六成', 'between 45..66 percent'],
    ['介于30亿至40亿元之间', 'between 3000000000..4000000000 CNY | level'],
    ['30亿和40亿元之间', 'between 3000000000..4000000000 CNY | level'],
    ['from 3 to 4 billion', 'between 3000000000..4000000000 ?'],
    ['-3%至-5%', 'between 3..5 percent | percent_change down'],
  ])('%s is %s', (wording, expected) => {
    expect(told(wording)).toBe(expected);
  });
});

describe('shares, multiples and changes', () => {
  test.each([
    ['近三分之二', 'almost 66.67 percent'],
    ['almost two thirds', 'almost 66.67 percent'],
    ['more than two-thirds', 'more_than 66.66 percent'],
    ['三分之二', 'about 66.67 percent'],
    ['exactly two thirds', 'about 66.67 percent'],
    ['2/3', 'about 66.67 percent'],
    ['超过60%', 'more_than 60 percent'],
    ['不足1%', 'less_than 1 percent'],
    ['less than 1 per cent', 'less_than 1 percent'],
    ['up to 40%', 'at_most 40 percent'],
    ['三成', 'about 30 percent'],
    ['超三成', 'more_than 30 percent'],
    ['百分之四十', 'exactly 40 percent'],
    ['百分之四十五点五', 'exactly 45.5 percent'],
    ['一半', 'about 50 percent'],
    ['过半', 'more_than 50 percent'],
    ['nearly half', 'almost 50 percent'],
    ['three quarters', 'about 75 percent'],
    ['占60%以上', 'at_least 60 percent | share_percent share'],
    ['60% of firms', 'exactly 60 percent | share_percent share'],
    ['two thirds of companies', 'about 66.67 percent | share_percent share'],
    ['about 36 times', 'about 36 times | multiple up'],
    ['36倍', 'exactly 36 times | multiple up'],
    ['36-fold', 'exactly 36 times | multiple up'],
    ['36x', 'exactly 36 times | multiple up'],
    ['两倍', 'exactly 2 times | multiple up'],
    ['增长36倍', 'about 36 times | multiple up'],
    ['36 times more', 'about 36 times | multiple up'],
    ['around 36 times more than a year earlier', 'about 36 times | multiple up yoy'],
    ['more than 36 times more', 'more_than 36 times | multiple up'],
    ['不足36倍', 'less_than 36 times | multiple up'],
    ['增长不足36倍', 'less_than 36 times | multiple up'],
    ['增长近3倍', 'almost 3 times | multiple up'],
    ['increase of almost 3 times', 'almost 3 times | multiple up'],
    ['增长近一倍', 'almost 2 times | multiple up'],
    ['36 times as much as a year earlier', 'exactly 36 times | multiple up yoy'],
    ['36 times as high', 'exactly 36 times | multiple up'],
    ['about 36 times as much as a year earlier', 'about 36 times | multiple up yoy'],
    ['twice as many as a year earlier', 'about 2 times | multiple up yoy'],
    ['half as much as a year earlier', 'about 2 times | multiple down yoy'],
    ['tenfold', 'about 10 times | multiple up'],
    ['fivefold', 'about 5 times | multiple up'],
    ['2.5-fold', 'exactly 2.5 times | multiple up'],
    ['下降3倍', 'about 3 times | multiple down'],
    ['减少一倍', 'about 2 times | multiple down'],
    ['fell by a factor of 3', 'exactly 3 times | multiple down'],
    ['增长一倍', 'about 2 times | multiple up'],
    ['是上年同期的36倍', 'exactly 36 times | multiple up yoy'],
    ['增至36倍', 'exactly 36 times | multiple up'],
    ['翻番', 'about 2 times | multiple up'],
    ['more than doubled', 'more_than 2 times | multiple up'],
    ['同比翻两番', 'about 4 times | multiple up yoy'],
    ['halved', 'about 50 percent | percent_change down'],
    ['下降27%', 'exactly 27 percent | percent_change down'],
    ['down 27 percent', 'exactly 27 percent | percent_change down'],
    ['a 27% drop', 'exactly 27 percent | percent_change down'],
    ['fell by almost a third', 'almost 33.34 percent | percent_change down'],
    ['-27%', 'exactly 27 percent | percent_change down'],
    ['+3.5%', 'exactly 3.5 percent | percent_change up'],
    ['同比增长3.5%', 'exactly 3.5 percent | percent_change up yoy'],
    ['同比增长了3.5%', 'exactly 3.5 percent | percent_change up yoy'],
    ['up 3.5% year on year', 'exactly 3.5 percent | percent_change up yoy'],
    ['环比下降27%', 'exactly 27 percent | percent_change down previous_period'],
    ['27% lower than a year ago', 'exactly 27 percent | percent_change down yoy'],
    ['27% below a year earlier', 'exactly 27 percent | percent_change down yoy'],
    ['比上年同期多了三分之一', 'about 33.33 percent | percent_change up yoy'],
    ['少了36%', 'exactly 36 percent | percent_change down'],
    ['27% above last year', 'exactly 27 percent | percent_change up yoy'],
    ['累计同比增长5%', 'exactly 5 percent | percent_change up cumulative_yoy'],
    ['同比持平', 'exactly 0 percent | percent_change level yoy'],
    ['增至27%', 'exactly 27 percent | level'],
    ['回落至27%', 'exactly 27 percent | level'],
    ['涨到27%', 'exactly 27 percent | level'],
    ['负增长5%', 'exactly 5 percent | percent_change down'],
    ['minus 5%', 'exactly 5 percent | percent_change down'],
    ['大幅下降27%', 'exactly 27 percent | percent_change down'],
    ['tumbled 27%', 'exactly 27 percent | percent_change down'],
    ['dropping more than 60%', 'more_than 60 percent | percent_change down'],
    ['cut by nearly half', 'almost 50 percent | percent_change down'],
    ['七成五', 'about 75 percent'],
    ['近七成半', 'almost 75 percent'],
    ['half a per cent', 'about 0.5 percent'],
    ['one in three', 'about 33.33 percent'],
    ['more than two in five firms', 'more_than 40 percent | share_percent share'],
    ['not quite two thirds', 'almost 66.67 percent'],
    ['about two-thirds of its usual number', 'about 66.67 percent'],
    ['同比降至3分之一', 'about 3 times | multiple down yoy'],
    ['降至不足三分之一', 'more_than 3 times | multiple down'],
    ['down by a factor of 3 year on year', 'exactly 3 times | multiple down yoy'],
  ])('%s is %s', (wording, expected) => {
    expect(told(wording)).toBe(expected);
  });
});

describe('counts', () => {
  test.each([
    ['五家', 'exactly 5 companies | level'],
    ['大约1000家', 'about 1000 companies | level'],
    ['约1,000家企业', 'about 1000 companies | level'],
    ['some 1,000 companies', 'about 1000 companies | level'],
    ['百余家企业', 'more_than 100 companies | level'],
    ['30多家', 'more_than 30 companies | level'],
    ['十来家企业', 'about 10 companies | level'],
    ['two dozen firms', 'exactly 24 companies | level'],
    ['一百零五家', 'exactly 105 companies | level'],
    ['一百五十家', 'exactly 150 companies | level'],
    ['三万五', 'exactly 35000 ?'],
    ['１０００家', 'exactly 1000 companies | level'],
    ['12个', 'exactly 12 count | level'],
    ['100家参会单位', 'exactly 100 participants | level'],
  ])('%s is %s', (wording, expected) => {
    expect(told(wording)).toBe(expected);
  });
});

describe('what cannot be a value', () => {
  test.each([
    ['', 'WORDING_EMPTY'],
    ['  　', 'WORDING_EMPTY'],
    ['上百家', 'WORDING_VAGUE'],
    ['数十家企业', 'WORDING_VAGUE'],
    ['几十亿', 'WORDING_VAGUE'],
    ['多家企业', 'WORDING_VAGUE'],
    ['十几家', 'WORDING_VAGUE'],
    ['dozens of firms', 'WORDING_VAGUE'],
    ['hundreds of millions', 'WORDING_VAGUE'],
    ['several companies', 'WORDING_VAGUE'],
    ['环比下降', 'WORDING_NO_NUMBER'],
    ['more than', 'WORDING_NO_NUMBER'],
    ['million', 'WORDING_NO_NUMBER'],
    ['亿元', 'WORDING_NO_NUMBER'],
    ['1,5', 'WORDING_NUMBER'],
    ['1亿万', 'WORDING_NUMBER'],
    ['600、700万美元', 'WORDING_UNKNOWN'],
    ['600；700 million', 'WORDING_UNKNOWN'],
    [',5%', 'WORDING_UNKNOWN'],
    ['多三分之一', 'WORDING_UNKNOWN'],
    ['多36倍', 'WORDING_UNKNOWN'],
    ['余600万美元', 'WORDING_UNKNOWN'],
    ['多了600万美元', 'WORDING_AMOUNT_OF_CHANGE'],
    ['6.000.000', 'WORDING_NUMBER'],
    ['五六百家', 'WORDING_NUMBER'],
    ['20万5', 'WORDING_NUMBER'],
    ['5½ million', 'WORDING_UNKNOWN'],
    ['5² million', 'WORDING_UNKNOWN'],
    ['6 million bananas', 'WORDING_UNKNOWN'],
    ['6百万吨', 'WORDING_UNIT'],
    ['3 percentage points', 'WORDING_POINTS'],
    ['提高3个百分点', 'WORDING_POINTS'],
    ['$6 million, up 27%', 'WORDING_TWO_VALUES'],
    ['6 million 7 million', 'WORDING_TWO_VALUES'],
    ['almost more than 6 million', 'WORDING_TWO_QUALIFIERS'],
    ['more than 5-6 million', 'WORDING_TWO_QUALIFIERS'],
    ['6 million USD EUR', 'WORDING_TWO_UNITS'],
    ['6 million % USD', 'WORDING_TWO_UNITS'],
    ['up down 27%', 'WORDING_TWO_DIRECTIONS'],
    ['同比环比增长27%', 'WORDING_TWO_BASES'],
    ['增加600万美元', 'WORDING_AMOUNT_OF_CHANGE'],
    ['36 more companies', 'WORDING_AMOUNT_OF_CHANGE'],
    ['6 million more', 'WORDING_AMOUNT_OF_CHANGE'],
    ['60% more companies', 'WORDING_TWO_BASES'],
    ['-6 million USD', 'WORDING_NEGATIVE'],
    ['6-5 million', 'WORDING_RANGE'],
    ['6-5千', 'WORDING_RANGE'],
    ['五至一百家', 'WORDING_RANGE'],
    ['half to two million', 'WORDING_RANGE'],
    ['between 5 million', 'WORDING_RANGE'],
    ['3至千家', 'WORDING_RANGE'],
    ['rose from 3% to 4%', 'WORDING_TWO_VALUES'],
    ['3%升至5%', 'WORDING_TWO_VALUES'],
    ['doubled to 6 million', 'WORDING_TWO_VALUES'],
    ['1 in 3 million', 'WORDING_TWO_VALUES'],
    ['-3%至5%', 'WORDING_TWO_DIRECTIONS'],
    ['3%至-5%', 'WORDING_TWO_DIRECTIONS'],
    ['大幅下降', 'WORDING_VAGUE'],
    ['minus 6 million USD', 'WORDING_NEGATIVE'],
    ['下降120%', 'COMPARISON_FALL_OVER_100'],
    ['占比120%', 'SHARE_OVER_100'],
    ['1000000000000 trillion USD', 'QUANTITY_TOO_LARGE'],
    ['0.12345678901%', 'QUANTITY_TOO_PRECISE'],
    ['x'.repeat(300), 'WORDING_UNKNOWN'],
  ])('%s: %s', (wording, reason) => {
    expect(told(wording)).toBe(reason);
    expect(Object.keys(ERROR_MESSAGES)).toContain(reason);
  });

  test.each([
    ['fell 27% in the third quarter', 'third'],
    ['to 6 million', 'to'],
    ['6 million and', 'and'],
    ['5-', '-'],
    ['-逾600万美元', '-'],
    ['60% as much as a year earlier', 'as much as'],
    ['27% above', 'above'],
    ['600家超过', '超过'],
    ['27%高于上年同期', '高于'],
  ])('%s: a word that means nothing in its place is refused by itself', (wording, piece) => {
    expect(readWording(wording)).toEqual({ ok: false, refusal: { reason: 'WORDING_UNKNOWN', params: { piece } } });
  });

  test('is refused by the words that were not understood, in both languages', () => {
    const result = readWording('逾600万香蕉');
    expect(result).toEqual({ ok: false, refusal: { reason: 'WORDING_UNKNOWN', params: { piece: '香蕉' } } });
    if (result.ok) return;
    expect(errorMessage(result.refusal, 'zh-CN')).toContain('“香蕉”');
    expect(errorMessage(result.refusal, 'en')).toContain('"香蕉"');
  });
});

describe('what was read', () => {
  test('keeps the words and says which power of ten was applied', () => {
    const result = readWording('  逾600万美元 ');
    expect(result.ok && result.reading).toMatchObject({
      wording: '逾600万美元',
      scales: [{ word: '万', power: 4 }],
      lower: '6000000',
      upper: null,
    });
  });

  test('holds both readings of "times more"', () => {
    const result = readWording('增长3倍');
    expect(result.ok && result.reading).toMatchObject({ qualifier: 'about', value: '3', lower: '2.7', upper: '4' });
  });

  test.each([
    ['增长近3倍', { qualifier: 'almost', value: '3', lower: '2.7', upper: '4' }],
    ['增长不足3倍', { qualifier: 'less_than', value: '3', lower: '0', upper: '4' }],
    ['at most 3 times more', { qualifier: 'at_most', value: '3', lower: '0', upper: '4' }],
  ] as const)(
    'keeps the number of the source in "times more", and reaches to the other reading: %s',
    (wording, read) => {
      const result = readWording(wording);
      expect(result.ok && result.reading).toMatchObject(read);
    },
  );

  test('bounds a fall and a share by the whole', () => {
    const fall = readWording('下降超过60%');
    expect(fall.ok && fall.reading).toMatchObject({ qualifier: 'more_than', lower: '60', upper: '100' });
    const small = readWording('占不足1%');
    expect(small.ok && small.reading).toMatchObject({ qualifier: 'less_than', lower: '0', upper: '1' });
  });
});
