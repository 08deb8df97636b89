import { Decimal } from '../decimal/decimal.ts';
import type { WordList } from './lexicon.ts';

const HALF = new Decimal('0.5');

/**
 * Words about a number: how sure it is, how large its unit is, what stands between two of them. Of the Chinese limits,
 * 以上, 以下 and 以内 include the number they name and 超过, 不满 do not (Civil Code of China, article 1259).
 */
export const NUMBER_WORDS: WordList = [
  [
    'about|around|approximately|approx|roughly|some|circa|ca|an estimated|estimated|estimated at|or so|约|大约|大概|约为|约合|左右|上下|大致|估计|估计为|据估计|差不多|来',
    { is: 'qualifier', qualifier: 'about' },
  ],
  [
    'more than|over|above|exceeding|exceeds|exceeded|in excess of|greater than|just over|slightly over|slightly more than|a little over|well over|> |>|逾|超|超过|过|破|多于|大于|高于|突破|超出',
    { is: 'qualifier', qualifier: 'more_than', isAhead: true },
  ],
  ['不止', { is: 'qualifier', qualifier: 'more_than' }],
  ['多|余', { is: 'qualifier', qualifier: 'more_than', isBehind: true }],
  [
    'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum|or more|and above|and more|upwards of|plus|-plus|+|>=|≥|≧|至少|不少于|不低于|不小于|最少|起码|以上|及以上|或以上|或更多',
    { is: 'qualifier', qualifier: 'at_least' },
  ],
  [
    'less than|fewer than|under|below|lower than|short of|just short of|<|不足|不到|未满|不满|少于|低于|小于|未达|未到',
    { is: 'qualifier', qualifier: 'less_than', isAhead: true },
  ],
  [
    'at most|up to|no more than|not more than|not exceeding|a maximum of|maximum|or less|or fewer|<=|≤|≦|至多|最多|不超过|不多于|不高于|不大于|不逾|以内|以下|及以下|或以下|最高|最高达',
    { is: 'qualifier', qualifier: 'at_most' },
  ],
  [
    'almost|nearly|not quite|close to|just under|slightly under|virtually|approaching|近|将近|接近|几乎|临近|靠近',
    { is: 'qualifier', qualifier: 'almost' },
  ],
  ['exactly|precisely|just|确切|恰好|正好|整|整整|刚好', { is: 'qualifier', qualifier: 'exactly' }],
  ['hundred', { is: 'scale', power: 2 }],
  ['thousand|k|thsd|tsd', { is: 'scale', power: 3 }],
  ['million|millions|mn|mln|mil|mio|m', { is: 'scale', power: 6 }],
  ['billion|billions|bn|bln|bio|b', { is: 'scale', power: 9 }],
  ['trillion|trillions|tn|trn|trln', { is: 'scale', power: 12 }],
  ['dozen', { is: 'number', value: new Decimal(12), scales: [], isBare: false }],
  ['half|one half|one-half|a half|一半|半数|半', { is: 'part', value: HALF }],
  ['过半|超半|过半数|a majority|majority', { is: 'qualifier', qualifier: 'more_than' }, { is: 'part', value: HALF }],
  ['third|thirds|-third|-thirds', { is: 'denominator', of: 3 }],
  ['quarter|quarters|-quarter|-quarters', { is: 'denominator', of: 4 }],
  ['fifth|fifths|-fifth|-fifths', { is: 'denominator', of: 5 }],
  ['sixth|sixths|-sixth|-sixths', { is: 'denominator', of: 6 }],
  ['seventh|sevenths|-seventh|-sevenths', { is: 'denominator', of: 7 }],
  ['eighth|eighths|-eighth|-eighths', { is: 'denominator', of: 8 }],
  ['ninth|ninths|-ninth|-ninths', { is: 'denominator', of: 9 }],
  ['tenth|tenths|-tenth|-tenths', { is: 'denominator', of: 10 }],
  ['a|an', { is: 'article' }],
  ['between|介于|之间', { is: 'between' }],
  ['from|从|由', { is: 'from' }],
  ['and|和|与|及', { is: 'and' }],
  ['-', { is: 'dash' }],
  ['minus|负', { is: 'minus' }],
  ['to|至|到', { is: 'to' }],
  ['as much as|as many as|as high as|as large as|as big as', { is: 'as much', isLimit: true }],
  ['as much|as many|as high|as large|as big', { is: 'as much', isLimit: false }],
  ['大幅|大幅度|略|略有|小幅|明显|sharply|slightly|significantly|substantially|steeply|markedly', { is: 'manner' }],
  [
    '上百|上千|上万|上亿|成百上千|成千上万|数十|数百|数千|数万|数亿|数十亿|数百万|数千万|数十万|几|数家|多家|好几|若干|许多|众多|大量|大批|不少|部分|一些|少数|个别|少量|大多数|大部分|绝大多数|绝大部分|多数|大半|小半|数倍|几倍|成倍',
    { is: 'vague' },
  ],
  [
    'dozens|dozens of|scores|scores of|hundreds|hundreds of|thousands|thousands of|tens of thousands|hundreds of thousands|tens of|millions of|billions of|several|a few|few|many|most|a handful|a handful of|numerous|various|a number of|a couple|a couple of|multiple|countless|a lot|a lot of|lots of',
    { is: 'vague' },
  ],
];
