import { type ReportedFigure, relationBetween, sharesOrigin, standTogether } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { type Bind, binder, outsideClosedBins, withinTenants } from '../platform/read/conditions.ts';
import { readCursor, writeCursor } from '../platform/read/cursor.ts';
import { isId, notFound } from '../platform/read/ids.ts';
import type { Page } from '../platform/read/list.ts';
import { type Selection, below, union } from '../platform/read/look-ahead.ts';
import { sectorPattern } from '../platform/read/sector-condition.ts';
import { type Read, Select } from '../platform/read/select.ts';
import { readObject } from '../platform/read/shape.ts';
import { prepared } from '../platform/read/statement.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Statement, TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { FigureGroupArgs, FigureGroupFilter } from './figure-groups.types.ts';
import {
  GROUP_KEY,
  MOST_MEMBERS,
  type MemberColumn,
  NO_ORIGINS,
  RELATION,
  gatheredSql,
  groupsSql,
  originsSql,
  reportsSql,
  sameSubject,
} from './group-sql.ts';
import { NEEDED_OF_REPORT, REPORT, type ReadReport, reportedFigure } from './read-reports.ts';

/** The SELECT over a page of groups, and how a row of it becomes a group. */
interface PageSelect {
  readonly select: Select;
  readonly key: number;
  readonly members: Read;
}

/** Figures about the same thing beside each other: groups cut into pages, and the one that a figure stands in. */
@Injectable()
export class FigureGroups {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /** One page of groups, by their keys, and how many there are where that is asked for, in one statement. */
  async page(viewer: Viewer, { filter, first, after }: FigureGroupArgs, selection: Selection): Promise<Page> {
    const { values, bind } = binder();
    const nodes = this.nodes(below(selection, 'nodes'));
    const found = foundSql(viewer, filter ?? {}, bind);
    const from = after ? ` and group_key > ${bind(readCursor(after, 'text').key)} collate "C"` : '';
    // Every group is made for a page; they are counted while they are at hand.
    const count = `(select count(*)::int from gathered where ${found.where})`;
    const total = selection.has('totalCount') ? nodes.select.add(count) : null;
    const text = `${found.ctes}, page as (
        select group_key, member_ids from gathered where ${found.where}${from}
        order by group_key collate "C" limit ${bind(first + 1)})
      select ${nodes.select.columns} from page t0 order by t0.group_key collate "C"`;
    const [rows = []] = await this.door.read(viewer, prepared(text, values));
    const groups = rows.slice(0, first).map((row) => this.group(row, nodes));
    const last = groups.at(-1);
    return {
      nodes: groups,
      totalCount: total === null ? null : await this.totalOf(viewer, filter ?? {}, { row: rows[0], total, after }),
      pageInfo: {
        hasNextPage: rows.length > first,
        endCursor: last ? writeCursor({ key: last.key, id: last.members[0]?.figure.id ?? '' }) : null,
      },
    };
  }

  /** The total out of a row of the page; a page behind the last group has no row, and asks for itself. */
  private async totalOf(
    viewer: Viewer,
    filter: FigureGroupFilter,
    { row, total, after }: { row: readonly unknown[] | undefined; total: number; after: string | null | undefined },
  ): Promise<number> {
    if (row) return Number(row[total]);
    if (!after) return 0;
    const [[counted] = []] = await this.door.read(viewer, countOf(viewer, filter));
    return Number(counted?.[0]);
  }

  /** The group that a figure stands in, with how each other stands to it, in one statement. @throws NOT_FOUND */
  async ofFigure(viewer: Viewer, id: string, selection: Selection): Promise<object> {
    if (!isId(id)) throw notFound();
    const { values, bind } = binder();
    const nodes = this.nodes(selection);
    const scope = withinTenants(viewer, bind, 'all');
    const asked = bind(id);
    const text = `with asked as (select t0.*, ${GROUP_KEY} as group_key from figure t0
        where ${scope} and t0.id = ${asked} and ${outsideClosedBins(viewer, bind)}),
      alike as (select t0.*, a.group_key as asked_key from asked a join figure t0 on ${scope} and ${sameSubject('t0', 'a')}
        where t0.deleted_at is null or t0.id = a.id),
      page as (select asked_key as group_key, ${memberIds('superseded_at is not null')} as member_ids
        from alike where ${GROUP_KEY} = asked_key group by asked_key)
      select ${nodes.select.columns} from page t0`;
    const [[row] = []] = await this.door.read(viewer, prepared(text, values));
    if (!row) throw notFound();
    return this.group(row, nodes, id);
  }

