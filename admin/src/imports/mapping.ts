import type { ImportColumn, ImportFormat } from '@kouan/shared';
import type { Answers, Mapping, Preview } from './documents.ts';

/** Says what kind of file it is; what was assigned for another kind is no longer meant. */
export function withFormat(answers: Answers, format: ImportFormat): Answers {
  return { ...answers, mapping: { format } };
}

/** Says which line heads the columns; what was assigned to those of another line is no longer meant. */
export function withHeaderLine({ mapping, ...answers }: Answers, headerLine: number): Answers {
  return { ...answers, mapping: { ...(mapping?.format ? { format: mapping.format } : {}), headerLine } };
}

/** Assigns a column. A meaning belongs to one column: the one that had it, and a value for all rows, give it up. */
export function withColumn(
  answers: Answers,
  columns: Preview['columns'],
  { index, reads }: { readonly index: number; readonly reads: ImportColumn },
): Answers {
  const mapping: Mapping = answers.mapping ?? {};
  const assigned = new Map((mapping.columns ?? []).map((one) => [one.index, one.reads]));
  const had = reads === 'not_used' ? undefined : columns.find((column) => column.reads === reads);
  if (had && had.index !== index) assigned.set(had.index, 'not_used');
  assigned.set(index, reads);
  return {
    ...answers,
    mapping: {
      ...mapping,
      columns: [...assigned].map(([place, meaning]) => ({ index: place, reads: meaning })),
      constants: (mapping.constants ?? []).filter((one) => one.reads !== reads),
    },
  };
}

/** Gives a meaning one value for all rows; an empty value takes it back. */
export function withConstant(answers: Answers, reads: ImportColumn, value: string): Answers {
  const mapping: Mapping = answers.mapping ?? {};
  const others = (mapping.constants ?? []).filter((one) => one.reads !== reads);
  return {
    ...answers,
    mapping: { ...mapping, constants: value.trim() === '' ? others : [...others, { reads, value: value.trim() }] },
  };
}

/** Takes all assignments back: columns are read as their headers say. */
export function withoutMapping(answers: Answers): Answers {
  const { mapping: _given, ...others } = answers;
  return others;
}

/** Whether something is still open about the columns, so that no row can be read. */
export function isUnread({ format, missing, doubled }: Pick<Preview, 'format' | 'missing' | 'doubled'>): boolean {
  return format === null || missing.length > 0 || doubled.length > 0;
}
