import type { Comparison } from '../comparison/types.ts';
import type { Refusal } from '../errors/domain-error.ts';
import type { Period, PlainDate } from '../period/types.ts';
import type { Quantity } from '../quantity/types.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type {
  ImportAside,
  ImportColumn,
  ImportFormat,
  ImportRemark,
  MoneyScale,
  TradeFlow,
} from '../vocabulary/imports.ts';

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

/** What reading needs to know of countries, regions, sectors, currencies and the day; pure code has neither. */
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
  /** The day on which the file is read: what is not over yet cannot have been counted. */
  readonly today: PlainDate;
}

/** A column of a file with what it is to be read as. */
export interface ColumnAssignment {
  /** Counted from 0. */
  readonly index: number;
  readonly reads: ImportColumn;
}

/** Something that the file says nowhere and that holds for all its rows alike, such as one currency. */
export interface ConstantAssignment {
  readonly reads: ImportColumn;
  /** As it would stand in the rows. */
  readonly value: string;
}

/** How the person who brings a file says that it is to be read, where its headers do not say it or say it wrongly. */
export interface ImportMapping {
  /** What kind of file it is; without it, as its headers say. */
  readonly format?: ImportFormat | null;
  /** The line of the file that heads the columns; without it, the one whose headers are known best. */
  readonly headerLine?: number | null;
  /** Columns that are read otherwise than their headers say. */
  readonly columns?: readonly ColumnAssignment[] | null;
  readonly constants?: readonly ConstantAssignment[] | null;
}

/** What the file itself leaves open, as its owner answers it. */
export interface ImportAnswers {
  /** Which direction of trade an online query was made for; the file does not say. */
  readonly flow?: TradeFlow | null;
  /** What one unit of a table is worth where the table has lost the line that says so. */
  readonly moneyScale?: MoneyScale | null;
  /** Who publishes or reports the figures. */
  readonly publisher?: string | null;
  /** From which day on the grades of a list hold that carries no date. */
  readonly ratedOn?: PlainDate | null;
  /** How columns are read, where the headers do not say it. */
  readonly mapping?: ImportMapping | null;
}

/** A question of a file; the answer goes into `ImportAnswers` under the same name. */
export interface ImportQuestion {
  readonly name: Exclude<keyof ImportAnswers, 'mapping'>;
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
  /** What the header alone says, before anybody assigned another meaning. */
  readonly byHeader: ImportColumn;
  /** Why the column makes no figure although it is known; absent where it makes one. */
  readonly remark?: ImportRemark;
}

/** Two headers that say the same; somebody has to tell which of them is read. */
export interface DoubledColumn {
  readonly reads: ImportColumn;
  readonly headers: readonly string[];
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
  /** Empty while nobody has said the day of a list without a date: such a grade is shown and never written. */
  readonly ratedOn: PlainDate;
  /** The grade before it, where the source names one without its date; it is shown and never written. */
  readonly previous: string | null;
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
  /** How many cells a row has: up to the last header that says something, whether that column is read or not. */
  readonly width: number;
  /** Whether a row is a remark beside the data, which need not be as wide; without it, none is. */
  readonly isRemark?: (row: SheetRow) => boolean;
  /** How many rows stand above the first row of data. */
  readonly headerRows: number;
  readonly questions: readonly ImportQuestion[];
  /** The series that the figures belong to; the same figure of two series is two figures. */
  readonly series: string;
  readonly publisher: LocalizedText;
  /** Turns a row into what it holds; never throws for what a row says. */
  read(row: SheetRow): RowOutcome;
}

/** How a file would be read, as far as its first rows and its owner's answers tell. */
export interface ImportLayout {
  /** Null where no header is known and nobody has said what it is. */
  readonly format: ImportFormat | null;
  /** Where the header stands among the first rows, counted from 0; the lower of two. */
  readonly headerAt: number;
  readonly columns: readonly ReadColumn[];
  /** What a column can be assigned to; empty where the format's headers alone can say it. */
  readonly meanings: readonly ImportColumn[];
  /** What the file has to say and no column does; one of each group is needed. */
  readonly missing: readonly (readonly ImportColumn[])[];
  readonly doubled: readonly DoubledColumn[];
  /** Null until everything is known that reading needs. */
  readonly reader: ImportReader | null;
}
