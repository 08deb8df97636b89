import type { RiskCategory } from '../../vocabulary/risk.ts';
import type { RiskInputs, RiskQuestion } from '../inputs.ts';
import { summarise } from '../summarise.ts';
import type { RiskInput, RiskPart, RiskSummary } from '../summary.ts';
import { inputsOf, questionOf } from './builders.ts';

/** A day of which nothing is known. */
export const UNDATED = { from: null, to: null, wording: null } as const;

/** The answer to the question of `questionOf`, over these records alone. */
export function ask(inputs: Partial<RiskInputs>, question: Partial<RiskQuestion> = {}): RiskSummary {
  return summarise(inputsOf(inputs), questionOf(question));
}

export function partOf(summary: RiskSummary, category: RiskCategory): RiskPart {
  const part = summary.parts.find((candidate) => candidate.category === category);
  if (!part) throw new Error(`a summary has all parts, also ${category}`);
  return part;
}

/** The one fact of a part. */
export function onlyInput(summary: RiskSummary, category: RiskCategory): RiskInput {
  const { inputs } = partOf(summary, category);
  const [input] = inputs;
  if (!input || inputs.length !== 1) throw new Error(`one fact expected in ${category}, not ${inputs.length}`);
  return input;
}
