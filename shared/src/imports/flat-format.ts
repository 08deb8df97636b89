import type { ImportColumn, ImportFormat, ImportRemark } from '../vocabulary/imports.ts';
import type { Columns, MeaningOf } from './columns.ts';
import type { ImportAnswers, ImportLookups, ImportReader, SheetRow } from './types.ts';

/** A kind of table with one row of headers, whose columns are found by name and can be assigned by hand. */
export interface FlatFormat {
  readonly format: ImportFormat;
  /** Whether the row is its header. */
  readonly isHeader: (row: SheetRow) => boolean;
  readonly meaningOf: MeaningOf;
  /** What its columns can be, in the order in which people are shown them. */
  readonly meanings: readonly ImportColumn[];
  /** What has to be there; one of each group. */
  readonly needs: readonly (readonly ImportColumn[])[];
  /** Columns that are known and make no figure, with the reason. */
  readonly remarks?: Partial<Readonly<Record<ImportColumn, ImportRemark>>>;
  /** Why a header that is known stands for nothing that is read; undefined for a header that is not known. */
  readonly unread?: (header: string) => ImportRemark | undefined;
  /** Makes it ready to be read, once all that it needs has a column. */
  readonly open: (columns: Columns, lookups: ImportLookups, answers: ImportAnswers) => OpenedFormat;
}

/** What a reader has beyond its columns. */
export type OpenedFormat = Pick<ImportReader, 'questions' | 'series' | 'publisher' | 'read'>;
