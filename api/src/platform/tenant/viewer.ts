import type { Role } from '@kouan/shared';

/** Languages that Kouan answers in. */
export type Locale = 'zh-CN' | 'en';

/** Who asks: one person in one membership of one tenant. Everything that touches tenant data takes a viewer. */
export interface Viewer {
  readonly userId: string;
  readonly tenantId: string;
  readonly membershipId: string;
  readonly roles: readonly Role[];
  /** The exporter's own organization, where the membership has one. */
  readonly organizationId: string | null;
  /** Other tenants whose shared records may be read, never written: Kouan's own market desk. */
  readonly readScope: readonly string[];
  /** The HTTP request that the viewer came with; the audit trail and the log name it. */
  readonly requestId: string | null;
}

/** Tenants whose shared records the viewer reads: the own one first. */
export function readableTenants(viewer: Viewer): readonly string[] {
  return [viewer.tenantId, ...viewer.readScope];
}
