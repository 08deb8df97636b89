import {
  CHANGE_REASON_LABELS,
  type Locale,
  RISK_BAND_LABELS,
  RISK_CATEGORY_LABELS,
  formatDate,
  inLocale,
  isPartOnly,
  pick,
  watchedName,
} from '@kouan/shared';
import type { NoticeReason } from '../notices/notice.ts';
import { beijingDay } from '../platform/clock.ts';
import { rounded, roundedRange } from '../risk-summary/told-score.ts';
import type { WatchStanding } from '../watch-list/watch-scores.ts';
import { LETTER_WORDS } from './letter-words.ts';
import type { PartMove } from './score-moves.ts';

/** The score of something watched, and what it has done since its person last looked. */
export interface WatchedScoreLine {
  readonly watched: NoticeReason;
  /** The day by which the score is told. */
  readonly day: string;
  readonly standing: WatchStanding;
  readonly lookedAt: string | null;
  /** Through what it has moved since, most first. */
  readonly moves: readonly PartMove[];
}

/** The score with its band, its range and its day, and by how much it has moved, as the watch list says it. */
export function scoreLine({ watched, day, standing, lookedAt }: WatchedScoreLine, locale: Locale): string {
  const words = LETTER_WORDS[locale];
  const { score, band, change } = standing;
  const name = `${watchedName(watched, locale)}${words.colon}`;
  if (!score || !band) return `${name}${words.noScore}`;
  const whole = isPartOnly(watched) ? words.whole : '';
  const { lower, upper } = roundedRange(score);
  const stands = words.score({
    score: rounded(score.central),
    band: inLocale(RISK_BAND_LABELS[band], locale),
    range: lower === upper ? null : `${lower}–${upper}`,
    day: formatDate(day, locale),
  });
  if (change === null || lookedAt === null) return `${name}${whole}${stands}`;
  const looked = formatDate(beijingDay(lookedAt), locale);
  return `${name}${whole}${stands}${words.moved(change, rounded(Math.abs(change)), looked)}`;
}

/** What one part did, as in "Payment channels +2.1: Payments pass three banks (New), and 1 more". */
export function moveLine({ category, points, fact, others }: PartMove, locale: Locale): string {
  const words = LETTER_WORDS[locale];
  const by = `${points > 0 ? '+' : '-'}${rounded(Math.abs(points))}`;
  const part = words.partMoved(inLocale(RISK_CATEGORY_LABELS[category], locale), by);
  if (!fact) return `${part}${words.colon}${words.byWeight}`;
  return `${part}${words.colon}${words.byFact(pick(fact.name, locale), inLocale(CHANGE_REASON_LABELS[fact.why], locale), others)}`;
}
