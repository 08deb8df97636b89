import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { permissionsOf } from '@kouan/shared';
import { DataSource } from 'typeorm';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Me, OwnMembership, OwnOrganization } from './auth.types.ts';
import type { UsableMembership } from './memberships.ts';

/** Describes the signed-in person to themselves. */
@Injectable()
export class MeReader {
  constructor(
    private readonly data: ReferenceData,
    private readonly door: TenantDoor,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * The person with the tenants that they can choose.
   * @param tenantId the tenant that they act for, null before one is chosen
   * @param usable their memberships, read beforehand
   */
  async describe(userId: string, tenantId: string | null, usable: readonly UsableMembership[]): Promise<Me> {
    const [person] = (await this.source.query(
      'select id, email, name, locale, one_time_until is not null as "mustChoosePassword" from app_user where id = $1',
      [userId],
    )) as [Pick<Me, 'id' | 'email' | 'name' | 'locale' | 'mustChoosePassword'>];
    const current = usable.find((membership) => membership.tenantId === tenantId);
    return {
      ...person,
      memberships: usable.map((membership) => this.own(membership)),
      current: current
        ? {
            ...this.own(current),
            permissions: [...permissionsOf(current.roles)],
            organization: await this.organizationOf(current),
          }
        : null,
    };
  }

  private async organizationOf({ tenantId, organizationId }: UsableMembership): Promise<OwnOrganization | null> {
    if (!organizationId) return null;
    const [rows] = await this.door.read(
      { tenantId, readScope: [] },
      { text: 'select id, code, name_zh, name_en from organization where id = $1', values: [organizationId] },
    );
    const [row] = (rows ?? []) as unknown as [string, string, string | null, string | null][];
    return row ? { id: row[0], code: row[1], name: { zh: row[2], en: row[3] } } : null;
  }

  private own(membership: UsableMembership): OwnMembership {
    const { tenantId, tenantName, tenantKind, regionCode, isDemo } = membership;
    const region = regionCode ? (this.data.regions.get(regionCode) ?? null) : null;
    return {
      tenant: { id: tenantId, name: tenantName, kind: tenantKind, region, isDemo },
      roles: [...membership.roles],
    };
  }
}
