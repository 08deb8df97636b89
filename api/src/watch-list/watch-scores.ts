import { Injectable } from '@nestjs/common';
import type { RiskBand, ScoreRange } from '@kouan/shared';
import { selectionFrom } from '../platform/read/look-ahead.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RiskSummaryService } from '../risk-summary/risk-summary.service.ts';
import type { ReadWatch } from './watch.reader.ts';

const SCORE = selectionFrom('{ score { central } band methodVersion }');

/** What is needed of a summary to tell how it stands. */
export interface Standing {
  readonly score: ScoreRange | null;
  readonly band: RiskBand | null;
  readonly methodVersion: string;
}

/** Tells how the scores of watched markets stand; watches of one question share its summary. */
@Injectable()
export class WatchScores {
  constructor(private readonly summaries: RiskSummaryService) {}

  /** The score of a watch's market, sector and region on a day; null: today in Beijing. */
  async standing(
    viewer: Viewer,
    { market, sector, region }: Pick<ReadWatch, 'market' | 'sector' | 'region'>,
    asOf: string | null = null,
  ): Promise<Standing> {
    const request = { market: market.code, sector: sector?.code ?? null, region: region?.code ?? null };
    return (await this.summaries.summary(viewer, { ...request, asOf, knownAt: null }, SCORE)) as Standing;
  }

  /** Each watch with its score and what has moved since its person looked; one after another, others ask too. */
  async withScores(viewer: Viewer, watches: readonly ReadWatch[], asOf: string | null): Promise<object[]> {
    const asked = new Map<string, Standing>();
    const scored: object[] = [];
    for (const watch of watches) {
      const key = [watch.market.code, watch.sector?.code, watch.region?.code].join('/');
      const standing = asked.get(key) ?? (await this.standing(viewer, watch, asOf));
      asked.set(key, standing);
      scored.push({ ...watch, current: { ...standing, change: changeSince(watch, standing) } });
    }
    return scored;
  }
}

/** Points since the last look, as far as both can be compared. */
function changeSince({ lookedScore, lookedMethod }: ReadWatch, { score, methodVersion }: Standing): number | null {
  if (lookedScore === null || score === null || lookedMethod !== methodVersion) return null;
  return Math.round((score.central - lookedScore) * 10) / 10;
}
