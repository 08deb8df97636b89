import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from './audit.entity.ts';

/** Columns that say nothing to a reader of the audit trail: the id beside the second one tells whose it is. */
const SILENT = new Set(['search', 'sharedOriginTenantId']);

/** What differs, field by field; a field that was never set counts as null. */
export function changesBetween(before: object, after: object): FieldChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const was = plain((before as Record<string, unknown>)[field]);
    const is = plain(value);
    return SILENT.has(field) || isDeepStrictEqual(was, is) ? [] : [{ field, before: was, after: is }];
  });
}

/** Why something was done, as the audit trail keeps it; nothing where nothing was said. */
export function saidBecause(field: string, words: string | null): FieldChange[] {
  return words === null ? [] : [{ field, before: null, after: words }];
}

function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
