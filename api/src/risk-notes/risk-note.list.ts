import { can } from '@kouan/shared';
import { type Bind, recordConditions, searchCondition } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import type { Shape } from '../platform/read/shape.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { PUBLISHED_NOTE, RISK_NOTE } from './risk-note.shape.ts';
import type { RiskNoteFilter } from './risk-note.types.ts';

/** Whether a viewer reads drafts of the own tenant too; those of the market desk are its own affair. */
function readsDrafts(viewer: Viewer): boolean {
  return can(viewer.roles, 'riskNote.read');
}

/** The shape that shows a viewer what they may see of a note. */
export function noteShape(viewer: Viewer): Shape {
  return readsDrafts(viewer) ? RISK_NOTE : PUBLISHED_NOTE;
}

/** Where a note is one of those whose drafts the viewer reads. */
function own(note: string): string {
  return `${note}.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
}

/**
 * Notes of whose newest wording a condition on `v` holds. The wordings are looked through once and the notes taken from
 * them: beside another way to be found, as in a search, asking note by note would read all wordings of a tenant each time.
 */
function newestWith(condition: string, viewer: Viewer): string {
  const draft = readsDrafts(viewer) ? `case when ${own('n')} then n.draft_version_id end, ` : '';
  return `(t0.tenant_id, t0.id) in (select v.tenant_id, v.note_id from risk_note_version v
    join risk_note n on n.tenant_id = v.tenant_id and n.id = v.note_id
    where ${condition} and v.id = coalesce(${draft}n.published_version_id,
      (select w.id from risk_note_version w where w.tenant_id = n.tenant_id and w.note_id = n.id
        order by w.number desc limit 1)))`;
}

/** When a viewer last saw a note change: of a draft that they may not read it tells nothing. */
function changedAt(viewer: Viewer): string {
  const published = `coalesce((select v.published_at from risk_note_version v
    where v.tenant_id = t0.tenant_id and v.id = t0.published_version_id), t0.created_at)`;
  return readsDrafts(viewer) ? `case when ${own('t0')} then t0.updated_at else ${published} end` : published;
}

/** Notes that a viewer may see: published ones, and those in work in the own tenant for those who work on them. */
export function visibleNotes(viewer: Viewer, bind: Bind): string {
  const published = '(t0.published_version_id is not null and t0.deleted_at is null)';
  return readsDrafts(viewer) ? `(t0.tenant_id = ${bind(viewer.tenantId)}::uuid or ${published})` : published;
}

/** When what is published is due for another look; a day beyond all others where there is none. */
const REVIEW_BY = `coalesce((select v.review_by from risk_note_version v
  where v.tenant_id = t0.tenant_id and v.id = t0.published_version_id), '9999-12-31'::date)`;

/** The list of risk notes, as a viewer may see it. */
export function riskNotes(viewer: Viewer): ListPlan<RiskNoteFilter> {
  const changed = changedAt(viewer);
  return {
    shape: noteShape(viewer),
    sorts: {
      recent: { expression: changed, type: 'timestamptz', descending: true },
      code: { expression: 't0.code', type: 'text', descending: true },
      waiting: { expression: changed, type: 'timestamptz', descending: false },
      reviewBy: { expression: REVIEW_BY, type: 'date', descending: false },
    },
    defaultSort: 'recent',
    where({ q, ...filter }, bind) {
      const where = [...recordConditions(filter, bind, viewer, 'all'), visibleNotes(viewer, bind)];
      const newest = (condition: string): string => newestWith(condition, viewer);
      if (q) where.push(`(${searchCondition(q, bind)} or ${newest(searchCondition(q, bind, 'v.search'))})`);
      if (filter.states?.length) where.push(newest(`v.state = any(${bind(filter.states)}::text[])`));
      if (filter.categories?.length) where.push(newest(`v.category = any(${bind(filter.categories)}::text[])`));
      if (filter.reviewDueBy) {
        where.push(
          readsDrafts(viewer) ? `(t0.draft_version_id is null or not ${own('t0')})` : 'true',
          `exists (select from risk_note_version v where v.tenant_id = t0.tenant_id and v.id = t0.published_version_id
            and v.state = 'published' and v.review_by <= ${bind(filter.reviewDueBy)}::date)`,
        );
      }
      if (filter.market) where.push(newest(`v.market_code = ${bind(filter.market)}`));
      return where;
    },
  };
}
