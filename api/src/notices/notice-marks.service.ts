import { Injectable } from '@nestjs/common';
import { badInput } from '@kouan/shared';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { placeOf, readThrough } from './notice-place.ts';

/** Most notices that are marked by name at once. */
const MOST_MARKED = 200;

/** Keeps how far each person has read their notices. */
@Injectable()
export class NoticeMarks {
  constructor(private readonly door: TenantDoor) {}

  /** Marks single notices as read. @throws BAD_INPUT for ids that are none */
  async markRead(viewer: Viewer, ids: readonly string[]): Promise<void> {
    if (ids.length > MOST_MARKED) throw badInput('LIST_TOO_LONG', 'ids', { max: MOST_MARKED });
    const places = ids.map((id, index) => placeOf(id) ?? refuse(`ids.${index}`));
    if (places.length === 0) return;
    await this.door.withTenant(viewer, ({ query }) =>
      query({
        name: 'notice-mark-read',
        text: `insert into notice_read (tenant_id, user_id, desk, revision)
          select $1, $2, * from unnest($3::boolean[], $4::bigint[]) on conflict do nothing`,
        values: [viewer.tenantId, viewer.userId, places.map(({ desk }) => desk), places.map((one) => one.revision)],
      }),
    );
  }

  /**
   * Marks everything as read up to where the feeds stood when the person saw them; what came later stays unread.
   * @param through as a page of notices told it
   * @throws BAD_INPUT for text that no page told
   */
  async markAllRead(viewer: Viewer, through: string): Promise<void> {
    const { own, desk } = readThrough(through, 'through');
    const values = [viewer.tenantId, viewer.userId, own, desk];
    await this.door.withTenant(viewer, async ({ query }) => {
      await query({
        text: `insert into notice_reader as r (tenant_id, user_id, own_revision, desk_revision) values ($1, $2, $3, $4)
          on conflict (tenant_id, user_id) do update set
            own_revision = greatest(r.own_revision, excluded.own_revision),
            desk_revision = greatest(r.desk_revision, excluded.desk_revision)`,
        values,
      });
      // Single marks below the common one say nothing more.
      await query({
        text: `delete from notice_read where tenant_id = $1 and user_id = $2
          and revision <= case when desk then $4::bigint else $3::bigint end`,
        values,
      });
    });
  }
}

function refuse(path: string): never {
  throw badInput('VALUE_REFUSED', path);
}
