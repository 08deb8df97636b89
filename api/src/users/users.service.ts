import { Injectable } from '@nestjs/common';
import { DomainError, type Role, badInput } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import { CallerReader } from '../auth/caller-reader.ts';
import { isId, notFound } from '../platform/read/ids.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { changesBetween } from '../platform/write/changes.ts';
import { requireLink } from '../platform/write/links.ts';
import { ONE_TIME_DAYS, findOrMakeAccount, prepareAccount, renewOneTimePassword } from './accounts.ts';
import { MembershipEntity } from './membership.entity.ts';
import { UserEntity } from './user.entity.ts';
import type { InviteUserInput, MembershipInput } from './user.types.ts';

type Change = Partial<Pick<MembershipEntity, 'roles' | 'organizationId' | 'status'>>;

/** Decides who belongs to a tenant, and as what; every method is one transaction with its line of audit trail. */
@Injectable()
export class UsersService {
  constructor(
    private readonly door: TenantDoor,
    private readonly callers: CallerReader,
  ) {}

  /** Invites a person; one who is known to Kouan keeps their account. @throws BAD_INPUT when they belong already */
  async invite(viewer: Viewer, input: InviteUserInput): Promise<{ id: string; oneTimePassword: string | null }> {
    const prepared = await prepareAccount(input, { email: 'input.email', name: 'input.name' });
    const invited = await this.door.withTenant(viewer, async (transaction) => {
      const roles = await allowedRoles(transaction, input.roles);
      const organizationId = await requireLink(
        transaction,
        'organization',
        input.organizationId,
        'input.organizationId',
      );
      const { manager } = transaction;
      const { userId, oneTimePassword } = await findOrMakeAccount(
        manager,
        prepared,
        viewer.tenantId,
        ONE_TIME_DAYS.member,
      );
      const owner = { tenantId: viewer.tenantId, userId };
      if (await manager.existsBy(MembershipEntity, owner)) throw badInput('MEMBER_ALREADY', 'input.email');
      const id = await addMember(transaction, userId, roles, organizationId ?? null);
      await writeAudit(transaction, {
        recordKind: 'membership',
        recordId: id,
        recordLabel: prepared.email,
        action: 'create',
        changes: changesBetween({}, { roles, organizationId }),
      });
      return { id, oneTimePassword };
    });
    this.callers.forget();
    return invited;
  }

  /**
   * Gives a person who was invited here and has never chosen a password another one to hand over; the earlier one ends.
   * @throws NOT_FOUND, CONFLICT, or BAD_INPUT for a person who has a password of their own
   */
  async renewInvitation(viewer: Viewer, id: string, version: number): Promise<{ id: string; oneTimePassword: string }> {
    return this.door.withTenant(viewer, async (transaction) => {
      const { userId } = await lockMember(transaction, id, version);
      const oneTimePassword = await renewOneTimePassword(transaction.manager, userId, viewer.tenantId);
      const recordLabel = await emailOf(transaction, userId);
      await writeAudit(transaction, {
        recordKind: 'membership',
        recordId: id,
        recordLabel,
        action: 'renew_invitation',
        changes: [],
      });
      return { id, oneTimePassword };
    });
  }

  /** Changes what a person may do, at once. @throws NOT_FOUND, CONFLICT, or BAD_INPUT for the last administrator */
  async update(viewer: Viewer, id: string, version: number, input: MembershipInput): Promise<string> {
    return this.change(viewer, id, version, 'update', async (transaction) => ({
      roles: await allowedRoles(transaction, input.roles),
      organizationId:
        (await requireLink(transaction, 'organization', input.organizationId, 'input.organizationId')) ?? null,
    }));
  }

  /** Takes a person out of the tenant, at once; what they did stays in its records. */
  async revoke(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.change(viewer, id, version, 'revoke', () => Promise.resolve({ status: 'revoked' as const }));
  }

  /** Lets a person in again who was taken out. */
  async reinstate(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.change(viewer, id, version, 'reinstate', () => Promise.resolve({ status: 'active' as const }));
  }

