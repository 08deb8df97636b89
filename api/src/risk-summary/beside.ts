import {
  type Adjustment,
  OPEN_STAGES,
  type RiskQuestion,
  type ScoreRange,
  adjustedScore,
  adjustmentInForce,
  can,
} from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { COUNTRY_RATING } from '../country-ratings/country-rating.shape.ts';
import { OPPORTUNITY } from '../opportunities/opportunity.shape.ts';
import type { Bind } from '../platform/read/conditions.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { type Selection, below, selectionFrom, union } from '../platform/read/look-ahead.ts';
import { type BundledList, Reader } from '../platform/read/reader.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';
import { RISK_ADJUSTMENT } from '../risk-adjustments/risk-adjustment.shape.ts';
import { SOURCE } from '../sources/evidence.shape.ts';

/** So many ratings stand beside a score; there are few issuers, each with a scale or two. */
const MOST_RATINGS = 20;
/** So many opportunities are listed; the total tells of all. */
const MOST_OPPORTUNITIES = 10;

const NEEDED_ADJUSTMENT = selectionFrom(
  '{ id tenantId points market { code } sector { code } region { code } validFrom validTo decidedAt endedAt }',
);
const NEEDED_SOURCE = selectionFrom('{ id }');

interface Coded {
  readonly code: string;
}

interface ReadAdjustment {
  readonly id: string;
  readonly tenantId: string;
  readonly points: number;
  readonly market: Coded;
  readonly sector: Coded | null;
  readonly region: Coded | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly decidedAt: string;
  readonly endedAt: string | null;
}

/** What stands beside a score and is never part of it. */
export interface Beside {
  readonly ratings: readonly object[];
  readonly adjustment: Record<string, unknown> | null;
  readonly points: number | null;
  /** By their ids. */
  readonly sources: ReadonlyMap<string, object>;
}

/** Reads what stands beside a score: ratings of others, a reviewer's adjustment, the own tenant's opportunities. */
@Injectable()
export class BesideReader {
  constructor(private readonly reader: Reader) {}

  /**
   * Ratings and adjustment of the question, and sources by their ids; one statement for what was asked for.
   * @param selection what the client asked for of the summary
   */
  async read(
    viewer: Viewer,
    question: RiskQuestion,
    selection: Selection,
    sourceIds: readonly string[],
  ): Promise<Beside> {
    const wanted: Readonly<Record<string, BundledList | null>> = {
      ratings: selection.has('ratings') ? ratingList(viewer, question, below(selection, 'ratings')) : null,
      adjustments:
        selection.has('adjustment') || selection.has('adjustedScore')
          ? adjustmentList(viewer, question, below(selection, 'adjustment'))
          : null,
      sources:
        sourceIds.length > 0 ? sourceList(viewer, sourceIds, below(below(selection, 'sensitivity'), 'source')) : null,
    };
    const asked = Object.entries(wanted).filter((entry): entry is [string, BundledList] => entry[1] !== null);
    const rows =
      asked.length === 0
        ? []
        : await this.reader.bundle(
            viewer,
            asked.map(([, list]) => list),
          );
    const of = (name: string): Record<string, unknown>[] => rows[asked.findIndex(([asking]) => asking === name)] ?? [];
    const adjustments = of('adjustments');
    const chosen = adjustmentInForce(
      adjustments.map((row) => adjustmentOf(row as never, viewer)),
      question,
    );
    return {
      ratings: of('ratings').slice(0, MOST_RATINGS),
      adjustment: adjustments.find(({ id }) => id === chosen?.id) ?? null,
      points: chosen?.points ?? null,
      sources: new Map(of('sources').map((source) => [String(source['id']), source])),
    };
  }

  /** Open opportunities of the own tenant that the question touches; null for who may not read them. */
  async opportunities(
    viewer: Viewer,
    { market, sector }: RiskQuestion,
    selection: Selection,
  ): Promise<{ opportunities: readonly unknown[] | null; opportunitiesTotal: number | null }> {
    const isAsked = selection.has('opportunities') || selection.has('opportunitiesTotal');
    if (!isAsked || !can(viewer.roles, 'opportunity.read')) return { opportunities: null, opportunitiesTotal: null };
    const page = new Map([['nodes', below(selection, 'opportunities')]]);
    if (selection.has('opportunitiesTotal')) page.set('totalCount', new Map());
    const { nodes, totalCount } = await this.reader.page(
      viewer,
      TOUCHED,
      { first: MOST_OPPORTUNITIES, filter: { market, sector } },
      page,
    );
    return { opportunities: nodes, opportunitiesTotal: totalCount };
  }
}

