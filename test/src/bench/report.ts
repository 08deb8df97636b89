import type { Slice } from './load.ts';
import type { Measurement } from './measure.ts';
import type { Measured } from './questions.ts';

/** What one server came to on one question. */
export interface Result {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** One line of the report. */
export interface Line {
  readonly label: string;
  readonly kouan: Result;
  /** Null: the bare server has no answer to the question. */
  readonly bare: Result | null;
  /** Requests a second, Kouan's by the bare server's. */
  readonly ratio: number | null;
  /** Memory of Kouan's process after the question, in MB. */
  readonly memory: number;
  /** Longest that Kouan's event loop was held during the question, in milliseconds. */
  readonly longestLag: number;
}

/** Puts all rounds of a server together. */
export function resultOf(slices: readonly Slice[]): Result {
  const latencies = slices.flatMap(({ latencies }) => latencies).sort((one, other) => one - other);
  const seconds = slices.reduce((total, slice) => total + slice.seconds, 0);
  const percentile = (share: number): number =>
    rounded(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0, 2);
  return {
    requests: latencies.length,
    perSecond: rounded(latencies.length / seconds, 1),
    p50: percentile(0.5),
    p99: percentile(0.99),
  };
}

/** The lines of the report, in the order of the questions. */
export function linesOf(measurements: ReadonlyMap<Measured, Measurement>): readonly Line[] {
  return [...measurements].map(([{ label }, { kouan, bare, states }]) => {
    const ours = resultOf(kouan);
    const theirs = bare.length > 0 ? resultOf(bare) : null;
    return {
      label,
      kouan: ours,
      bare: theirs,
      ratio: theirs && rounded(ours.perSecond / theirs.perSecond, 2),
      memory: rounded(Math.max(...states.map(({ resident }) => resident)) / 2 ** 20, 0),
      longestLag: rounded(Math.max(...states.map(({ longestLag }) => longestLag)), 0),
    };
  });
}

const OURS = ['', 'Kouan req/s', 'p50 ms', 'p99 ms', 'memory MB', 'held ms'];
const HEAD = [...OURS, 'bare req/s', 'p50 ms', 'p99 ms', 'ratio'];

/** The report as a table for people. */
export function tableOf(lines: readonly Line[]): string {
  const cells = lines.map(({ label, kouan, bare, ratio, memory, longestLag }) => [
    label,
    ...[kouan.perSecond, kouan.p50, kouan.p99, memory, longestLag].map(String),
    ...[bare?.perSecond, bare?.p50, bare?.p99, ratio].map((cell) => String(cell ?? '-')),
  ]);
  return columnsOf([HEAD, ...cells]);
}

/** Rows of cells in columns: the first begins at the left, the others end at the right. */
export function columnsOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