  private nodes(selection: Selection): PageSelect {
    const select = Select.over(this.data);
    const figures = select.children();
    const wanted = union(NEEDED_OF_REPORT, below(below(selection, 'members'), 'figure'));
    const read = readObject(REPORT, figures, wanted);
    const { alias } = figures;
    const members = select.add(
      figures.asJsonArray('figure', `${alias}.id = any(t0.member_ids)`, `${alias}.recorded_at, ${alias}.id`),
    );
    return { select, key: select.column('group_key'), members: (row) => (row[members] as unknown[][]).map(read) };
  }

  private group(row: readonly unknown[], { key, members }: PageSelect, askedId?: string) {
    const read = members(row) as ReadReport[];
    const reports = read.map(reportedFigure);
    const asked = reports.find(({ id }) => id === askedId);
    const { relation, bases, originIds, sourceIds } = standTogether(reports);
    const [first] = read;
    return {
      key: String(row[key]),
      indicator: first?.indicator,
      market: first?.market ?? null,
      sector: first?.sector ?? null,
      region: first?.region ?? null,
      period: first?.period ?? null,
      relation,
      origins: originIds.length,
      documents: sourceIds.length,
      bases: bases.map(({ range, originIds: origins, ...basis }) => ({
        ...basis,
        origins: origins.length,
        range: range.value,
        form: range.form,
        direction: range.direction,
      })),
      members: read.map((figure, index) => ({ figure, ...towards(asked, reports[index], reports) })),
    };
  }
}

function towards(
  asked: ReportedFigure | undefined,
  report: ReportedFigure | undefined,
  group: readonly ReportedFigure[],
): { relation: string | null; sharesOrigin: boolean } {
  if (!asked || !report || asked.id === report.id) return { relation: null, sharesOrigin: false };
  return { relation: relationBetween(asked, report, group), sharesOrigin: sharesOrigin(asked, report) };
}

/** Standing members first; beyond the most that are shown the latest entered are left out. */
function memberIds(isSuperseded: string): string {
  return `(array_agg(id order by ${isSuperseded}, id))[1:${MOST_MEMBERS}]`;
}

interface Found {
  /** Ends with a relation `gathered`: the groups with their members. */
  readonly ctes: string;
  readonly where: string;
}

const MEMBERS: readonly MemberColumn[] = [
  { name: 'has_superseded', type: 'boolean', keep: 'bool_or' },
  { name: 'member_ids', type: 'uuid[]', keep: 'max' },
];

/** The groups that a filter finds; origins are only counted where the filter tells by them. */
function foundSql(viewer: Viewer, filter: FigureGroupFilter, bind: Bind): Found {
  const relations = filter.relations?.length ? filter.relations : null;
  const origins = relations?.some((relation) => ['single', 'agree', 'revision'].includes(relation)) ?? false;
  const figures = `select t0.* from figure t0 where ${conditions(viewer, filter, bind).join(' and ')}`;
  const origin = origins ? originsSql('report') : NO_ORIGINS;
  return {
    ctes: `with report as materialized (${reportsSql(figures)}), fact as (${groupsSql('report')}), origin as (${origin}),
      member as (select group_key, bool_or(is_superseded) as has_superseded, ${memberIds('is_superseded')} as member_ids
        from report group by group_key),
      gathered as (${gatheredSql(MEMBERS)})`,
    where: relations ? `${RELATION} = any(${bind(relations)}::text[])` : 'true',
  };
}

function countOf(viewer: Viewer, filter: FigureGroupFilter): Statement {
  const { values, bind } = binder();
  const { ctes, where } = foundSql(viewer, filter, bind);
  return prepared(`${ctes} select count(*)::int from gathered where ${where}`, values);
}

function conditions(viewer: Viewer, filter: FigureGroupFilter, bind: Bind): string[] {
  const where = [withinTenants(viewer, bind, 'all'), 't0.deleted_at is null'];
  if (filter.indicators?.length) where.push(`t0.indicator_code = any(${bind(filter.indicators)}::text[])`);
  if (filter.market) where.push(`t0.market_code = ${bind(filter.market)}`);
  if (filter.region) where.push(`t0.region_code = ${bind(filter.region)}`);
  if (filter.sector) where.push(`t0.sector_code like ${sectorPattern(filter.sector, bind)}`);
  if (filter.from) where.push(`t0.period_to >= ${bind(filter.from)}::date`);
  if (filter.to) where.push(`t0.period_to <= ${bind(filter.to)}::date`);
  return where;
}
