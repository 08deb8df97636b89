import type { RiskBand } from '@kouan/shared';
import type { Rich } from './lines.ts';

/** A heading; it stays with what follows it, and is a bookmark. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Rich;
  readonly tone?: 'lead' | 'body' | 'small';
  /** It leads to what follows, and is not left behind alone. */
  readonly clings?: boolean;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Rich[];
}

/** A sentence that must not be overlooked, in a frame. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly text: Rich;
}

/** Short facts with their names, in columns. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly { readonly name: string; readonly value: Rich; readonly note?: string }[];
}

/** A number from 0 to 100 with its range. */
export interface DrawnRange {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
}

/** The verdict: the score in large, drawn on the scale of bands, with what is to be read beside it. */
export interface VerdictBlock {
  readonly kind: 'verdict';
  /** What the number is. */
  readonly name: string;
  /** Null: no score; `headline` says so. */
  readonly score: (DrawnRange & { readonly text: string; readonly outOf: string }) | null;
  readonly headline: string;
  readonly lines: readonly Rich[];
  readonly bands: readonly {
    readonly band: RiskBand;
    readonly label: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** The drawing in words. */
  readonly alt: string;
}

/** One bar with its whiskers; null: nothing to draw, and `text` says why. */
export interface Bar {
  readonly label: Rich;
  readonly note?: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The range goes on beyond what is drawn. */
  readonly openUpper?: boolean;
  readonly openLower?: boolean;
  readonly text: Rich;
}

/** Horizontal bars on one axis, with their range as whiskers. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly alt: string;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly bars: readonly Bar[];
}

export interface Column {
  readonly head: string;
  /** Share of the width; those of a table need not sum to anything. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** A paragraph of a cell. */
export interface CellText {
  readonly text: Rich;
  readonly muted?: boolean;
}
export type Cell = readonly CellText[];

/** A row; `id` is the place that references in the text lead to. */
export interface Row {
  readonly id?: string;
  readonly cells: readonly Cell[];
  readonly strong?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table shows, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly dense?: boolean;
}

/** What a page is made of; what it says is settled, where it stands is not. */
export type Block =
  HeadingBlock | ParagraphBlock | ListBlock | NoticeBlock | FactsBlock | VerdictBlock | BarsBlock | TableBlock;

/** The document in one language. */
export interface Edition {
  /** BCP 47. */
  readonly lang: string;
  /** The name of the house, above the title. */
  readonly brand: string;
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** What stands at the end where a character could not be printed. */
  readonly missing: string;
  /** What every page repeats at its foot. */
  readonly footer: {
    readonly question: string;
    readonly fixed: string;
    /** With the places `{page}` and `{of}`. */
    readonly page: string;
  };
}

/** A cell of one paragraph. */
export function cell(text: Rich): Cell {
  return [{ text }];
}
