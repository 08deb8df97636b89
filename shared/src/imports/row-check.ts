import { DomainError, type ErrorParams } from '../errors/domain-error.ts';
import type { Reason } from '../errors/messages.ts';
import type { Period, PlainDate } from '../period/types.ts';
import { IMPORT_COLUMN_LABELS, type ImportColumn } from '../vocabulary/imports.ts';
import { cellText } from './cells.ts';
import type { Columns } from './columns.ts';
import type { RowOutcome, RowProblem, SheetRow } from './types.ts';

/** Longest piece of a cell that a message repeats. */
const SHOWN = 40;

/** Reads one row column by column and keeps what is wrong with it, so that a row tells all its mistakes at once. */
export class RowCheck {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly row: SheetRow,
    private readonly columns: Columns,
  ) {}

  /** What the row says, in a column or for all rows alike; empty where it says nothing. */
  text(reads: ImportColumn): string {
    return this.columns.constant(reads) ?? cellText(this.row, this.columns.at(reads));
  }

  /** Notes what is wrong in a column. */
  refuse(reads: ImportColumn, reason: Reason, params: ErrorParams = {}): undefined {
    const column = this.columns.header(reads);
    const given = this.text(reads).slice(0, SHOWN);
    const { zh, en } = IMPORT_COLUMN_LABELS[reads];
    const path = column ?? `${zh} ${en}`;
    this.problems.push({ line: this.row.line, column, path, reason, params: { given, ...params } });
    return undefined;
  }

  /** Reads a column that must hold something; `undefined` from `parse` is a mistake of the given reason. */
  need<T>(reads: ImportColumn, parse: (text: string) => T | undefined, reason: Reason): T | undefined {
    const text = this.text(reads);
    if (text === '') return this.refuse(reads, 'REQUIRED');
    return parse(text) ?? this.refuse(reads, reason);
  }

  /** Reads a column that may be empty, and is then null. */
  may<T>(reads: ImportColumn, parse: (text: string) => T | undefined, reason: Reason): T | null | undefined {
    return this.text(reads) === '' ? null : (parse(this.text(reads)) ?? this.refuse(reads, reason));
  }

  /** Holds a period to what is over: nobody can have counted the rest of it. @param today on which it is read */
  over(reads: ImportColumn, period: Period | undefined, today: PlainDate): Period | undefined {
    return period && period.to >= today ? this.refuse(reads, 'IMPORT_PERIOD_AHEAD', { today }) : period;
  }

  /** Makes something out of a column; what the domain refuses is a mistake of that column. */
  attempt<T>(reads: ImportColumn, make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.refuse(reads, error.reason, error.params ?? {});
    }
  }

  refused(): RowOutcome {
    return { kind: 'refused', problems: this.problems };
  }
}
