import { daysBetween } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import { latest } from './evidence.ts';
import type { ConfidenceWord } from './labels.ts';
import type { RiskMessage } from './messages.ts';
import type { RiskMethod } from './method.ts';
import { roundWeight } from './rounding.ts';
import type { PartNumbers } from './parts.ts';
import type { RiskConfidence } from './summary.ts';
import type { WeighedFact } from './weigh.ts';

/** So many origins, and fewer, are worth a word to the reader. */
const FEW_ORIGINS = 3;
/** Evidence as old as this, and older, is worth a word to the reader. */
const OLD_AFTER_DAYS = 180;

/**
 * How well a summary is evidenced: the confidence in its parts, those that are missing included, times how widely the
 * whole of it rests on origins that do not depend on each other.
 */
export function confidenceOf(
  parts: readonly PartNumbers[],
  facts: readonly WeighedFact[],
  asOf: PlainDate,
  method: RiskMethod,
): RiskConfidence {
  const origins = originsOf(facts);
  const numbers = confidenceNumbers(parts, origins);
  const { value } = numbers;
  const documents = distinct(facts, ({ backing }) => backing.sourceIds);
  return {
    ...numbers,
    word: wordOf(value, method),
    documents,
    reasons: origins === 0 ? [] : reasonsOf(parts, facts, asOf, { origins, documents }),
  };
}

/** How many origins some facts rest on, that do not depend on each other. */
export function originsOf(facts: readonly WeighedFact[]): number {
  return distinct(facts, ({ backing }) => backing.originIds);
}

/**
 * The same by its numbers alone.
 * @param origins of all facts, see {@link originsOf}
 */
export function confidenceNumbers(
  parts: readonly PartNumbers[],
  origins: number,
): Pick<RiskConfidence, 'value' | 'evidence' | 'breadth' | 'origins'> {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const evidence = roundWeight(parts.reduce((sum, part) => sum + part.weight * part.confidence, 0) / weights);
  const breadth = roundWeight(origins / (origins + 1));
  return { value: roundWeight(evidence * breadth), evidence, breadth, origins };
}

function distinct(facts: readonly WeighedFact[], idsOf: (fact: WeighedFact) => readonly string[]): number {
  const all = new Set<string>();
  for (const fact of facts) for (const id of idsOf(fact)) all.add(id);
  return all.size;
}

function wordOf(value: number, { confidenceWords: { medium, high } }: RiskMethod): ConfidenceWord {
  if (value >= high) return 'high';
  return value >= medium ? 'medium' : 'low';
}

function reasonsOf(
  parts: readonly PartNumbers[],
  facts: readonly WeighedFact[],
  asOf: PlainDate,
  { origins, documents }: { origins: number; documents: number },
): readonly RiskMessage[] {
  const count = (is: (fact: WeighedFact) => boolean): number => facts.filter(is).length;
  const conflicts = count(({ input }) => input.corroboration === 'conflict');
  const contradicted = count(({ input }) => input.notes.includes('contradicted'));
  const unbased = count(({ input }) => input.notes.includes('base_not_stated'));
  const missing = parts.filter(({ score }) => score === null).length;
  // The day by which a note was to be looked at again is none of its evidence.
  const newest = latest(facts.map(({ input }) => (input.detail.kind === 'note' ? null : input.datedOn)));
  const days = newest === null ? 0 : daysBetween(newest, asOf);
  const reasons: readonly (RiskMessage | null)[] = [
    origins <= FEW_ORIGINS ? { key: 'confidence_few_origins', params: { origins, documents } } : null,
    missing > 0 ? { key: 'confidence_parts_missing', params: { count: missing } } : null,
    conflicts > 0 ? { key: 'confidence_conflicts', params: { count: conflicts } } : null,
    contradicted > 0 ? { key: 'confidence_contradicted', params: { count: contradicted } } : null,
    days >= OLD_AFTER_DAYS ? { key: 'confidence_old', params: { days } } : null,
    unbased > 0 ? { key: 'confidence_base_not_stated', params: { count: unbased } } : null,
  ];
  return reasons.filter((reason) => reason !== null);
}
