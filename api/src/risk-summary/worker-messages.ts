import type { Task } from './compute.ts';
import type { FactRow } from './fact-rows.ts';

/** A character that JSON never holds as it is. */
const BETWEEN = '\u0000';

/**
 * A task with the rows of each of its readings as one text: handing over tens of thousands of small ones would hold the
 * server up.
 */
export interface PackedTask {
  readonly task: Task;
  readonly readings: readonly string[];
}

export function packed(rows: readonly FactRow[]): string {
  return rows.flat().join(BETWEEN);
}

export function unpacked(text: string): readonly FactRow[] {
  const cells = text === '' ? [] : text.split(BETWEEN);
  return Array.from({ length: cells.length / 2 }, (_, n): FactRow => [cells[2 * n] ?? '', cells[2 * n + 1] ?? '']);
}
