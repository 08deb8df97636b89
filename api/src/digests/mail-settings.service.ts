import { Injectable } from '@nestjs/common';
import type { DeliveryState, DigestFrequency } from '@kouan/shared';
import { factRevisions, factRevisionsStatement } from '../fact-changes/revisions.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { Mailer } from './mailer.ts';
import { nextDue } from './schedule.ts';
import { Subscribers } from './subscribers.ts';

/** How a person is written to, and how the last letters fared. */
export interface MailSettings {
  readonly frequency: DigestFrequency;
  /** Whether this server sends e-mail at all. */
  readonly isAvailable: boolean;
  readonly email: string;
  readonly lastSentAt: string | null;
  /** The newest letter that has not arrived, where none has been sent since. */
  readonly trouble: {
    readonly state: DeliveryState;
    readonly attempts: number;
    readonly failure: string | null;
  } | null;
}

/** Keeps how often each person wants to be written to. */
@Injectable()
export class MailSettingsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly mailer: Mailer,
    private readonly subscribers: Subscribers,
  ) {}

  /** The viewer's own settings. */
  async read(viewer: Viewer): Promise<MailSettings> {
    const of = [viewer.tenantId, viewer.userId];
    const [people, newest] = await this.door.read(
      viewer,
      {
        name: 'mail-settings',
        text: `select u.email, coalesce(r.frequency, 'none'),
            (select max(settled_at) from digest_delivery where tenant_id = $1 and user_id = $2 and state = 'sent')
          from app_user u left join notice_reader r on r.tenant_id = $1 and r.user_id = u.id where u.id = $2`,
        values: of,
      },
      {
        name: 'mail-trouble',
        text: `select state, attempts, failure from digest_delivery where tenant_id = $1 and user_id = $2
          order by created_at desc, id desc limit 1`,
        values: of,
      },
    );
    const [email, frequency, lastSentAt] = people?.[0] ?? [];
    const [state, attempts, failure] = newest?.[0] ?? [];
    const troubled = state === 'failed' || state === 'in_doubt' || (state === 'pending' && failure !== null);
    return {
      frequency: frequency as DigestFrequency,
      isAvailable: this.mailer.settings !== null,
      email: email as string,
      lastSentAt: lastSentAt ? new Date(lastSentAt as string).toISOString() : null,
      trouble: troubled
        ? { state: state as DeliveryState, attempts: Number(attempts), failure: failure as string | null }
        : null,
    };
  }

  /** Sets how often; whoever begins is told of what changes from now on, and whoever goes on misses nothing. */
  async setFrequency(viewer: Viewer, frequency: DigestFrequency, now = new Date()): Promise<void> {
    await this.door.withTenant(viewer, async ({ query }) => {
      const { own, desk } = factRevisions(viewer, await query(factRevisionsStatement(viewer)));
      await query({
        text: `insert into notice_reader as r
            (tenant_id, user_id, frequency, due_at, mailed_own_revision, mailed_desk_revision)
          values ($1, $2, $3, $4, $5, $6)
          on conflict (tenant_id, user_id) do update set
            frequency = excluded.frequency,
            due_at = excluded.due_at,
            mailed_own_revision =
              case when r.frequency = 'none' then excluded.mailed_own_revision else r.mailed_own_revision end,
            mailed_desk_revision =
              case when r.frequency = 'none' then excluded.mailed_desk_revision else r.mailed_desk_revision end`,
        values: [viewer.tenantId, viewer.userId, frequency, nextDue(frequency, now), own, desk],
      });
    });
    if (frequency !== 'none') this.subscribers.add(viewer.tenantId);
  }

  /** Ends the letters of a person who need not be signed in; harmless when there are none. */
  async unsubscribe({ tenantId, userId }: Pick<Viewer, 'tenantId' | 'userId'>): Promise<void> {
    const viewer = {
      userId,
      tenantId,
      membershipId: '',
      roles: [],
      organizationId: null,
      readScope: [],
      requestId: null,
    };
    await this.door.withTenant(viewer, ({ query }) =>
      query({
        text: `update notice_reader set frequency = 'none', due_at = null where tenant_id = $1 and user_id = $2`,
        values: [tenantId, userId],
      }),
    );
  }
}
