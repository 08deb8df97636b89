import type { CoreRequest } from './compute.ts';
import type { FactRow } from './fact-rows.ts';

/** A character that JSON never holds as it is. */
const BETWEEN = '\u0000';

/** A request with its rows as one text: handing over tens of thousands of small ones would hold the server up. */
export interface PackedRequest extends Omit<CoreRequest, 'rows'> {
  readonly rows: string;
}

export function packed({ rows, ...request }: CoreRequest): PackedRequest {
  return { ...request, rows: rows.flat().join(BETWEEN) };
}

export function unpacked({ rows, ...request }: PackedRequest): CoreRequest {
  const cells = rows === '' ? [] : rows.split(BETWEEN);
  const pairs = Array.from({ length: cells.length / 2 }, (_, n): FactRow => [
    cells[2 * n] ?? '',
    cells[2 * n + 1] ?? '',
  ]);
  return { ...request, rows: pairs };
}
