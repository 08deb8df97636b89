import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Role, TenantKind } from '@kouan/shared';
import { DataSource } from 'typeorm';
import { personSettings } from '../platform/tenant/settings.ts';

/** A membership that may be used now: it, its tenant and its person are active. */
export interface UsableMembership {
  readonly id: string;
  readonly tenantId: string;
  readonly roles: readonly Role[];
  readonly organizationId: string | null;
  readonly tenantKind: TenantKind;
  readonly tenantName: { readonly zh: string; readonly en: string };
  readonly regionCode: string | null;
  readonly isDemo: boolean;
}

/** Finds which tenants a person belongs to, before one is chosen. */
@Injectable()
export class Memberships {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The person's usable memberships, by the tenant's name. Row-level security shows a person their own alone. */
  async of(userId: string): Promise<UsableMembership[]> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(personSettings(userId));
      const rows = (await runner.query(
        `select m.id, m.tenant_id as "tenantId", m.roles, m.organization_id as "organizationId", t.kind as "tenantKind",
            jsonb_build_object('zh', t.name_zh, 'en', t.name_en) as "tenantName", t.region_code as "regionCode",
            t.is_demo as "isDemo"
          from membership m join tenant t on t.id = m.tenant_id join app_user u on u.id = m.user_id
          where m.user_id = $1 and m.status = 'active' and t.status = 'active' and u.disabled_at is null
          order by t.name_zh, m.id`,
        [userId],
      )) as UsableMembership[];
      await runner.commitTransaction();
      return rows;
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }
}
