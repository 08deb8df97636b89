import type { Meaning } from './tokens.ts';

/**
 * Signs and everyday names of currencies. A bare "$" is the US dollar and a bare "¥" the yuan, as the Chinese and the
 * international press write them; whoever means another currency sees it in what is shown back.
 */
const EVERYDAY: Readonly<Record<string, string>> = {
  USD: '$|us$|us $|u.s.$|u.s $|usd$|美元|美金|us dollar|us dollars|u.s dollar|u.s dollars|american dollars|dollar|dollars',
  CNY: '¥|cn¥|rmb¥|元|元人民币|人民币元|人民币|rmb|renminbi|yuan|chinese yuan|yuan renminbi|块|块钱',
  EUR: '€|欧元|euro|euros',
  RUB: '₽|卢布|俄罗斯卢布|ruble|rubles|rouble|roubles|russian rubles|russian roubles|rur',
  GBP: '£|英镑|pound|pounds|pounds sterling|sterling',
  JPY: 'jp¥|jpy¥|日元|日圆|円|yen',
  HKD: 'hk$|港元|港币|hong kong dollars',
  MOP: '澳门元|澳门币|pataca|patacas',
  TWD: 'nt$|新台币',
  KRW: '₩|韩元|won',
  INR: '₹|印度卢比|indian rupees',
  AUD: 'a$|au$|澳元|australian dollars',
  CAD: 'c$|ca$|加元|加拿大元|canadian dollars',
  SGD: 's$|新加坡元|新元|singapore dollars',
  CHF: '瑞士法郎|瑞郎|swiss francs',
  UAH: '₴|格里夫纳|hryvnia|hryvnias',
  BYN: '白俄罗斯卢布|belarusian rubles|belarusian roubles',
  KZT: '₸|坚戈|tenge',
  TRY: '₺|里拉|土耳其里拉|turkish lira|lira',
  AED: '迪拉姆|dirhams|dirham',
  THB: '฿|泰铢|baht',
  VND: '₫|越南盾|dong',
};

/** Every code, sign and name of a currency with the currency. Names in both languages come from the platform. */
export function currencyWords(): [string, Meaning[]][] {
  const names = (['zh-CN', 'en'] as const).map((locale) => new Intl.DisplayNames(locale, { type: 'currency' }));
  const words: [string, Meaning[]][] = [];
  const add = (word: string, unit: string): void => void words.push([word.toLowerCase(), [{ is: 'unit', unit }]]);
  for (const code of Intl.supportedValuesOf('currency')) {
    add(code, code);
    for (const name of names) {
      const word = name.of(code);
      // A name with a year or in brackets is a currency of the past.
      if (word && !/[\d(（]/.test(word)) add(word, code);
    }
  }
  for (const [code, list] of Object.entries(EVERYDAY)) for (const word of list.split('|')) add(word, code);
  return words;
}
