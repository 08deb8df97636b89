import { Injectable } from '@nestjs/common';
import { DomainError, badInput } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import { factRevisions, factRevisionsStatement } from '../fact-changes/revisions.ts';
import { visibleOrganizations } from '../organizations/organization.list.ts';
import { binder, idCondition, withinTenants } from '../platform/read/conditions.ts';
import { isId, notFound } from '../platform/read/ids.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type ScoreBasis, basisOf } from './score-basis.ts';
import type { WatchInput } from './watch.types.ts';

/** Most entries of one person's list: more than anybody reads, few enough to match every change against. */
export const LONGEST_WATCH_LIST = 100;

/** What a person saw of a score. */
export interface Look {
  readonly score: number | null;
  readonly methodVersion: string;
  readonly basis: ScoreBasis;
}

/** Keeps people's own watch lists; nobody sees or changes another person's. */
@Injectable()
export class WatchListService {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /**
   * Adds a watch; its person is told of what changes from now on.
   * @returns its id
   * @throws BAD_INPUT when it is watched already, or the list is full
   */
  async create(viewer: Viewer, input: WatchInput): Promise<string> {
    if (input.topic && input.organizationId) throw badInput('WATCH_ONE_FOCUS', 'input.organizationId');
    const market = this.data.requireMarket(input.market, 'input.market');
    const sector = input.sector ? this.data.requireSector(input.sector, 'input.sector') : null;
    const region = input.region ? this.data.requireRegion(input.region, 'input.region') : null;
    return this.door.withTenant(viewer, async (transaction) => {
      const { query } = transaction;
      await this.requireRoom(transaction);
      const organizationId = await watchable(transaction, input.organizationId ?? null);
      const { own, desk } = factRevisions(viewer, await query(factRevisionsStatement(viewer)));
      const id = uuidv7();
      const added = await query({
        text: `insert into watch (tenant_id, id, user_id, market_code, sector_code, region_code, region_codes, topic,
            organization_id, own_revision, desk_revision, created_at, score_basis)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
        values: [
          viewer.tenantId,
          id,
          viewer.userId,
          market,
          sector,
          region,
          region ? this.data.lineage(region) : [],
          input.topic ?? null,
          organizationId,
          own,
          desk,
          new Date(),
          basisOf(input.asOf ?? null),
        ],
      });
      if (added.length === 0) throw badInput('WATCH_ALREADY', 'input.market');
      return id;
    });
  }

  /** Ends a watch; what it would have told is told no more. @throws NOT_FOUND */
  async delete(viewer: Viewer, id: string): Promise<void> {
    await this.touch(viewer, id, {
      text: 'delete from watch where tenant_id = $1 and user_id = $2 and id = $3 returning id',
      values: [],
    });
  }

  /** Notes what the person has just seen of the score, so that the next change counts from it. @throws NOT_FOUND */
  async look(viewer: Viewer, id: string, { score, methodVersion, basis }: Look): Promise<void> {
    await this.touch(viewer, id, {
      text: `update watch set looked_at = $4, looked_score = $5, looked_method = $6, score_basis = $7
        where tenant_id = $1 and user_id = $2 and id = $3 returning id`,
      values: [new Date(), score, methodVersion, basis],
    });
  }

  private async touch(
    viewer: Viewer,
    id: string,
    { text, values }: { text: string; values: unknown[] },
  ): Promise<void> {
    const found = isId(id)
      ? await this.door.withTenant(viewer, ({ query }) =>
          query({ text, values: [viewer.tenantId, viewer.userId, id, ...values] }),
        )
      : [];
    if (found.length === 0) throw notFound();
  }

  /** The person's membership is locked, so that two entries at once do not pass the limit. @throws BAD_INPUT */
  private async requireRoom({ viewer, query }: TenantTransaction): Promise<void> {
    const of = [viewer.tenantId, viewer.userId];
    await query({
      text: 'select from membership where tenant_id = $1 and user_id = $2 for update',
      values: of,
    });
    const [row] = await query({
      text: 'select count(*)::int from watch where tenant_id = $1 and user_id = $2',
      values: of,
    });
    if (Number(row?.[0]) >= LONGEST_WATCH_LIST) {
      throw new DomainError('BAD_INPUT', 'WATCH_LIST_FULL', 'input', { max: LONGEST_WATCH_LIST });
    }
  }
}

/**
 * A company that the viewer may see, or that a move they may read names.
 * @throws BAD_INPUT for any other id, alike for one that is closed to them
 */
async function watchable({ viewer, query }: TenantTransaction, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { values, bind } = binder();
  const conditions = [
    withinTenants(viewer, bind, 'all'),
    idCondition('t0.id', id, bind),
    't0.deleted_at is null',
    `(${visibleOrganizations(viewer, bind)} or exists (select from market_position p
      where p.tenant_id = t0.tenant_id and p.organization_id = t0.id and p.deleted_at is null))`,
  ];
  const found = await query({ text: `select from organization t0 where ${conditions.join(' and ')}`, values });
  if (found.length === 0) throw badInput('REFERENCE_UNKNOWN', 'input.organizationId');
  return id;
}
