import { badInput } from '../errors/domain-error.ts';
import { addDays, daysBetween } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import type { RiskInputs, RiskQuestion } from './inputs.ts';
import type { RiskBand } from './labels.ts';
import type { MethodVersion } from './method.ts';
import { confidenceNumbers, originsOf } from './confidence.ts';
import { CURRENT_METHOD, bandOf, numbersOf, riskMethodOf, scoreOf } from './summarise.ts';
import type { ScoreRange } from './summary.ts';
import { factsThroughTime } from './through-time.ts';

/** So many days a line is drawn from. */
export const MOST_LINE_POINTS = 60;

/** The answer as of one day. */
export interface RiskLinePoint {
  readonly asOf: PlainDate;
  /** Null: no score on that day. */
  readonly score: ScoreRange | null;
  readonly band: RiskBand | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Days from the first to the last, both among them, evenly spread and at most `MOST_LINE_POINTS`.
 * @throws BAD_INPUT / DATES_REVERSED at `to`
 */
export function lineDays(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const span = daysBetween(from, to);
  if (span < 0) throw badInput('DATES_REVERSED', 'to');
  const steps = Math.min(span, MOST_LINE_POINTS - 1);
  return Array.from({ length: steps + 1 }, (_, step) =>
    addDays(from, steps === 0 ? 0 : Math.round((step * span) / steps)),
  );
}

/** The score day by day: what was true by each of the days, as known at the one moment asked for. */
export function riskLine(
  inputs: RiskInputs,
  question: Omit<RiskQuestion, 'asOf'>,
  days: readonly PlainDate[],
  methodVersion: MethodVersion = CURRENT_METHOD,
): readonly RiskLinePoint[] {
  const method = riskMethodOf(methodVersion);
  const factsOn = factsThroughTime(inputs, question, method);
  return days.map((asOf) => {
    const facts = factsOn(asOf);
    const parts = numbersOf(facts, method);
    const score = scoreOf(parts, method);
    const band = score === null ? null : bandOf(score.central, method);
    return { asOf, score, band, confidence: confidenceNumbers(parts, originsOf(facts)).value };
  });
}
