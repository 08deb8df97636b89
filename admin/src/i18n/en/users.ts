import type { MessagesLike } from '../shape.ts';
import type { users as zh } from '../zh/users.ts';

export const users: MessagesLike<typeof zh> = {
  name: 'User |||| Users',
  fields: {
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    status: 'Status',
    organization: 'Organization',
    createdAt: 'Joined',
  },
  empty: 'No users yet. Invite the first colleague.',
  invite: 'Invite a user',
  inviteHint:
    'If the address has no account yet, a one-time password is made and shown once. Hand it over in person or by a safe channel.',
  organizationHint: 'An exporter belongs to an organization and sees that one alone.',
  rolesNeeded: 'Choose at least one role',
  passwordTitle: 'One-time password',
  passwordBody: 'Hand it to %{email} now. It is not shown again.',
  passwordCopy: 'Copy',
  passwordCopied: 'Copied',
  passwordDone: 'I have handed it over',
  passwordNone: '%{email} has an account already and can use its password here.',
  renew: 'New one-time password',
  renewHint: 'Has not chosen a password yet. The one-time password holds until %{at}.',
  revoke: 'Revoke',
  revokeTitle: 'Revoke the access of %{name}?',
  revokeBody: 'They lose access to this tenant at once. What they entered and the audit trail stay.',
  revoked: 'Revoked',
  reinstate: 'Let in again',
  reinstated: 'Let in again',
};
