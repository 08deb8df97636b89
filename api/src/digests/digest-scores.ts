import { Injectable } from '@nestjs/common';
import type { Notice, NoticeReason } from '../notices/notice.ts';
import { today } from '../platform/clock.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { dayOf } from '../watch-list/score-basis.ts';
import { WatchScores } from '../watch-list/watch-scores.ts';
import { WatchReader } from '../watch-list/watch.reader.ts';
import { ScoreMoves } from './score-moves.ts';
import type { WatchedScoreLine } from './score-lines.ts';

/** Most scores that one letter tells. */
const MOST_SCORES = 10;

/** Tells how the scores stand of what a letter is about, each by the day that its reader reads it by. */
@Injectable()
export class DigestScores {
  constructor(
    private readonly watches: WatchReader,
    private readonly scores: WatchScores,
    private readonly moves: ScoreMoves,
  ) {}

  /** One line for each watch that the notices concern, as far as there is room. */
  async of(viewer: Viewer, notices: readonly Notice[]): Promise<WatchedScoreLine[]> {
    const concerned = new Map<string, NoticeReason>();
    for (const { because } of notices) for (const reason of because) concerned.set(reason.watchId, reason);
    const watches = (await this.watches.all(viewer)).filter(({ id }) => concerned.has(id)).slice(0, MOST_SCORES);
    const standings = await this.scores.ownStandings(viewer, watches);
    const lines: WatchedScoreLine[] = [];
    // One after another: what moved a score may take a second reading of the facts.
    for (const [index, watch] of watches.entries()) {
      const [watched, standing] = [concerned.get(watch.id), standings[index]];
      if (!watched || !standing) continue;
      const moves = await this.moves.since(viewer, watch, standing);
      const { basis, lookedAt } = watch;
      lines.push({ watched, day: dayOf(basis) ?? today(), standing, lookedAt, moves });
    }
    return lines;
  }
}
