import type { MessagesLike } from '../shape.ts';
import type { tenants as zh } from '../zh/tenants.ts';

export const tenants: MessagesLike<typeof zh> = {
  name: 'Tenant |||| Tenants',
  fields: {
    name: 'Name',
    kind: 'Kind',
    status: 'Status',
    region: 'Region',
    parent: 'Parent tenant',
    createdAt: 'Opened',
    adminEmail: "First administrator's e-mail",
    adminName: "First administrator's name",
  },
  empty: 'No tenants yet. Open one and name its first administrator.',
  suspend: 'Suspend',
  suspendTitle: 'Suspend "%{name}"?',
  suspendBody:
    'Its members can no longer sign in to it. The data stays as it is, and the tenant can be resumed at any time.',
  suspended: 'Suspended',
  resume: 'Resume',
  resumed: 'Resumed',
  create: 'New tenant',
  adminHint: 'If the address has no account yet, a one-time password is made and shown once.',
};
