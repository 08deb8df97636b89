import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Locale, Role } from '@kouan/shared';
import { DataSource } from 'typeorm';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';

/** A tenant whose people can be written to now, and the market desk whose facts they read. */
export interface DigestTenant {
  readonly tenantId: string;
  readonly readScope: readonly string[];
}

/** A person who can be written to now. */
export interface Recipient {
  readonly viewer: Viewer;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** How long a look at all tenants is trusted, in milliseconds: other processes take subscriptions too. */
const TRUSTED_FOR = 10 * 60_000;

/** Knows which tenants have anybody to write to, so that a round does not ask thousands that have nobody. */
@Injectable()
export class Subscribers {
  private readonly tenants = new Set<string>();
  private lookAgainAt = 0;

  constructor(
    private readonly door: TenantDoor,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Somebody of this tenant has asked for letters, here and now. */
  add(tenantId: string): void {
    this.tenants.add(tenantId);
  }

  /** Active tenants with subscribers; a suspended one is left in peace until it is resumed. */
  async current(now: Date): Promise<DigestTenant[]> {
    if (now.getTime() >= this.lookAgainAt) await this.look(now);
    const known = [...this.tenants];
    if (known.length === 0) return [];
    const rows = (await this.source.query(
      `select id, kind from tenant where status = 'active' and (id = any($1::uuid[]) or kind = 'platform') order by id`,
      [known],
    )) as { id: string; kind: string }[];
    const desk = rows.find(({ kind }) => kind === 'platform')?.id;
    return rows
      .filter(({ id }) => this.tenants.has(id))
      .map(({ id }) => ({ tenantId: id, readScope: desk === undefined || desk === id ? [] : [desk] }));
  }

  /** The person as they are now; null once they have left, or their account is closed. */
  async recipient({ tenantId, readScope }: DigestTenant, userId: string): Promise<Recipient | null> {
    const [rows] = await this.door.read(
      { tenantId, readScope },
      {
        name: 'digest-recipient',
        text: `select m.id, m.roles, m.organization_id, u.email, u.name, u.locale
          from membership m join app_user u on u.id = m.user_id
          where m.tenant_id = $1 and m.user_id = $2 and m.status = 'active' and u.disabled_at is null`,
        values: [tenantId, userId],
      },
    );
    const [row] = rows ?? [];
    if (!row) return null;
    const [membershipId, roles, organizationId, email, name, locale] = row as [
      string,
      Role[],
      string | null,
      string,
      string,
      Locale,
    ];
    const viewer = { userId, tenantId, membershipId, roles, organizationId, readScope, requestId: null };
    return { viewer, email, name, locale };
  }

  private async look(now: Date): Promise<void> {
    const all = (await this.source.query(`select id from tenant where status = 'active'`)) as { id: string }[];
    for (const { id } of all) {
      const [rows] = await this.door.read(
        { tenantId: id, readScope: [] },
        {
          name: 'digest-subscribed',
          text: `select from notice_reader where tenant_id = $1 and frequency <> 'none'
            union all select from digest_delivery where tenant_id = $1 and state in ('pending', 'handed') limit 1`,
          values: [id],
        },
      );
      if (rows && rows.length > 0) this.tenants.add(id);
      else this.tenants.delete(id);
    }
    this.lookAgainAt = now.getTime() + TRUSTED_FOR;
  }
}
