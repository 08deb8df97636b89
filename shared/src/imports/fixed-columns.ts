import { badInput } from '../errors/domain-error.ts';
import type { ImportColumn } from '../vocabulary/imports.ts';
import type { ImportMapping, ReadColumn } from './types.ts';

/**
 * The columns of a table whose headers say more than a meaning, such as the months or the day that a column is of: they
 * can be left out, and cannot be given another meaning.
 * @param optional meanings that reading does without
 * @throws BAD_INPUT for any other assignment
 */
export function withoutDropped(
  columns: readonly Omit<ReadColumn, 'reads'>[],
  mapping: ImportMapping | null | undefined,
  optional: readonly ImportColumn[],
): readonly ReadColumn[] {
  const dropped = new Set<number>();
  for (const [place, { index, reads }] of (mapping?.columns ?? []).entries()) {
    const path = `answers.mapping.columns.${place}`;
    const column = columns.find((one) => one.index === index);
    if (!column) throw badInput('IMPORT_MAPPING_COLUMN', `${path}.index`, { given: index });
    if (reads === column.byHeader) continue;
    if (reads !== 'not_used' || !optional.includes(column.byHeader)) {
      throw badInput('IMPORT_MAPPING_FIXED', `${path}.reads`, { column: column.header });
    }
    dropped.add(index);
  }
  if ((mapping?.constants ?? []).length > 0) throw badInput('IMPORT_MAPPING_FIXED', 'answers.mapping.constants');
  return columns.map((column) => ({ ...column, reads: dropped.has(column.index) ? 'not_used' : column.byHeader }));
}
