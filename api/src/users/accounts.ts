import { randomBytes } from 'node:crypto';
import { badInput } from '@kouan/shared';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../auth/password.ts';
import { LONGEST, text } from '../platform/write/input.ts';
import { UserEntity } from './user.entity.ts';

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,250}\.[^\s@<>"]{2,}$/;

/** A person to find or to make an account for, checked and with a password in case they are new. */
export interface PreparedAccount {
  readonly email: string;
  readonly name: string;
  readonly oneTimePassword: string;
  readonly passwordHash: string;
}

/** An account, and the password of one that has just been made. */
export interface Account {
  readonly userId: string;
  readonly oneTimePassword: string | null;
}

/** An e-mail address as it is kept, in lower case; null for text that is none. */
export function emailAddress(given: string): string | null {
  const email = given.trim().toLowerCase();
  return EMAIL.test(email) ? email : null;
}

/**
 * Checks whom to find or make an account for. The password is hashed before any transaction begins: hashing takes long
 * and would keep a connection waiting.
 * @throws BAD_INPUT at the paths given
 */
export async function prepareAccount(
  given: { email: string; name: string },
  paths: { email: string; name: string },
): Promise<PreparedAccount> {
  const email = emailAddress(text(given.email, paths.email) ?? '');
  if (!email) throw badInput('EMAIL_INVALID', paths.email);
  const name = text(given.name, paths.name, LONGEST.title);
  if (!name) throw badInput('REQUIRED', paths.name);
  const oneTimePassword = randomBytes(12).toString('base64url');
  return { email, name, oneTimePassword, passwordHash: await hashPassword(oneTimePassword) };
}

/** How long a password that somebody else hands over holds, in days. */
export const ONE_TIME_DAYS = {
  /** An administrator of the tenant can make another one. */
  member: 7,
  /** Nobody else is there yet who could. */
  firstAdministrator: 90,
} as const;

/**
 * Finds the person with that address, who stays as they are, or makes an account with a password that is told once.
 * @param tenantId which tenant makes it
 * @param days how long the password holds
 */
export async function findOrMakeAccount(
  manager: EntityManager,
  prepared: PreparedAccount,
  tenantId: string,
  days: number,
): Promise<Account> {
  const { oneTimePassword, ...person } = prepared;
  const found = await manager.findOne(UserEntity, { where: { email: person.email }, select: { id: true } });
  if (found) return { userId: found.id, oneTimePassword: null };
  const userId = uuidv7();
  await manager.insert(UserEntity, {
    ...person,
    id: userId,
    locale: 'zh-CN',
    isDemo: false,
    createdAt: new Date(),
    disabledAt: null,
    oneTimeUntil: inDays(days),
    oneTimeTenantId: tenantId,
  });
  return { userId, oneTimePassword };
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 3_600_000);
}

/**
 * Makes another one-time password for an account that this tenant made and that nobody has used yet; a person who chose
 * their own keeps it.
 * @throws BAD_INPUT at `id`
 */
export async function renewOneTimePassword(manager: EntityManager, userId: string, tenantId: string): Promise<string> {
  const oneTimePassword = randomBytes(12).toString('base64url');
  const { affected } = await manager.update(
    UserEntity,
    { id: userId, oneTimeTenantId: tenantId },
    { passwordHash: await hashPassword(oneTimePassword), oneTimeUntil: inDays(ONE_TIME_DAYS.member) },
  );
  if (affected !== 1) throw badInput('PASSWORD_CHOSEN_ALREADY', 'id');
  return oneTimePassword;
}
