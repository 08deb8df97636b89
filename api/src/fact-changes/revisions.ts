import type { Row, Statement } from '../platform/tenant/door.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';

/** How far the facts have come that a viewer reads: whoever sees the same two numbers sees the same facts. */
export interface FactRevisions {
  /** Of the viewer's own tenant. */
  readonly own: number;
  /** Of the market desk; 0 for the desk's own people, and where there is none. */
  readonly desk: number;
}

/** Reads the clocks of all tenants whose facts the viewer reads; {@link factRevisions} takes its rows. */
export function factRevisionsStatement(viewer: Viewer): Statement {
  return {
    name: 'fact-revisions',
    text: 'select tenant_id, revision from fact_clock where tenant_id = any($1::uuid[])',
    values: [readableTenants(viewer)],
  };
}

/** A tenant in which no fact was ever written stands at 0. */
export function factRevisions(viewer: Viewer, rows: readonly Row[]): FactRevisions {
  let own = 0;
  let desk = 0;
  for (const [tenantId, revision] of rows) {
    if (tenantId === viewer.tenantId) own = Number(revision);
    else desk += Number(revision);
  }
  return { own, desk };
}
