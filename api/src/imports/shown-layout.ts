import { type RowProblem, errorMessage } from '@kouan/shared';
import type { ImportPreviewType, ImportProblem } from './import.types.ts';
import type { FileOpening } from './file-reading.ts';

/** Texts of a column that are shown, and characters of each. */
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 40;

/** Cells of the first rows that are shown, so that people find the row that heads the columns. */
const HEAD_CELLS = 8;

/** How the columns of a file would be read, with what stands in them. */
export function shownLayout({
  head,
  layout,
}: FileOpening): Pick<
  ImportPreviewType,
  'format' | 'headerLine' | 'head' | 'columns' | 'meanings' | 'missing' | 'doubled'
> {
  const { format, headerAt, columns, meanings, missing, doubled } = layout;
  const below = head.slice(headerAt + 1);
  return {
    format,
    headerLine: head[headerAt]?.line ?? 1,
    head: head.map(({ line, cells }) => ({ line, cells: cells.filter(isSaid).slice(0, HEAD_CELLS).map(shortened) })),
    columns: columns.map((column) => ({
      ...column,
      examples: below
        .map(({ cells }) => cells[column.index] ?? '')
        .filter(isSaid)
        .slice(0, EXAMPLES)
        .map(shortened),
    })),
    meanings: [...meanings],
    missing: missing.map((group) => ({ anyOf: [...group] })),
    doubled: doubled.map(({ reads, headers }) => ({ reads, headers: [...headers] })),
  };
}

/** A mistake in both languages. */
export function shownProblem(problem: RowProblem): ImportProblem {
  const { line, column, reason } = problem;
  return {
    line,
    column,
    reason,
    message: { zh: errorMessage(problem, 'zh-CN'), en: errorMessage(problem, 'en') },
  };
}

const isSaid = (cell: string): boolean => cell.trim() !== '';

const shortened = (cell: string): string => cell.trim().slice(0, EXAMPLE_LENGTH);
