import { ORGANIZATION } from '../organizations/organization.shape.ts';
import { withinTenants } from '../platform/read/conditions.ts';
import { column, instant, one, person } from '../platform/read/fields.ts';
import type { ListPlan } from '../platform/read/list.ts';
import type { Shape } from '../platform/read/shape.ts';

/** How a membership is read, with the person behind it. */
export const USER: Shape = {
  table: 'membership',
  fields: {
    id: column('id'),
    version: column('version'),
    person: person('user_id'),
    email: (select) => {
      const email = select.joinPerson('user_id').column('email');
      return (row) => row[email];
    },
    roles: column('roles'),
    status: column('status'),
    organization: one(() => ORGANIZATION, 'organization_id'),
    invitationHoldsUntil: (select, ...rest) => instant('one_time_until')(select.joinPerson('user_id'), ...rest),
    createdAt: instant('created_at'),
  },
};

/** The people of the tenant, newest first. */
export const USERS: ListPlan<object> = {
  shape: USER,
  sorts: { recent: { expression: 't0.created_at', type: 'timestamptz', descending: true } },
  defaultSort: 'recent',
  where: (_filter, bind, viewer) => [withinTenants(viewer, bind, 'own')],
};
