import { Injectable } from '@nestjs/common';
import type { Notice, NoticeReason } from '../notices/notice.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { WatchScores } from '../watch-list/watch-scores.ts';
import { WatchReader } from '../watch-list/watch.reader.ts';
import type { WatchedScoreLine } from './letter.ts';

/** Most scores that one letter tells. */
const MOST_SCORES = 10;

/** Tells how the scores stand of what a letter is about. */
@Injectable()
export class DigestScores {
  constructor(
    private readonly watches: WatchReader,
    private readonly scores: WatchScores,
  ) {}

  /** One line for each watch that the notices concern, as far as there is room. */
  async of(viewer: Viewer, notices: readonly Notice[]): Promise<WatchedScoreLine[]> {
    const concerned = new Map<string, NoticeReason>();
    for (const { because } of notices) for (const reason of because) concerned.set(reason.watchId, reason);
    const watches = (await this.watches.all(viewer)).filter(({ id }) => concerned.has(id)).slice(0, MOST_SCORES);
    const lines: WatchedScoreLine[] = [];
    for (const watch of watches) {
      const { score, methodVersion } = await this.scores.standing(viewer, watch);
      const comparable = watch.lookedMethod === methodVersion ? watch.lookedScore : null;
      const watched = concerned.get(watch.id);
      if (watched) lines.push({ watched, now: score?.central ?? null, before: comparable });
    }
    return lines;
  }
}