  private async change(
    viewer: Viewer,
    id: string,
    version: number,
    action: string,
    changeOf: (transaction: TenantTransaction) => Promise<Change>,
  ): Promise<string> {
    await this.door.withTenant(viewer, async (transaction) => {
      await lockAdministrators(transaction);
      const before = await lockMember(transaction, id, version);
      const change = await changeOf(transaction);
      await keepAnAdministrator(transaction, before, { ...before, ...change });
      const set = { ...change, version: version + 1, updatedAt: new Date(), updatedBy: viewer.userId };
      await transaction.manager.update(MembershipEntity, { tenantId: viewer.tenantId, id }, set);
      const changes = changesBetween(before, change);
      const recordLabel = await emailOf(transaction, before.userId);
      await writeAudit(transaction, { recordKind: 'membership', recordId: id, recordLabel, action, changes });
    });
    this.callers.forget();
    return id;
  }
}

/** Adds a membership. @returns its id */
export async function addMember(
  { viewer, manager }: TenantTransaction,
  userId: string,
  roles: Role[],
  organizationId: string | null,
): Promise<string> {
  const id = uuidv7();
  const now = new Date();
  await manager.insert(MembershipEntity, {
    tenantId: viewer.tenantId,
    id,
    userId,
    roles,
    status: 'active',
    organizationId,
    version: 1,
    createdAt: now,
    createdBy: viewer.userId,
    updatedAt: now,
    updatedBy: viewer.userId,
  });
  return id;
}

/** Two administrators who take each other out at once wait for each other, so that the second one finds itself the last. */
async function lockAdministrators({ viewer, query }: TenantTransaction): Promise<void> {
  await query({
    text: `select from membership where tenant_id = $1 and roles && array['tenant_admin', 'platform_admin']::text[]
      order by id for update`,
    values: [viewer.tenantId],
  });
}

/** What people call a membership. */
async function emailOf({ manager }: TenantTransaction, userId: string): Promise<string> {
  const { email } = await manager.findOneOrFail(UserEntity, { where: { id: userId }, select: { email: true } });
  return email;
}

async function lockMember(
  { viewer, manager }: TenantTransaction,
  id: string,
  version: number,
): Promise<MembershipEntity> {
  const where = { tenantId: viewer.tenantId, id };
  const found = isId(id)
    ? await manager.findOne(MembershipEntity, { where, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!found) throw notFound();
  if (found.version !== version) {
    throw new DomainError('CONFLICT', 'RECORD_CHANGED', 'version', { currentVersion: found.version });
  }
  return found;
}

/** Platform administrators belong to Kouan's own tenant, and only there. @throws BAD_INPUT */
async function allowedRoles({ viewer, query }: TenantTransaction, given: readonly Role[]): Promise<Role[]> {
  const roles = [...new Set(given)];
  if (roles.length === 0) throw badInput('ROLES_MISSING', 'input.roles');
  const [row] = await query({ text: 'select kind from tenant where id = $1', values: [viewer.tenantId] });
  if (roles.includes('platform_admin') && row?.[0] !== 'platform') {
    throw badInput('ROLE_NOT_ALLOWED_HERE', 'input.roles', { given: 'platform_admin' });
  }
  return roles;
}

/** A tenant without an administrator could never be mended from within. @throws BAD_INPUT for the last one */
async function keepAnAdministrator(
  { viewer, query }: TenantTransaction,
  before: MembershipEntity,
  after: Pick<MembershipEntity, 'roles' | 'status'>,
): Promise<void> {
  const administers = ({ roles, status }: Pick<MembershipEntity, 'roles' | 'status'>, role: Role): boolean =>
    status === 'active' && roles.includes(role);
  for (const role of ['tenant_admin', 'platform_admin'] as const) {
    if (!administers(before, role) || administers(after, role)) continue;
    const others = await query({
      text: `select from membership where tenant_id = $1 and id <> $2 and status = 'active' and $3 = any(roles) limit 1`,
      values: [viewer.tenantId, before.id, role],
    });
    if (others.length === 0) throw badInput('LAST_ADMINISTRATOR', 'id');
  }
}
