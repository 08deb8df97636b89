import { badInput } from '../errors/domain-error.ts';
import { IMPORT_ASIDES, type ImportAside } from '../vocabulary/imports.ts';
import { cellText, isFormulaText } from './cells.ts';
import { filledWidth } from './columns.ts';
import { draftKey } from './draft.ts';
import { KeyLines } from './key-lines.ts';
import type { FigureDraft, ImportReader, RatingDraft, RowOutcome, RowProblem, SheetRow } from './types.ts';

/** Most problems that are told one by one; all are counted. */
export const MOST_PROBLEMS = 1_000;

/** A figure of a file, with which figure of its series it is. */
export interface KeyedFigure {
  readonly key: string;
  readonly line: number;
  readonly draft: FigureDraft;
  /** The key of the level that a change relates to. */
  readonly relatesToKey: string | null;
}

/** A grade of a file with its line. */
export interface KeyedRating {
  readonly key: string;
  readonly line: number;
  readonly draft: RatingDraft;
}

/** What one row brought. */
export interface Taken {
  readonly figures: readonly KeyedFigure[];
  readonly ratings: readonly KeyedRating[];
}

const NOTHING: Taken = { figures: [], ratings: [] };

/**
 * Takes in the rows of one file, one after another: checks what any table must keep to, reads each row, finds rows that
 * say the same thing twice, and counts. It keeps a few bytes of each figure and no row, so that a file of any length is
 * read as a stream.
 */
export class Intake {
  rows = 0;
  refusedRows = 0;
  /** Mistakes in the refused rows, all of them; a row may have several. */
  problemCount = 0;
  readonly problems: RowProblem[] = [];
  readonly aside = new Map<ImportAside, number>();
  private readonly lines = new KeyLines();

  constructor(private readonly reader: ImportReader) {}

  /** Reads a row below the header. @returns what it brought; nothing where it was refused or set aside */
  take(row: SheetRow): Taken {
    if (row.cells.every((cell) => cell.trim() === '')) return NOTHING;
    this.rows += 1;
    const problems = this.malformed(row);
    const outcome: RowOutcome = problems.length > 0 ? { kind: 'refused', problems } : this.reader.read(row);
    switch (outcome.kind) {
      case 'figures':
        return this.keep(row, outcome.figures);
      case 'ratings':
        return this.keepRatings(row, outcome.ratings);
      case 'aside':
        this.aside.set(outcome.reason, (this.aside.get(outcome.reason) ?? 0) + 1);
        return NOTHING;
      case 'refused':
        return this.refuse(outcome.problems);
    }
  }

  /** How many rows were set aside, for each reason in the order of its vocabulary. */
  asideCounts(): readonly { readonly reason: ImportAside; readonly rows: number }[] {
    return IMPORT_ASIDES.flatMap((reason) => {
      const rows = this.aside.get(reason);
      return rows ? [{ reason, rows }] : [];
    });
  }

  private keep({ line }: SheetRow, drafts: readonly FigureDraft[]): Taken {
    const keys = drafts.map((draft) => draftKey(this.reader.series, draft));
    if (this.isRepeated(line, keys, drafts)) return NOTHING;
    const figures = drafts.map((draft, index) => ({
      key: keys[index] as string,
      line,
      draft,
      relatesToKey: draft.relatesTo === null ? null : (keys[draft.relatesTo] ?? null),
    }));
    return { figures, ratings: [] };
  }

  private keepRatings({ line }: SheetRow, drafts: readonly RatingDraft[]): Taken {
    const keys = drafts.map(({ market, ratedOn }) => [this.reader.series, market, ratedOn].join('|'));
    if (this.isRepeated(line, keys)) return NOTHING;
    return { figures: [], ratings: drafts.map((draft, index) => ({ key: keys[index] as string, line, draft })) };
  }

  /** A row that says again what an earlier one said is refused, whether it says it alike or not. */
  private isRepeated(line: number, keys: readonly string[], drafts: readonly FigureDraft[] = []): boolean {
    const at = keys.findIndex((key) => this.lines.get(key) !== undefined);
    if (at !== -1) {
      // Rows whose amounts differ in currency may still say twice what has none.
      const isBeside = at > 0 && ['count', 'times', 'percent'].includes(drafts[at]?.value.unit ?? '');
      const first = this.lines.get(keys[at] as string) ?? 0;
      const reason = isBeside ? 'IMPORT_DUPLICATE_BESIDE' : 'IMPORT_DUPLICATE';
      this.refuse([{ line, column: null, reason, params: { first } }]);
      return true;
    }
    for (const key of keys) this.lines.set(key, line);
    return false;
  }

  private refuse(problems: readonly RowProblem[]): Taken {
    this.refusedRows += 1;
    this.problemCount += problems.length;
    this.problems.push(...problems.slice(0, MOST_PROBLEMS - this.problems.length));
    return NOTHING;
  }

  /** What is wrong with a row before anybody asks what it says. */
  private malformed(row: SheetRow): readonly RowProblem[] {
    const { columns, width, isRemark } = this.reader;
    const filled = filledWidth(row);
    const wrong = (reason: RowProblem['reason'], given: number): RowProblem[] => [
      { line: row.line, column: null, reason, params: { given, expected: width } },
    ];
    if (filled > width) return wrong('IMPORT_ROW_LONG', filled);
    if (row.cells.length < width && !row.sparse && !isRemark?.(row)) {
      return wrong('IMPORT_ROW_SHORT', row.cells.length);
    }
    return columns
      .filter(({ index, reads }) => reads !== 'not_used' && isFormula(row, index))
      .map(({ header }) => ({ line: row.line, column: header, path: header, reason: 'IMPORT_FORMULA' }));
  }
}

function isFormula(row: SheetRow, index: number): boolean {
  return (row.formulas?.includes(index) ?? false) || isFormulaText(cellText(row, index));
}

/** @throws BAD_INPUT when a file has no row that could become anything */
export function requireFigures(intake: Intake, found: number): void {
  if (found === 0 && intake.refusedRows === 0) throw badInput('IMPORT_NO_FIGURES');
}
