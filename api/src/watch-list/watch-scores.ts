import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@kouan/shared';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type RiskRequest, RiskSummaryService, type Standing } from '../risk-summary/risk-summary.service.ts';
import { basisOf, dayOf } from './score-basis.ts';
import type { ReadWatch } from './watch.reader.ts';

type Watched = Pick<ReadWatch, 'market' | 'sector' | 'region'>;

/** How the score of a watch stands, and by how many points it has moved since its person looked; null: not comparable. */
export interface WatchStanding extends Standing {
  readonly change: number | null;
}

/** Tells how the scores of watched markets stand; watches of one question share its summary. */
@Injectable()
export class WatchScores {
  constructor(private readonly summaries: RiskSummaryService) {}

  /** The score of a watch's market, sector and region on a day; null: today in Beijing. */
  async standing(viewer: Viewer, watch: Watched, asOf: PlainDate | null): Promise<Standing> {
    const [standing] = await this.summaries.standings(viewer, [requestOf(watch, asOf)]);
    return standing as Standing;
  }

  /** Each watch with its score on a day, null: today in Beijing, and what has moved since its person looked. */
  async withScores(viewer: Viewer, watches: readonly ReadWatch[], asOf: PlainDate | null): Promise<object[]> {
    const standings = await this.all(viewer, watches, () => asOf);
    return watches.map((watch, index) => ({ ...watch, current: standings[index] }));
  }

  /** How each watch stands by the day that its person reads it by, in their order. */
  ownStandings(viewer: Viewer, watches: readonly ReadWatch[]): Promise<WatchStanding[]> {
    return this.all(viewer, watches, ({ basis }) => dayOf(basis));
  }

  private async all(
    viewer: Viewer,
    watches: readonly ReadWatch[],
    dayFor: (watch: ReadWatch) => PlainDate | null,
  ): Promise<WatchStanding[]> {
    const requests = watches.map((watch) => requestOf(watch, dayFor(watch)));
    const asked = new Map(requests.map((request) => [keyOf(request), request]));
    const standings = await this.summaries.standings(viewer, [...asked.values()]);
    const byKey = new Map([...asked.keys()].map((key, index) => [key, standings[index] as Standing]));
    return watches.map((watch, index) => {
      const request = requests[index] as RiskRequest;
      const standing = byKey.get(keyOf(request)) as Standing;
      return { ...standing, change: changeSince(watch, standing, request.asOf) };
    });
  }
}

function keyOf({ market, sector, region, asOf }: RiskRequest): string {
  return [market, sector, region, asOf].join('/');
}

function requestOf({ market, sector, region }: Watched, asOf: PlainDate | null): RiskRequest {
  return { market: market.code, sector: sector?.code ?? null, region: region?.code ?? null, asOf, knownAt: null };
}

/** Points since the last look, as far as both can be compared: by the same day, and by the same method. */
function changeSince(
  { lookedScore, lookedMethod, basis }: ReadWatch,
  { score, methodVersion }: Standing,
  asOf: PlainDate | null,
): number | null {
  if (lookedScore === null || score === null) return null;
  if (lookedMethod !== methodVersion || basis !== basisOf(asOf)) return null;
  return Math.round((score.central - lookedScore) * 10) / 10;
}
