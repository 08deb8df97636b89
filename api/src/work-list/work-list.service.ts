import { Injectable } from '@nestjs/common';
import { POSITION_KIND_LABELS, type PositionKind, WORK_KINDS, type WorkKind, daysBetween } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { binder } from '../platform/read/conditions.ts';
import { type Cursor, readCursor, writeCursor } from '../platform/read/cursor.ts';
import { knownPlaces } from '../platform/read/known-places.ts';
import type { Page } from '../platform/read/list.ts';
import type { Selection } from '../platform/read/look-ahead.ts';
import { prepared } from '../platform/read/statement.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Row, type Statement, TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { WorkCountType, WorkFilter, WorkItemType, WorkListArgs } from './work-list.types.ts';
import { WORK_BRANCHES, type WorkBranch, type WorkQuestion, groupCtes } from './work-sql.ts';

interface Names {
  readonly zh: string | null;
  readonly en: string | null;
}

/** What is wanting in what a tenant has recorded: counts per kind, and the list in pages. */
@Injectable()
export class WorkList {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /**
   * How much there is of each kind, in one statement; kinds of which there is nothing are there with 0.
   * @throws BAD_INPUT for an unknown market
   */
  async counts(viewer: Viewer, filter: WorkFilter): Promise<WorkCountType[]> {
    const asked = knownPlaces(filter, this.data);
    const [rows = []] = await this.door.read(viewer, this.countStatement(viewer, asked));
    const counted = new Map(rows.map(([kind, count]) => [String(kind), Number(count)]));
    return kindsOf(filter).map((kind) => ({ kind, count: counted.get(kind) ?? 0 }));
  }

  /**
   * One page, kind by kind and newest first, in one statement, and one more for the total where it is asked for.
   * @throws BAD_INPUT for an unknown market
   */
  async page(viewer: Viewer, { filter, first, after }: WorkListArgs, selection: Selection): Promise<Page> {
    const asked = knownPlaces(filter ?? {}, this.data);
    const nodes = this.pageStatement(viewer, asked, first, after ? readCursor(after, 'int') : null);
    const statements = selection.has('totalCount') ? [nodes, this.countStatement(viewer, asked)] : [nodes];
    const [rows = [], counted] = await this.door.read(viewer, ...statements);
    const page = rows.slice(0, first);
    const last = page.at(-1);
    return {
      nodes: page.map((row) => this.item(row, questionOf(asked))),
      totalCount: counted ? counted.reduce((total, [, count]) => total + Number(count), 0) : null,
      pageInfo: {
        hasNextPage: rows.length > first,
        endCursor: last ? writeCursor({ key: String(last[0]), id: String(last[3]) }) : null,
      },
    };
  }

  private countStatement(viewer: Viewer, filter: WorkFilter): Statement {
    const { values, bind } = binder();
    const question = questionOf(filter);
    const ctes = `with ${groupCtes(viewer, question, kindsOf(filter), bind)}`;
    const counts = askedFor(filter).map(
      (branch) =>
        `select '${branch.kind}' as kind, count(*)::int as count from (${branch.sql(viewer, question, bind)}) w`,
    );
    return prepared(
      `${ctes} select kind, sum(count)::int from (${counts.join(' union all ')}) c group by kind`,
      values,
    );
  }

  private pageStatement(viewer: Viewer, filter: WorkFilter, first: number, after: Cursor | null): Statement {
    const { values, bind } = binder();
    const question = questionOf(filter);
    const ctes = `with ${groupCtes(viewer, question, kindsOf(filter), bind)}`;
    const from = after ? Number(after.key) : 0;
    const limit = bind(first + 1);
    const branches = askedFor(filter)
      .filter(({ rank }) => rank >= from)
      .map(({ rank, kind, record, sql }) => {
        const beyond = after && rank === from ? `where w.id < ${bind(after.id)}::uuid` : '';
        return `(select ${rank} as rank, '${kind}' as kind, '${record}' as record, w.*
          from (${sql(viewer, question, bind)}) w ${beyond} order by w.id desc limit ${limit})`;
      });
    // With a cursor behind the last kind that was asked for nothing is left.
    const rows = branches.length > 0 ? branches.join(' union all ') : NOTHING;
    const text = `${ctes}, page as (select * from (${rows}) w order by rank, id desc limit ${limit})
      select ${PAGE_COLUMNS} from page p ${PAGE_JOINS(bind(viewer.tenantId))} order by p.rank, p.id desc`;
    return prepared(text, values);
  }

