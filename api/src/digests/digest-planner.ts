import { Injectable } from '@nestjs/common';
import type { DigestFrequency } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import { type FactRevisions, factRevisions, factRevisionsStatement } from '../fact-changes/revisions.ts';
import { NoticesReader } from '../notices/notices.reader.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { isGathered, nextDue } from './schedule.ts';
import { type DigestTenant, Subscribers } from './subscribers.ts';

/** Readers who are due and for whom something can have changed; who reads at once is due whenever a clock has moved. */
const DUE = `select user_id from notice_reader r where tenant_id = $1 and frequency <> 'none'
  and (due_at <= $2 or (due_at is null and (
    mailed_own_revision < (select revision from fact_clock where tenant_id = $1)
    or mailed_desk_revision < (select max(revision) from fact_clock where tenant_id = any($3::uuid[])))))
  order by user_id`;

/** A reader as long as nobody else has them in hand. */
const CLAIMED = `select mailed_own_revision, mailed_desk_revision, frequency from notice_reader
  where tenant_id = $1 and user_id = $2 and frequency <> 'none' and (due_at is null or due_at <= $3)
  for update skip locked`;

/**
 * Decides who is to be written to about what. A letter and the mark of how far it reaches are written in one
 * transaction, so that every change is in one letter: none is lost and none told twice, whenever the server stops.
 */
@Injectable()
export class DigestPlanner {
  constructor(
    private readonly door: TenantDoor,
    private readonly notices: NoticesReader,
    private readonly subscribers: Subscribers,
  ) {}

  /** Plans the letters of one tenant that are due by now. */
  async plan(tenant: DigestTenant, now: Date): Promise<void> {
    const [due = []] = await this.door.read(tenant, {
      name: 'digest-due',
      text: DUE,
      values: [tenant.tenantId, now, tenant.readScope],
    });
    for (const [userId] of due) await this.planFor(tenant, String(userId), now);
  }

  private async planFor(tenant: DigestTenant, userId: string, now: Date): Promise<void> {
    const recipient = await this.subscribers.recipient(tenant, userId);
    const viewer = recipient?.viewer ?? noRoles(tenant, userId);
    await this.door.withTenant(viewer, async (transaction) => {
      const { query } = transaction;
      const [reader] = await query({ name: 'digest-claim-reader', text: CLAIMED, values: [...of(viewer), now] });
      if (!reader) return;
      const [own, desk, frequency] = reader as [unknown, unknown, DigestFrequency];
      const from = { own: Number(own), desk: Number(desk) };
      const clocks = factRevisions(viewer, await query(factRevisionsStatement(viewer)));
      // A desk that is suspended shows no clock; what it says later is not lost.
      const to = { own: Math.max(clocks.own, from.own), desk: Math.max(clocks.desk, from.desk) };
      const span = recipient ? await this.notices.spanBetween(transaction, from, to) : null;
      // Not yet: the mark stays, so that the letter will be about all of it.
      if (span && frequency === 'at_once' && !isGathered(span, now)) return;
      if (span) await insertDelivery(transaction, from, to, now);
      await query({
        name: 'digest-mark-reader',
        text: `update notice_reader set mailed_own_revision = $3, mailed_desk_revision = $4, due_at = $5
          where tenant_id = $1 and user_id = $2`,
        values: [...of(viewer), to.own, to.desk, nextDue(frequency, now)],
      });
    });
  }
}

function insertDelivery(
  { viewer, query }: TenantTransaction,
  from: FactRevisions,
  to: FactRevisions,
  now: Date,
): Promise<unknown> {
  return query({
    name: 'digest-insert-delivery',
    text: `insert into digest_delivery
        (tenant_id, id, user_id, own_from, own_to, desk_from, desk_to, state, next_attempt_at, created_at)
      values ($1, $3, $2, $4, $5, $6, $7, 'pending', $8, $8)
      on conflict on constraint digest_delivery_once do nothing`,
    values: [...of(viewer), uuidv7(), from.own, to.own, from.desk, to.desk, now],
  });
}

function of({ tenantId, userId }: Viewer): [string, string] {
  return [tenantId, userId];
}

/** Somebody who has left: what changes from now on is none of their business, not even when they come back. */
function noRoles({ tenantId, readScope }: DigestTenant, userId: string): Viewer {
  return { userId, tenantId, membershipId: '', roles: [], organizationId: null, readScope, requestId: null };
}
