import type { PlainDate } from '../period/types.ts';
import { turningDays } from './in-force.ts';
import type { RiskInputs, RiskQuestion } from './inputs.ts';
import type { RiskMethod } from './method.ts';
import { candidatesOf } from './summarise.ts';
import { type Unit, inOneOrder, unitsOf } from './units.ts';
import { type Weighable, type WeighedFact, ageOn, weighableOf, weighed } from './weigh.ts';

/** A unit with what its records say, as long as the same of them are in force. */
interface Stretch {
  readonly unit: Unit;
  readonly turns: readonly PlainDate[];
  /** How many of the turns have passed. */
  passed: number;
  weighables: readonly Weighable[];
  facts: readonly WeighedFact[];
}

/**
 * What the same records say on one day and another. Facts are made anew only where another record has come into force
 * or has left it; otherwise they have only grown older.
 * @returns the facts of a day, in the order in which a summary adds them up
 */
export function factsThroughTime(
  inputs: RiskInputs,
  question: Omit<RiskQuestion, 'asOf'>,
  method: RiskMethod,
): (asOf: PlainDate) => readonly WeighedFact[] {
  const stretches = unitsOf(inputs).map((unit): Stretch => ({
    unit,
    turns: turningDays(unit.inputs, question),
    passed: 0,
    weighables: [],
    facts: [],
  }));
  const factsOn = (stretch: Stretch, asOf: PlainDate): readonly WeighedFact[] => {
    const passed = stretch.turns.filter((turn) => turn <= asOf).length;
    if (passed !== stretch.passed) {
      const { candidates } = candidatesOf(stretch.unit.inputs, { ...question, asOf }, method);
      stretch.weighables = candidates.map((candidate) => weighableOf(candidate, method));
      stretch.passed = passed;
      stretch.facts = [];
    }
    stretch.facts = stretch.weighables.map((weighable, index) => {
      const before = stretch.facts[index];
      const age = ageOn(weighable, asOf);
      return before?.input.weight.age === age ? before : weighed(weighable, age, method);
    });
    return stretch.facts;
  };
  return (asOf) => inOneOrder(stretches.flatMap((stretch) => factsOn(stretch, asOf)));
}
