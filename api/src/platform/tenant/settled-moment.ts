import { TenantDoor } from './door.ts';
import { oldestWriting } from './settings.ts';
import { type Viewer, readableTenants } from './viewer.ts';

/** Clocks of servers and database may differ by so much, in milliseconds. */
export const CLOCKS_DIFFER = 1_000;

/**
 * The latest moment at which nothing more can be recorded that the viewer reads: now, or, while somebody is writing,
 * just before they began. What they write is stamped within their transaction and seen only after it, so that an answer
 * for a later moment might be another one when it is asked for again.
 * @returns an instant in ISO 8601
 */
export async function settledMoment(door: TenantDoor, viewer: Viewer): Promise<string> {
  const now = Date.now();
  const [[row] = []] = await door.read(viewer, {
    name: 'settled-moment',
    text: `select extract(epoch from ${oldestWriting('$1::uuid[]')})::float8 * 1000`,
    values: [readableTenants(viewer)],
  });
  const began = row?.[0] as number | null | undefined;
  const settled = began === null || began === undefined ? now : Math.min(now, Math.floor(began) - CLOCKS_DIFFER);
  return new Date(settled).toISOString();
}
