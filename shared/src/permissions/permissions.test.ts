import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { PERMISSIONS, ROLES, ROLE_PERMISSIONS, can, permissionsOf } from './index.ts';

/** Who may do what, as the bureaus agreed it: the letters stand for the roles in the order of the first line. */
const AGREED = `
                          platform tenant official reviewer analyst exporter auditor
opportunity.read                 . x x x x . x
opportunity.write                . . x . . . .
initiative.read                  . x x x x . x
initiative.write                 . . x . . . .
organization.read                . x x x x . x
organization.readOwn             . x x x x x x
organization.write               . . x . x . .
figure.read                      . x x x x x x
figure.write                     . . . . x . .
riskNote.read                    . x x x x . x
riskNote.readPublished           . x x x x x x
riskNote.write                   . . . x x . .
riskNote.submit                  . . . x x . .
riskNote.publish                 . . . x . . .
marketPosition.read              . x x x x x x
marketPosition.write             . . . . x . .
policyEvent.read                 . x x x x x x
policyEvent.write                . . . . x . .
countryRating.read               . x x x x x x
countryRating.write              . . . . x . .
riskAdjustment.read              . x x x x . x
riskAdjustment.write             . . . x . . .
source.read                      . x x x x x x
source.write                     . . x . x . .
import.read                      . x . . x . x
import.write                     . . . . x . .
riskSummary.read                 . x x x x x x
pipeline.read                    . x x x x . x
workList.read                    . x . x x . .
watch.use                        . x x x x x x
notice.read                      . x x x x x x
user.manage                      . x . . . . .
tenant.manage                    x . . . . . .
audit.read                       . x . . . . x
reference.read                   x x x x x x x
indicator.manage                 x . . . . . .
session.use                      x x x x x x x
`;

describe('the permission matrix', () => {
  test('is what was agreed', () => {
    const matrix = PERMISSIONS.map(
      (permission) =>
        `${permission.padEnd(32)} ${ROLES.map((role) => (can([role], permission) ? 'x' : '.')).join(' ')}`,
    );
    expect(matrix).toEqual(AGREED.trim().split('\n').slice(1));
  });

  test('lists nothing twice', () => {
    for (const role of ROLES) expect(new Set(ROLE_PERMISSIONS[role]).size).toBe(ROLE_PERMISSIONS[role].length);
  });
});

describe('a person with several roles', () => {
  test('may do what one of them may, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), fc.constantFrom(...PERMISSIONS), (roles, permission) => {
        expect(can(roles, permission)).toBe(roles.some((role) => can([role], permission)));
        expect(permissionsOf(roles).includes(permission)).toBe(can(roles, permission));
      }),
    );
  });

  test('may do nothing without a role', () => {
    expect(permissionsOf([])).toEqual([]);
  });
});
