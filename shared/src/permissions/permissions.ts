/**
 * What can be done with each class of records. `write` is create, change, delete and restore. A risk note's `read`
 * includes drafts, `readPublished` does not; `organization.readOwn` is the exporter's own firm alone; `session.use` is
 * what every member does: choose a tenant, change the own password.
 */
export const ACTIONS = {
  opportunity: ['read', 'write'],
  initiative: ['read', 'write'],
  organization: ['read', 'readOwn', 'write'],
  figure: ['read', 'write'],
  riskNote: ['read', 'readPublished', 'write', 'submit', 'publish'],
  marketPosition: ['read', 'write'],
  policyEvent: ['read', 'write'],
  countryRating: ['read', 'write'],
  riskAdjustment: ['read', 'write'],
  source: ['read', 'write'],
  import: ['read', 'write'],
  riskSummary: ['read'],
  pipeline: ['read'],
  workList: ['read'],
  watch: ['use'],
  notice: ['read'],
  user: ['manage'],
  tenant: ['manage'],
  audit: ['read'],
  reference: ['read'],
  indicator: ['manage'],
  session: ['use'],
} as const;

export type RecordClass = keyof typeof ACTIONS;

/** One thing that a role may do, as in `opportunity.write`. */
export type Permission = { [R in RecordClass]: `${R}.${(typeof ACTIONS)[R][number]}` }[RecordClass];

/** All permissions there are. */
export const PERMISSIONS: readonly Permission[] = Object.entries(ACTIONS).flatMap(([record, actions]) =>
  actions.map((action) => `${record}.${action}` as Permission),
);
