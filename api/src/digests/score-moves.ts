import { type LocalizedText, type RiskCategory, type ChangeReason } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { beijingDay } from '../platform/clock.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RiskCourseService } from '../risk-summary/course.service.ts';
import type { FactChangeType } from '../risk-summary/insight.types.ts';
import { dayOf } from '../watch-list/score-basis.ts';
import type { WatchStanding } from '../watch-list/watch-scores.ts';
import type { ReadWatch } from '../watch-list/watch.reader.ts';

/** Most parts that are told of one score. */
const MOST_PARTS = 3;
/** Smaller moves read as 0 at the one digit that is shown. */
const SHOWN = 0.05;

/** What one part did to a score since its reader looked. */
export interface PartMove {
  readonly category: RiskCategory;
  /** Points of the whole score. */
  readonly points: number;
  /** The fact that moved the part most; null: it moved for the weight of others. */
  readonly fact: { readonly name: LocalizedText; readonly why: ChangeReason } | null;
  /** Further facts that moved the part. */
  readonly others: number;
}

/** Tells through which parts and facts a watched score has moved since its person looked at it. */
@Injectable()
export class ScoreMoves {
  constructor(private readonly course: RiskCourseService) {}

  /**
   * The parts that moved a score most, worked out from what was known at the look and what is known now. Nothing is told
   * where the score did not move, or where the score of the look does not come out again.
   */
  async since(viewer: Viewer, watch: ReadWatch, standing: WatchStanding): Promise<readonly PartMove[]> {
    const { lookedAt, lookedScore, basis } = watch;
    if (!standing.change || lookedAt === null) return [];
    const asOf = dayOf(basis);
    const subject = {
      market: watch.market.code,
      sector: watch.sector?.code ?? null,
      region: watch.region?.code ?? null,
    };
    const then = { asOf: asOf ?? beijingDay(lookedAt), knownAt: lookedAt };
    const { before, after, parts } = await this.course.changes(viewer, subject, { asOf, knownAt: null }, then);
    if (before?.central !== lookedScore || after?.central !== standing.score?.central) return [];
    return parts
      .map(({ category, contributionChange, records, others }): PartMove => {
        // The course tells its records as the API's type has them.
        const felt = (records as readonly FactChangeType[]).filter(({ change }) => Math.abs(change) >= SHOWN);
        const [first] = felt;
        return {
          category,
          points: contributionChange ?? 0,
          fact: first ? { name: first.label, why: first.why } : null,
          others: Math.max(0, felt.length - 1) + others,
        };
      })
      .filter(({ points }) => Math.abs(points) >= SHOWN)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, MOST_PARTS);
  }
}
