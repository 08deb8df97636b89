import { COUNTED_UNIT_LABELS, UNIT_KIND_LABELS, type Vocabulary } from '@kouan/shared';
import { VocabularyText } from '../display/text.tsx';
import type { IndicatorRecord } from './documents.ts';

const COUNTED: Vocabulary = COUNTED_UNIT_LABELS;
const KINDS: Vocabulary = UNIT_KIND_LABELS;

/** What an indicator is counted in: companies rather than "a count", where that is known. */
export function UnitText({ indicator: { unitKind, countedUnit } }: { indicator: IndicatorRecord }) {
  return countedUnit ? (
    <VocabularyText word={countedUnit} of={COUNTED} />
  ) : (
    <VocabularyText word={unitKind} of={KINDS} />
  );
}
