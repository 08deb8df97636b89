import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type RiskRequest, RiskSummaryService, type Standing } from '../risk-summary/risk-summary.service.ts';
import type { ReadWatch } from './watch.reader.ts';

type Watched = Pick<ReadWatch, 'market' | 'sector' | 'region'>;

/** Tells how the scores of watched markets stand; watches of one question share its summary. */
@Injectable()
export class WatchScores {
  constructor(private readonly summaries: RiskSummaryService) {}

  /** The score of a watch's market, sector and region on a day; null: today in Beijing. */
  async standing(viewer: Viewer, watch: Watched, asOf: string | null = null): Promise<Standing> {
    const [standing] = await this.summaries.standings(viewer, [requestOf(watch, asOf)]);
    return standing as Standing;
  }

  /** Each watch with its score and what has moved since its person looked. */
  async withScores(viewer: Viewer, watches: readonly ReadWatch[], asOf: string | null): Promise<object[]> {
    const asked = new Map(watches.map((watch) => [keyOf(watch), requestOf(watch, asOf)]));
    const standings = await this.summaries.standings(viewer, [...asked.values()]);
    const byKey = new Map([...asked.keys()].map((key, index) => [key, standings[index] as Standing]));
    return watches.map((watch) => {
      const standing = byKey.get(keyOf(watch)) as Standing;
      return { ...watch, current: { ...standing, change: changeSince(watch, standing) } };
    });
  }
}

function keyOf({ market, sector, region }: Watched): string {
  return [market.code, sector?.code, region?.code].join('/');
}

function requestOf({ market, sector, region }: Watched, asOf: string | null): RiskRequest {
  return { market: market.code, sector: sector?.code ?? null, region: region?.code ?? null, asOf, knownAt: null };
}

/** Points since the last look, as far as both can be compared. */
function changeSince({ lookedScore, lookedMethod }: ReadWatch, { score, methodVersion }: Standing): number | null {
  if (lookedScore === null || score === null || lookedMethod !== methodVersion) return null;
  return Math.round((score.central - lookedScore) * 10) / 10;
}
