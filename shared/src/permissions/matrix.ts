import { PERMISSIONS, type Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** What every member of a tenant needs to use it at all. */
const MEMBER = ['reference.read', 'session.use'] as const satisfies readonly Permission[];

/** All that a bureau's own people read of their work: every record, drafts included, but no audit trail and no users. */
const READ_RECORDS = [
  'opportunity.read',
  'initiative.read',
  'organization.read',
  'organization.readOwn',
  'figure.read',
  'riskNote.read',
  'riskNote.readPublished',
  'marketPosition.read',
  'policyEvent.read',
  'countryRating.read',
  'riskAdjustment.read',
  'source.read',
  'riskSummary.read',
  'pipeline.read',
  'watch.use',
  'notice.read',
] as const satisfies readonly Permission[];

/**
 * Who may do what. Whatever is not listed is refused. That nobody publishes their own note is a rule about two people,
 * not about a role: the service of the notes keeps it.
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  // Platform administrators open and close tenants and never see what is in them.
  platform_admin: [...MEMBER, 'tenant.manage', 'indicator.manage'],
  tenant_admin: [...MEMBER, ...READ_RECORDS, 'workList.read', 'import.read', 'user.manage', 'audit.read'],
  official: [...MEMBER, ...READ_RECORDS, 'opportunity.write', 'initiative.write', 'organization.write', 'source.write'],
  reviewer: [
    ...MEMBER,
    ...READ_RECORDS,
    'workList.read',
    'riskNote.write',
    'riskNote.submit',
    'riskNote.publish',
    'riskAdjustment.write',
  ],
  analyst: [
    ...MEMBER,
    ...READ_RECORDS,
    'workList.read',
    'figure.write',
    'import.read',
    'import.write',
    'riskNote.write',
    'riskNote.submit',
    'marketPosition.write',
    'policyEvent.write',
    'countryRating.write',
    'source.write',
    'organization.write',
  ],
  exporter: [
    ...MEMBER,
    'riskSummary.read',
    'riskNote.readPublished',
    'figure.read',
    'marketPosition.read',
    'policyEvent.read',
    'countryRating.read',
    'source.read',
    'organization.readOwn',
    'watch.use',
    'notice.read',
  ],
  auditor: [...MEMBER, ...READ_RECORDS, 'import.read', 'audit.read'],
};

/** Whether one of the roles holds the permission. */
export function can(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));
}

/** All that the roles may do together, in the order of the permissions. */
export function permissionsOf(roles: readonly Role[]): readonly Permission[] {
  return PERMISSIONS.filter((permission) => can(roles, permission));
}
