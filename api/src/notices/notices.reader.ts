import type { RiskCategory } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { type FactRevisions, factRevisions, factRevisionsStatement } from '../fact-changes/revisions.ts';
import { readCursor, writeCursor } from './notice-cursor.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Row, TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type ScoreBasis, dayOf } from '../watch-list/score-basis.ts';
import { TOLD_CHANGES, UNREAD, WATCH_CONCERNED, readerValues } from './matching.ts';
import { noticeId, throughText } from './notice-place.ts';
import type { Notice, NoticeReason } from './notice.ts';
import { noticesSql, unreadCountSql } from './notices-sql.ts';

/** Unread notices are counted as far as anybody wants to know. */
export const MOST_COUNTED = 100;

/** One page of notices, and how far the feeds had come when it was read. */
export interface NoticePage {
  readonly nodes: Notice[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly through: string;
}

/** Reads what a person is told: changes, by others, of what they watch and may read. */
@Injectable()
export class NoticesReader {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /** Latest first. @param unreadOnly leaves out what has been read @throws BAD_INPUT for a cursor that is none */
  async page(
    viewer: Viewer,
    { first, after, unreadOnly }: { first: number; after?: string | null; unreadOnly: boolean },
  ): Promise<NoticePage> {
    const values = readerValues(viewer);
    const bind = (value: unknown): string => `$${values.push(value)}`;
    let and = '';
    if (unreadOnly) and += ` and ${UNREAD}`;
    if (after) {
      const { at, desk, revision } = readCursor(after);
      const place = `(${bind(at)}::timestamptz, ${bind(desk)}::boolean, ${bind(revision)}::bigint)`;
      and += ` and (c.at, c.tenant_id <> $1, c.revision) < ${place}`;
    }
    const order = `order by c.at desc, (c.tenant_id <> $1) desc, c.revision desc limit ${bind(first + 1)}`;
    const [clocks = [], rows = []] = await this.door.read(viewer, factRevisionsStatement(viewer), {
      text: noticesSql(and, order),
      values,
    });
    const page = rows.slice(0, first);
    const last = page.at(-1);
    return {
      nodes: page.map((row) => this.notice(row)),
      pageInfo: {
        hasNextPage: rows.length > first,
        endCursor: last
          ? writeCursor({ at: String(last[16]), desk: last[0] as boolean, revision: Number(last[1]) })
          : null,
      },
      through: throughText(factRevisions(viewer, clocks)),
    };
  }

  /** How many notices the person has not read, up to {@link MOST_COUNTED}. */
  async unread(viewer: Viewer): Promise<number> {
    const [rows] = await this.door.read(viewer, {
      name: 'notices-unread',
      text: unreadCountSql(MOST_COUNTED),
      values: readerValues(viewer),
    });
    return Number(rows?.[0]?.[0] ?? 0);
  }

  /** What lies above one place of the feeds and not above another, first change first, for a letter. */
  async between(viewer: Viewer, from: FactRevisions, to: FactRevisions, first: number): Promise<Notice[]> {
    const [rows = []] = await this.door.read(viewer, {
      name: 'notices-between',
      text: noticesSql(`and ${BETWEEN}`, 'order by c.at, c.tenant_id, c.revision limit $9'),
      values: [...readerValues(viewer), from.own, to.own, from.desk, to.desk, first],
    });
    return rows.map((row) => this.notice(row));
  }

  /** How many notices lie between two places of the feeds. */
  async countBetween(viewer: Viewer, from: FactRevisions, to: FactRevisions): Promise<number> {
    const [rows] = await this.door.read(viewer, {
      name: 'notices-count-between',
      text: `select count(*)::int from fact_change c where ${TOLD_CHANGES} and ${BETWEEN} and exists (
        select from watch w where w.tenant_id = $1 and w.user_id = $2 and ${WATCH_CONCERNED})`,
      values: [...readerValues(viewer), from.own, to.own, from.desk, to.desk],
    });
    return Number(rows?.[0]?.[0] ?? 0);
  }

  /** When the first and the last change between two places of the feeds were made; null: there is nothing to tell. */
  async spanBetween(
    { viewer, query }: TenantTransaction,
    from: FactRevisions,
    to: FactRevisions,
  ): Promise<{ readonly first: Date; readonly last: Date } | null> {
    const [row] = await query({
      name: 'notices-span-between',
      text: `select min(c.at), max(c.at) from fact_change c where ${TOLD_CHANGES} and ${BETWEEN} and exists (
        select from watch w where w.tenant_id = $1 and w.user_id = $2 and ${WATCH_CONCERNED})`,
      values: [...readerValues(viewer), from.own, to.own, from.desk, to.desk],
    });
    const [first, last] = (row ?? []) as (string | null)[];
    return first && last ? { first: new Date(first), last: new Date(last) } : null;
  }

  private notice(row: Row): Notice {
    const [desk, revision, at, kind, action, recordId, code, zh, en, topics, unread, watches, ...source] = row;
    const [sourceId, sourceZh, sourceEn, publisher] = source as (string | null)[];
    return {
      id: noticeId({ desk: desk as boolean, revision: Number(revision) }),
      at: new Date(at as string).toISOString(),
      kind: kind as Notice['kind'],
      action: action as Notice['action'],
      recordId: recordId as string,
      code: code as string,
      label: { zh: zh as string | null, en: en as string | null },
      topics: topics as RiskCategory[],
      isShared: desk as boolean,
      isRead: !unread,
      source: sourceId
        ? { id: sourceId, title: { zh: sourceZh ?? null, en: sourceEn ?? null }, publisher: publisher ?? null }
        : null,
      because: (watches as (string | null)[][]).map((watch) => this.reason(watch)) as [NoticeReason, ...NoticeReason[]],
    };
  }

  private reason([watchId, market, sector, region, topic, companyId, zh, en, basis]: (string | null)[]): NoticeReason {
    const { markets, sectors, regions } = this.data;
    const unnamed = (code: string) => ({ code, name: { zh: code, en: code } });
    return {
      watchId: watchId as string,
      market: markets.get(market as string) ?? unnamed(market as string),
      sector: sector ? (sectors.get(sector) ?? unnamed(sector)) : null,
      region: region ? (regions.get(region) ?? unnamed(region)) : null,
      topic: (topic ?? null) as NoticeReason['topic'],
      asOf: dayOf((basis ?? null) as ScoreBasis | null),
      company: companyId ? { id: companyId, name: { zh: zh ?? null, en: en ?? null } } : null,
    };
  }
}

/** $5 to $8: above which number and up to which one, of the own clock and of the desk's. */
const BETWEEN = `case when c.tenant_id = $1 then c.revision > $5 and c.revision <= $6
  else c.revision > $7 and c.revision <= $8 end`;
