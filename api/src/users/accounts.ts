import { randomBytes } from 'node:crypto';
import { badInput } from '@kouan/shared';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../auth/password.ts';
import { LONGEST, text } from '../platform/write/input.ts';
import { UserEntity } from './user.entity.ts';

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,250}\.[^\s@<>"]{2,}$/;

/** An account, and the password of one that has just been made. */
export interface Account {
  readonly userId: string;
  readonly oneTimePassword: string | null;
}

/** An e-mail address as it is kept: lower case. @throws BAD_INPUT at `path` */
export function emailAddress(given: string, path: string): string {
  const email = given.trim().toLowerCase();
  if (!EMAIL.test(email)) throw badInput('EMAIL_INVALID', path);
  return email;
}

/** Finds the person with that address, or makes an account with a password that is told once. */
export async function findOrMakeAccount(
  manager: EntityManager,
  given: { email: string; name: string; namePath: string },
): Promise<Account> {
  const found = await manager.findOne(UserEntity, { where: { email: given.email }, select: { id: true } });
  if (found) return { userId: found.id, oneTimePassword: null };
  const name = text(given.name, given.namePath, LONGEST.title);
  if (!name) throw badInput('REQUIRED', given.namePath);
  const oneTimePassword = randomBytes(12).toString('base64url');
  const userId = uuidv7();
  await manager.insert(UserEntity, {
    id: userId,
    email: given.email,
    name,
    passwordHash: await hashPassword(oneTimePassword),
    locale: 'zh-CN',
    isDemo: false,
    createdAt: new Date(),
    disabledAt: null,
  });
  return { userId, oneTimePassword };
}
