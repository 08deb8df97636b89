import { expect, test } from '@jest/globals';
import { type Answer, Refusal, fakeServer, sessionOf } from '../../test/fake-server.ts';
import { createAuthProvider } from './authProvider.ts';
import type { ResourcePermissions } from './documents.ts';
import { KouanError } from './error.ts';
import { createPost } from './post.ts';
import { Session } from './session.ts';

const PERMISSIONS: Readonly<Record<string, ResourcePermissions>> = {
  opportunities: { read: 'opportunity.read', write: 'opportunity.write' },
  audit: { read: 'audit.read' },
};

function authWith(refresh: Answer) {
  const { fetch } = fakeServer({ RefreshSession: refresh });
  const session = new Session(createPost({ fetch, language: () => 'zh-CN', offlineMessage: () => 'offline' }));
  return createAuthProvider(session, (name) => PERMISSIONS[name]);
}

const signedInAs = (...roles: string[]) => authWith(() => sessionOf({ roles }));
const signedOut = () =>
  authWith(() => {
    throw new Refusal({ code: 'UNAUTHENTICATED' });
  });

test.each([
  ['official', 'opportunities', 'list', true],
  ['official', 'opportunities', 'edit', true],
  ['auditor', 'opportunities', 'show', true],
  ['auditor', 'opportunities', 'create', false],
  ['exporter', 'opportunities', 'list', false],
  ['auditor', 'audit', 'list', true],
  ['tenant_admin', 'audit', 'edit', false],
  ['tenant_admin', 'nothing-of-that-name', 'list', false],
  ['tenant_admin', 'opportunities', 'an-action-nobody-named', false],
])('for %s, %s %s is allowed: %s', async (role, resource, action, expected) => {
  await expect(signedInAs(role).canAccess?.({ resource, action })).resolves.toBe(expected);
});

test('nobody signed in may do anything', async () => {
  await expect(signedOut().canAccess?.({ resource: 'opportunities', action: 'list' })).resolves.toBe(false);
});

test('screens are open to those who are signed in and have a tenant', async () => {
  await expect(signedInAs('official').checkAuth({})).resolves.toBeUndefined();
  await expect(signedOut().checkAuth({})).rejects.toMatchObject({ message: false });
  const undecided = authWith(() => sessionOf({ tenants: ['ningbo', 'xiangshan'] }));
  await expect(undecided.checkAuth({})).rejects.toMatchObject({ message: false });
});

test('only the end of the session sends to the sign-in page, no other error', async () => {
  const auth = signedInAs('official');
  await expect(auth.checkError(new KouanError('FORBIDDEN', 'no'))).resolves.toBeUndefined();
  await expect(auth.checkError(new KouanError('UNAUTHENTICATED', 'over'))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('the person is known by name, and by their roles in the tenant', async () => {
  const auth = signedInAs('official', 'analyst');
  await expect(auth.getIdentity?.()).resolves.toEqual({ id: 'person-1', fullName: '林海' });
  await expect(auth.getPermissions?.({})).resolves.toEqual(['official', 'analyst']);
});