  private item(row: Row, { asOf }: WorkQuestion): WorkItemType {
    const [, kind, recordKind, id, figures, publishedOn, halfLifeDays, ...shown] = row as unknown as WorkRow;
    const [code, titleZh, titleEn, indicator, market, sector, period, nameZh, nameEn, position] = shown;
    const title = { zh: titleZh, en: titleEn };
    const company = { zh: nameZh, en: nameEn };
    const subject = [this.data.indicators.get(indicator ?? '')?.name, this.data.sectors.get(sector ?? '')?.name];
    const named = position ? joined([company, POSITION_KIND_LABELS[position]]) : title;
    return {
      id: `${kind}-${id}`,
      kind,
      recordKind,
      recordId: id,
      code,
      label: named.zh === null && named.en === null ? joined(subject) : named,
      market: (market && this.data.markets.get(market)) || null,
      sector: (sector && this.data.sectors.get(sector)) || null,
      period,
      figures,
      publishedOn,
      ageDays: publishedOn === null ? null : daysBetween(publishedOn, asOf),
      halfLifeDays,
    } as WorkItemType;
  }
}

type WorkRow = readonly [
  rank: number,
  kind: WorkItemType['kind'],
  record: WorkItemType['recordKind'],
  id: string,
  figures: number | null,
  publishedOn: string | null,
  halfLifeDays: number | null,
  code: string,
  titleZh: string | null,
  titleEn: string | null,
  indicator: string | null,
  market: string | null,
  sector: string | null,
  period: string | null,
  nameZh: string | null,
  nameEn: string | null,
  position: PositionKind | null,
];

const NOTHING = `select 0 as rank, '' as kind, '' as record, null::uuid as id, 0 as figures, null::date as published_on,
  0 as half_life where false`;

/** Each record is of one kind, so that of the joined tables one has a row. */
const PAGE_COLUMNS = `p.rank, p.kind, p.record, p.id, p.figures, p.published_on, p.half_life,
  coalesce(f.code, n.code, m.code, e.code), coalesce(f.title_zh, v.title_zh, e.title_zh),
  coalesce(f.title_en, v.title_en, e.title_en), f.indicator_code,
  coalesce(f.market_code, v.market_code, m.market_code, e.market_codes[1]), f.sector_code, f.period, o.name_zh, o.name_en,
  m.kind`;

const PAGE_JOINS = (tenant: string): string => `
  left join figure f on p.record = 'figure' and f.tenant_id = ${tenant}::uuid and f.id = p.id
  left join risk_note n on p.record = 'risk_note' and n.tenant_id = ${tenant}::uuid and n.id = p.id
  left join risk_note_version v on v.tenant_id = n.tenant_id and v.id = coalesce(n.draft_version_id, n.published_version_id)
  left join market_position m on p.record = 'market_position' and m.tenant_id = ${tenant}::uuid and m.id = p.id
  left join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id
  left join policy_event e on p.record = 'policy_event' and e.tenant_id = ${tenant}::uuid and e.id = p.id`;

function questionOf({ market, asOf }: WorkFilter): WorkQuestion {
  return { market: market ?? null, asOf: asOf ?? today() };
}

function kindsOf({ kinds }: WorkFilter): readonly WorkKind[] {
  return kinds?.length ? kinds : WORK_KINDS;
}

function askedFor(filter: WorkFilter): readonly WorkBranch[] {
  return WORK_BRANCHES.filter(({ kind }) => kindsOf(filter).includes(kind));
}

function joined(parts: readonly (Names | undefined)[]): Names {
  const inLanguage = (language: 'zh' | 'en'): string | null =>
    parts.flatMap((part) => part?.[language] ?? []).join(' · ') || null;
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}
