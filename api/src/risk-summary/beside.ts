import {
  type Adjustment,
  OPEN_STAGES,
  type RiskQuestion,
  type ScoreRange,
  adjustedScore,
  adjustmentInForce,
  can,
} from '@kouan/shared';
import { countryRatingShape } from '../country-ratings/country-rating.shape.ts';
import { OPPORTUNITY } from '../opportunities/opportunity.shape.ts';
import type { Bind } from '../platform/read/conditions.ts';
import { type Knowledge, stood } from '../platform/read/knowledge.ts';
import { type Selection, below, selectionFrom, union } from '../platform/read/look-ahead.ts';
import type { BundledList, BundledRows } from '../platform/read/reader.ts';
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
  /** Null for who may not read them. */
  readonly opportunities: readonly object[] | null;
  readonly opportunitiesTotal: number | null;
  /** By their ids. */
  readonly sources: ReadonlyMap<string, object>;
}

/** The lists of a bundle that hold what stands beside a score. */
export type BesideLists = Readonly<
  Partial<Record<'ratings' | 'adjustments' | 'opportunities' | 'sources', BundledList>>
>;

/**
 * What is to be read beside a score: ratings of others, reviewers' adjustments, the own tenant's opportunities, and
 * sources by their ids; each only where it was asked for.
 * @param selection what the client asked for of the summary
 */
export function besideLists(
  viewer: Viewer,
  question: RiskQuestion,
  selection: Selection,
  sourceIds: readonly string[],
): BesideLists {
  return {
    ...(selection.has('ratings') ? { ratings: ratingList(viewer, question, below(selection, 'ratings')) } : {}),
    ...(selection.has('adjustment') || selection.has('adjustedScore')
      ? { adjustments: adjustmentList(viewer, question, below(selection, 'adjustment')) }
      : {}),
    ...(asksOpportunities(selection) && can(viewer.roles, 'opportunity.read')
      ? { opportunities: opportunityList(viewer, question, selection) }
      : {}),
    ...(sourceIds.length > 0
      ? { sources: sourceList(viewer, sourceIds, below(below(selection, 'sensitivity'), 'source')) }
      : {}),
  };
}

/** Takes what stands beside a score out of a bundle that has read it. */
export function besideOf(
  viewer: Viewer,
  question: RiskQuestion,
  { ratings, adjustments, opportunities, sources }: Partial<Record<keyof BesideLists, BundledRows>>,
): Beside {
  const chosen = adjustmentInForce(
    (adjustments?.rows ?? []).map((row) => adjustmentOf(row as never, viewer)),
    question,
  );
  return {
    ratings: ratings?.rows ?? [],
    adjustment: adjustments?.rows.find(({ id }) => id === chosen?.id) ?? null,
    points: chosen?.points ?? null,
    opportunities: opportunities?.rows ?? null,
    opportunitiesTotal: opportunities?.total ?? null,
    sources: new Map((sources?.rows ?? []).map((source) => [String(source['id']), source])),
  };
}

function asksOpportunities(selection: Selection): boolean {
  return selection.has('opportunities') || selection.has('opportunitiesTotal');
}

/** The score with an adjustment's points; null where one of both is missing. */
export function besideScore(score: ScoreRange | null, points: number | null): ScoreRange | null {
  return score === null || points === null ? null : adjustedScore(score, points);
}

/** The latest rating of each issuer on each of its scales, by the day asked for. */
function ratingList(viewer: Viewer, question: RiskQuestion, selection: Selection): BundledList {
  const standing = (bind: Bind, knowledge: Knowledge, row: string): string[] => [
    `${row}.tenant_id = any(${bind(readableTenants(viewer))}::uuid[])`,
    ...stood(knowledge, `${row}.recorded_at`, `${row}.deleted_at`),
    `${row}.market_code = ${bind(question.market)}`,
    `${row}.rated_on <= ${bind(question.asOf)}::date`,
  ];
  return {
    shape: countryRatingShape(viewer),
    selection,
    orderBy: '$.rated_on desc, $.id',
    first: MOST_RATINGS,
    where: (bind, knowledge) => [
      ...standing(bind, knowledge, '$'),
      `not exists (select from ${knowledge.relation('country_rating')} later
        where ${standing(bind, knowledge, 'later').join(' and ')} and later.tenant_id = $.tenant_id
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
    where: (bind, knowledge) => [
      `$.tenant_id = any(${bind(readableTenants(viewer))}::uuid[])`,
      ...stood(knowledge, '$.decided_at', '$.ended_at', '$.deleted_at'),
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

/** Open opportunities in the market; with a sector, those of it, of what contains it or lies within it, or of none. */
function opportunityList(viewer: Viewer, { market, sector }: RiskQuestion, selection: Selection): BundledList {
  return {
    shape: OPPORTUNITY,
    selection: below(selection, 'opportunities'),
    orderBy: '$.updated_at desc, $.id desc',
    first: MOST_OPPORTUNITIES,
    isCounted: selection.has('opportunitiesTotal'),
    where(bind) {
      const where = [
        `$.tenant_id = ${bind(viewer.tenantId)}`,
        '$.deleted_at is null',
        `$.market_code = ${bind(market)}`,
        `$.stage = any(${bind(OPEN_STAGES)}::text[])`,
      ];
      if (sector === null) return where;
      const asked = bind(sector);
      return [
        ...where,
        `($.sector_codes = '{}' or exists (select from unnest($.sector_codes) code
          where code like ${asked} || '%' or ${asked} like code || '%'))`,
      ];
    },
  };
}
