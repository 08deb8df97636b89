import { type Permission, can } from '@kouan/shared';
import type { AuthProvider } from 'ra-core';
import type { ResourcePermissions } from './documents.ts';
import { isFailure } from './error.ts';
import type { Session } from './session.ts';

const READING = new Set(['list', 'show']);
const WRITING = new Set(['create', 'edit', 'delete', 'restore']);

/** Whether the signed-in person holds a permission in the current tenant; nobody signed in holds any. */
export function holds(session: Session, permission: Permission | undefined): boolean {
  const roles = session.me?.current?.roles;
  return roles !== undefined && permission !== undefined && can(roles, permission);
}

/**
 * Lets react-admin know who is signed in and what they may do. The server decides again on every operation; here it
 * keeps screens from offering what would be refused. What nobody has named is refused.
 */
export function createAuthProvider(
  session: Session,
  permissionsOf: (resource: string) => ResourcePermissions | undefined,
): AuthProvider {
  return {
    async login({ email, password }: { email: string; password: string }) {
      await session.signIn(email, password);
    },
    // Leaving a screen that asks for sign-in calls this too; only the person's own choice ends the session (SignOut).
    async logout() {},
    async checkAuth() {
      await session.start();
      // The sign-in page explains itself; no message on top of it.
      if (!session.me?.current || session.me.mustChoosePassword) throw new SignInNeeded();
    },
    async checkError(error: unknown) {
      if (isFailure(error, 'UNAUTHENTICATED')) throw error;
    },
    async getIdentity() {
      await session.start();
      const { me } = session;
      if (!me) throw new SignInNeeded();
      return { id: me.id, fullName: me.name };
    },
    async getPermissions() {
      await session.start();
      return session.me?.current?.roles ?? [];
    },
    async canAccess({ resource, action }) {
      await session.start();
      const permissions = permissionsOf(resource);
      if (READING.has(action)) return holds(session, permissions?.read);
      return WRITING.has(action) && holds(session, permissions?.write);
    },
  };
}

/** react-admin shows the message of this error unless it is false. */
class SignInNeeded {
  readonly message = false;
}
