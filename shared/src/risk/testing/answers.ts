import * as fc from 'fast-check';
import type { RiskInputs, RiskQuestion } from '../inputs.ts';
import { askedSectors, riskInputs } from './arbitraries.ts';
import { questionOf } from './builders.ts';

/** Days before, among and long after the evidence of generated records. */
export const ASKED_DAYS = ['2021-10-01', '2022-03-31', '2022-05-31', '2023-05-31', '2032-05-31'] as const;

/** Generated records with a question to them. */
export const asked: fc.Arbitrary<{ readonly inputs: RiskInputs; readonly question: RiskQuestion }> = fc
  .record({ inputs: riskInputs, sector: askedSectors, asOf: fc.constantFrom(...ASKED_DAYS) })
  .map(({ inputs, sector, asOf }) => ({ inputs, question: questionOf({ sector, asOf }) }));

/** Every source that any of the records names, in any stance. */
export function sourcesIn({ figures, notes, positions, policyEvents }: RiskInputs): ReadonlySet<string> {
  const records = [...figures, ...notes, ...positions, ...policyEvents];
  return new Set(records.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)));
}
