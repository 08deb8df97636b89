import { CURRENT_METHOD, type KeptRiskDoubt, type RiskBand, type ScoreRange, can } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { selectionFrom } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RiskCourseService, type ToldChanges } from '../risk-summary/course.service.ts';
import type { KeptPart } from './risk-snapshot.entity.ts';
import { RISK_SNAPSHOT } from './risk-snapshot.list.ts';

const KEPT = selectionFrom(
  '{ market { code } sector { code } region { code } asOf knownAt methodVersion score { central } confidence parts { score } }',
);

interface Coded {
  readonly code: string;
}

/** As much of a kept summary as is worked out again. */
interface Kept {
  readonly market: Coded;
  readonly sector: Coded | null;
  readonly region: Coded | null;
  readonly asOf: string;
  readonly knownAt: string;
  readonly methodVersion: string;
  readonly score: ScoreRange | null;
  readonly confidence: number;
  readonly parts: readonly KeptPart[];
}

/** What has become of the risk since a summary was kept. */
export interface SinceKept {
  readonly score: ScoreRange | null;
  readonly band: RiskBand | null;
  readonly methodVersion: string;
  readonly doubt: KeptRiskDoubt | null;
  /** Null where there is a doubt. */
  readonly changes: ToldChanges | null;
}

/** Holds a summary that was kept with a move against one of now, record by record. */
@Injectable()
export class KeptRiskChanges {
  constructor(
    private readonly reader: Reader,
    private readonly course: RiskCourseService,
  ) {}

  /**
   * What moved the risk between the moment at which it was kept and now. The summary of that moment is worked out again
   * from the records as they were known then; where it does not come out as it was kept, no difference is told.
   * @param asOf the later day; null: today in Beijing
   * @throws NOT_FOUND, or BAD_INPUT for a day before the one of the move
   */
  async since(viewer: Viewer, id: string, asOf: string | null): Promise<SinceKept> {
    // Whoever may not read the risk of a market may not read it here either.
    const and = (): string => (can(viewer.roles, 'riskSummary.read') ? 'true' : 'false');
    const row = await this.reader.record(viewer, RISK_SNAPSHOT, id, KEPT, { scope: 'own', and });
    const kept = row as unknown as Kept;
    const subject = {
      market: kept.market.code,
      sector: kept.sector?.code ?? null,
      region: kept.region?.code ?? null,
    };
    const then = { asOf: kept.asOf, knownAt: kept.knownAt };
    const changes = await this.course.changes(viewer, subject, { asOf, knownAt: null }, then);
    const doubt = doubtOf(kept, changes);
    return {
      score: changes.after,
      band: changes.bandAfter,
      methodVersion: CURRENT_METHOD,
      doubt,
      changes: doubt === null ? changes : null,
    };
  }
}

/** Why the summary that was kept cannot be held against another; null: it comes out again as it was. */
function doubtOf(kept: Kept, { before, confidenceBefore, parts }: ToldChanges): KeptRiskDoubt | null {
  if (kept.methodVersion !== CURRENT_METHOD) return 'other_method';
  const keptParts = new Map(kept.parts.map(({ category, score }) => [category, score]));
  const isSame =
    textOf(kept.score) === textOf(before) &&
    kept.confidence === confidenceBefore &&
    parts.every((part) => keptParts.get(part.category) === (part.before?.central ?? null));
  return isSame ? null : 'not_recomputed';
}

function textOf(score: ScoreRange | null): string {
  return score === null ? 'none' : [score.lower, score.central, score.upper].join(' ');
}
