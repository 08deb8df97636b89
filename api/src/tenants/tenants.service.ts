import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError, type Role, type TenantStatus, badInput } from '@kouan/shared';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CallerReader } from '../auth/caller-reader.ts';
import type { LocalizedTextInput } from '../platform/graphql/common.types.ts';
import { isId, notFound } from '../platform/read/ids.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { changesBetween } from '../platform/write/changes.ts';
import { LONGEST, text } from '../platform/write/input.ts';
import { ONE_TIME_DAYS, findOrMakeAccount, prepareAccount } from '../users/accounts.ts';
import { addMember } from '../users/users.service.ts';
import { TenantEntity } from './tenant.entity.ts';
import type { CreateTenantInput, UpdateTenantInput } from './tenant.types.ts';

type Change = Partial<Pick<TenantEntity, 'nameZh' | 'nameEn' | 'regionCode' | 'parentId' | 'status'>>;

/** Opens, changes and suspends tenants; what they hold stays theirs alone. */
@Injectable()
export class TenantsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
    private readonly callers: CallerReader,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Opens a tenant with its first administrator, all or nothing. @returns its id and the administrator's password */
  async create(viewer: Viewer, input: CreateTenantInput): Promise<{ id: string; oneTimePassword: string | null }> {
    const names = bothNames(input.name);
    const regionCode = this.data.requireRegion(input.region, 'input.region');
    await this.requireParent(input.parentId, null);
    const administrator = await prepareAccount(
      { email: input.adminEmail, name: input.adminName },
      { email: 'input.adminEmail', name: 'input.adminName' },
    );
    const id = uuidv7();
    const opened: Viewer = { ...viewer, tenantId: id, readScope: [] };
    // The transaction is the new tenant's own: row-level security lets it write its members and its trail, and no other's.
    return this.door.withTenant(opened, async (transaction) => {
      const now = new Date();
      const tenant = { ...names, regionCode, parentId: input.parentId ?? null, status: 'active' as const };
      await transaction.manager.insert(TenantEntity, {
        ...tenant,
        id,
        kind: 'bureau',
        version: 1,
        isDemo: false,
        createdAt: now,
        updatedAt: now,
      });
      const account = await findOrMakeAccount(transaction.manager, administrator, id, ONE_TIME_DAYS.firstAdministrator);
      const roles: Role[] = ['tenant_admin'];
      await addMember(transaction, account.userId, roles, null);
      const changes = changesBetween({}, { ...tenant, administrator: administrator.email });
      await writeAudit(transaction, {
        recordKind: 'tenant',
        recordId: id,
        recordLabel: names.nameZh,
        action: 'create',
        changes,
      });
      return { id, oneTimePassword: account.oneTimePassword };
    });
  }

  /** Changes a tenant's name, region or parent. @throws NOT_FOUND, CONFLICT or BAD_INPUT */
  async update(viewer: Viewer, id: string, version: number, input: UpdateTenantInput): Promise<string> {
    if (input.parentId !== undefined) await this.requireParent(input.parentId, id);
    return this.change(viewer, id, version, 'update', {
      ...(input.name ? bothNames(input.name) : {}),
      ...(input.region ? { regionCode: this.data.requireRegion(input.region, 'input.region') } : {}),
      ...(input.parentId === undefined ? {} : { parentId: input.parentId }),
    });
  }

  /** Stops or lets go on: the people of a suspended tenant cannot act for it, and nothing of it is lost. */
  async setStatus(viewer: Viewer, id: string, version: number, status: TenantStatus): Promise<string> {
    if (id === viewer.tenantId) throw badInput('VALUE_REFUSED', 'id');
    return this.change(viewer, id, version, status === 'active' ? 'resume' : 'suspend', { status });
  }

  private async change(viewer: Viewer, id: string, version: number, action: string, change: Change): Promise<string> {
    if (!isId(id)) throw notFound();
    await this.door.withTenant({ ...viewer, tenantId: id, readScope: [] }, async (transaction) => {
      const { manager } = transaction;
      const before = await manager.findOne(TenantEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!before) throw notFound();
      if (before.version !== version) {
        throw new DomainError('CONFLICT', 'RECORD_CHANGED', 'version', { currentVersion: before.version });
      }
      await manager.update(TenantEntity, { id }, { ...change, version: version + 1, updatedAt: new Date() });
      const changes = changesBetween(before, change);
      const recordLabel = before.nameZh;
      await writeAudit(transaction, { recordKind: 'tenant', recordId: id, recordLabel, action, changes });
    });
    this.callers.forget();
    return id;
  }

  /** @throws BAD_INPUT for an unknown parent, and for one that stands below the tenant itself */
  private async requireParent(parentId: string | null | undefined, tenantId: string | null): Promise<void> {
    if (!parentId) return;
    const lineage = isId(parentId)
      ? ((await this.source.query(
          `with recursive above as (
             select id, parent_id from tenant where id = $1
             union select t.id, t.parent_id from tenant t join above on t.id = above.parent_id)
           select id from above`,
          [parentId],
        )) as { id: string }[])
      : [];
    if (lineage.length === 0) throw badInput('REFERENCE_UNKNOWN', 'input.parentId');
    if (lineage.some(({ id }) => id === tenantId)) throw badInput('TENANT_PARENT_INVALID', 'input.parentId');
  }
}

/** A tenant is spoken of in both languages. @throws BAD_INPUT */
function bothNames(name: LocalizedTextInput): { nameZh: string; nameEn: string } {
  const nameZh = text(name.zh, 'input.name.zh', LONGEST.title);
  const nameEn = text(name.en, 'input.name.en', LONGEST.title);
  if (!nameZh) throw badInput('REQUIRED', 'input.name.zh');
  if (!nameEn) throw badInput('REQUIRED', 'input.name.en');
  return { nameZh, nameEn };
}
