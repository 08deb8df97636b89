import type { CountedUnit, IndicatorGroup, UnitKind } from '@kouan/shared';

/** How far down the hierarchy a division stands (省级, 地级, 县级). It is not the depth: a county may hang on a province. */
export type RegionLevel = 'province' | 'prefecture' | 'county';

/** What Chinese names carry so that a person can find them by typing Latin letters. */
export interface Romanised {
  /** Mandarin reading in lower-case letters without tones or spaces, `ü` as `v`: `xiangshan`, `lvliang`. */
  pinyin: string;
  /** First letters of the syllables: `xs`. */
  initials: string;
}

/** One division of GB/T 2260, Codes for the administrative divisions of the People's Republic of China. */
export interface Region extends Romanised {
  /** Six digits. */
  code: string;
  /** Code of the division it belongs to, null for the province level. Never derived from the digits. */
  parent: string | null;
  level: RegionLevel;
  zh: string;
  /** English with its class word: `Xiangshan County`. */
  en: string;
}

/** A country or territory of ISO 3166-1. */
export interface Market extends Romanised {
  /** Two letters. */
  code: string;
  /** Three letters. */
  alpha3: string;
  /** Three digits, leading zeros kept. */
  numeric: string;
  zh: string;
  en: string;
}

/** A currency of ISO 4217 in which trade can be invoiced. */
export interface Currency {
  /** Three letters. */
  code: string;
  /** Decimal places of the smallest unit in use: 2 for CNY, 0 for JPY. */
  minorUnits: number;
  zh: string;
  en: string;
}

/** A chapter (2 digits), heading (4) or subheading (6) of the Harmonized System. */
export interface Sector extends Romanised {
  /** Digits alone, `847130`; {@link displayHsCode} writes `8471.30`. */
  code: string;
  /** Edition of the nomenclature, `HS2022`. */
  edition: string;
  level: 2 | 4 | 6;
  /** Code of the heading or chapter above, null for a chapter. */
  parent: string | null;
  /** Kouan's own short title, not the text of the nomenclature. */
  zh: string;
  en: string;
  /** Everyday words that find it beside its title: `generator`, 发电机, `fadianji`. */
  words: string[];
}

/** A statistic that figures are observations of. */
export interface Indicator {
  code: string;
  group: IndicatorGroup;
  unitKind: UnitKind;
  /** What a count counts; null for money and per cent. */
  countedUnit: CountedUnit | null;
  zh: string;
  en: string;
  definitionZh: string;
  definitionEn: string;
  /** Whose concept the definition follows. */
  definitionSource: string;
  /** Where the source of the definition is on the web; null where it is Kouan's own. */
  definitionUrl: string | null;
}

/** Every file of reference data by its name in `db/reference`, without the extension. */
export interface ReferenceData {
  regions: Region[];
  markets: Market[];
  currencies: Currency[];
  sectors: Sector[];
  indicators: Indicator[];
}
