import type { Comparison } from '../comparison/types.ts';
import type { Refusal } from '../errors/domain-error.ts';
import type { Period, PlainDate } from '../period/types.ts';
import type { Quantity } from '../quantity/types.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { ImportAside, ImportColumn, ImportFormat, MoneyScale, TradeFlow } from '../vocabulary/imports.ts';

/** One row of a table, whatever file it stood in. */
export interface SheetRow {
  /** Its line in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Which cells hold a formula instead of a value, counted from 0. */
  readonly formulas?: readonly number[];
  /** Spreadsheets leave out empty cells at the end of a row, so that a short row is whole. */
  readonly sparse?: boolean;
}

/** What reading needs to know of countries, regions, sectors and currencies; pure code has no reference data. */
export interface ImportLookups {
  /** ISO 3166-1 alpha-2 of a country by its alpha-2 or alpha-3 code. */
  market(code: string): string | undefined;
  /** ISO 3166-1 alpha-2 of a country by its name in Chinese or English. */
  marketNamed(name: string): string | undefined;
  /** Whether GB/T 2260 has the division. */
  hasRegion(code: string): boolean;
  /** The province by its Chinese name. */
  provinceNamed(name: string): string | undefined;
  /** Whether Kouan carries the HS code as a sector of its own. */
  hasSector(code: string): boolean;
  /** Whether ISO 4217 has the currency. */
  hasCurrency(code: string): boolean;
}

/** What the file itself leaves open, as its owner answers it. */
export interface ImportAnswers {
  /** Which direction of trade an online query was made for; the file does not say. */
  readonly flow?: TradeFlow | null;
  /** What one unit of a table is worth where the table has lost the line that says so. */
  readonly moneyScale?: MoneyScale | null;
  /** Who publishes or reports the figures. */
  readonly publisher?: string | null;
}

/** A question of a file; the answer goes into `ImportAnswers` under the same name. */
export interface ImportQuestion {
  readonly name: keyof ImportAnswers;
  /** What the file suggests; null where it gives no hint. */
  readonly suggested: string | null;
}

/** How a column of the file is read. */
export interface ReadColumn {
  /** Counted from 0. */
  readonly index: number;
  /** As it stands in the file. */
  readonly header: string;
  readonly reads: ImportColumn;
}

/** A figure as a row of a file gives it, before it is anybody's record. */
export interface FigureDraft {
  readonly indicator: string;
  /** ISO 3166-1 alpha-2. */
  readonly market: string;
  readonly region: string | null;
  readonly sector: string | null;
  /** The finer cut that the row makes, as in `hs:12019020`; null for the whole of market, sector and region. */
  readonly breakdown: string | null;
  /** What the source calls the cut. */
  readonly title: LocalizedText | null;
  readonly period: Period;
  readonly value: Quantity;
  readonly comparison: Comparison;
  /** For a change: the place of the level that it relates to, among the figures of its row. */
  readonly relatesTo: number | null;
}

/** A grade that an issuer gives a country, from a day on. */
export interface RatingDraft {
  /** ISO 3166-1 alpha-2. */
  readonly market: string;
  readonly grade: string;
  readonly ratedOn: PlainDate;
}

/** What is wrong with a row, and in which column. */
export interface RowProblem extends Refusal {
  readonly line: number;
  /** The column's header as it stands in the file; null where it is the row as a whole. */
  readonly column: string | null;
}

/** What a row turns out to be. */
export type RowOutcome =
  | { readonly kind: 'figures'; readonly figures: readonly FigureDraft[] }
  | { readonly kind: 'ratings'; readonly ratings: readonly RatingDraft[] }
  | { readonly kind: 'aside'; readonly reason: ImportAside }
  | { readonly kind: 'refused'; readonly problems: readonly RowProblem[] };

/** A file whose format is known, ready to read its rows. */
export interface ImportReader {
  readonly format: ImportFormat;
  readonly columns: readonly ReadColumn[];
  /** How many rows stand above the first row of data. */
  readonly headerRows: number;
  readonly questions: readonly ImportQuestion[];
  /** The series that the figures belong to; the same figure of two series is two figures. */
  readonly series: string;
  readonly publisher: LocalizedText;
  /** Turns a row into what it holds; never throws for what a row says. */
  read(row: SheetRow): RowOutcome;
}