/** The score with an adjustment's points; null where one of both is missing. */
export function besideScore(score: ScoreRange | null, points: number | null): ScoreRange | null {
  return score === null || points === null ? null : adjustedScore(score, points);
}

/** Records of the tenants that the viewer reads, known at the moment asked and standing then. */
function known(
  viewer: Viewer,
  { knownAt }: RiskQuestion,
  recorded: string,
  ended: string,
  bind: Bind,
  row = '$',
): string[] {
  const tenants = `${row}.tenant_id = any(${bind(readableTenants(viewer))}::uuid[])`;
  if (knownAt === null) return [tenants, `${row}.${ended} is null`];
  const at = `${bind(knownAt)}::timestamptz`;
  return [tenants, `${row}.${recorded} <= ${at}`, `(${row}.${ended} is null or ${row}.${ended} > ${at})`];
}

/** The latest rating of each issuer on each of its scales, by the day asked for. */
function ratingList(viewer: Viewer, question: RiskQuestion, selection: Selection): BundledList {
  const standing = (bind: Bind, row: string): string[] => [
    ...known(viewer, question, 'recorded_at', 'deleted_at', bind, row),
    `${row}.market_code = ${bind(question.market)}`,
    `${row}.rated_on <= ${bind(question.asOf)}::date`,
  ];
  return {
    shape: COUNTRY_RATING,
    selection,
    orderBy: '$.rated_on desc, $.id',
    where: (bind) => [
      ...standing(bind, '$'),
      `not exists (select from country_rating later
        where ${standing(bind, 'later').join(' and ')} and later.tenant_id = $.tenant_id
          and later.issuer_id = $.issuer_id
          and coalesce(later.scale_en, later.scale_zh) = coalesce($.scale_en, $.scale_zh)
          and (later.rated_on, later.recorded_at, later.id) > ($.rated_on, $.recorded_at, $.id))`,
    ],
  };
}

/** Adjustments of the market that hold on the day asked for; the domain says which of them is shown. */
function adjustmentList(viewer: Viewer, question: RiskQuestion, selection: Selection): BundledList {
  return {
    shape: RISK_ADJUSTMENT,
    selection: union(NEEDED_ADJUSTMENT, selection),
    orderBy: '$.decided_at desc, $.id',
    where: (bind) => [
      ...known(viewer, question, 'decided_at', 'ended_at', bind),
      '$.deleted_at is null',
      `$.market_code = ${bind(question.market)}`,
      `${bind(question.asOf)}::date between $.valid_from and $.valid_to`,
    ],
  };
}

function sourceList(viewer: Viewer, ids: readonly string[], selection: Selection): BundledList {
  return {
    shape: SOURCE,
    selection: union(NEEDED_SOURCE, selection),
    orderBy: '$.id',
    where: (bind) => [
      `$.tenant_id = any(${bind(readableTenants(viewer))}::uuid[])`,
      `$.id = any(${bind(ids)}::uuid[])`,
    ],
  };
}

function adjustmentOf(row: ReadAdjustment, viewer: Viewer): Adjustment {
  const { id, tenantId, points, market, sector, region, validFrom, validTo, decidedAt, endedAt } = row;
  return {
    id,
    isOwn: tenantId === viewer.tenantId,
    market: market.code,
    sector: sector?.code ?? null,
    region: region?.code ?? null,
    points,
    validFrom,
    validTo,
    decidedAt,
    endedAt,
  };
}

/** Open opportunities in a market; with a sector, those of it, of what contains it or lies within it, or of none. */
const TOUCHED: ListPlan<{ market: string; sector: string | null }> = {
  shape: OPPORTUNITY,
  sorts: { recent: { expression: 't0.updated_at', type: 'timestamptz', descending: true } },
  defaultSort: 'recent',
  where({ market, sector }, bind, viewer) {
    const where = [
      `t0.tenant_id = ${bind(viewer.tenantId)}`,
      't0.deleted_at is null',
      `t0.market_code = ${bind(market)}`,
      `t0.stage = any(${bind(OPEN_STAGES)}::text[])`,
    ];
    if (sector === null) return where;
    const asked = bind(sector);
    return [
      ...where,
      `(t0.sector_codes = '{}' or exists (select from unnest(t0.sector_codes) code
        where code like ${asked} || '%' or ${asked} like code || '%'))`,
    ];
  },
};
