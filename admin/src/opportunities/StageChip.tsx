import { OPPORTUNITY_STAGE_LABELS, type OpportunityStage, isLost } from '@kouan/shared';
import { VocabularyChip } from '../display/text.tsx';

/** The stage of an opportunity. */
export function StageChip({ stage }: { stage: OpportunityStage }) {
  const color = stage === 'delivered' ? 'success' : isLost(stage) ? 'default' : 'primary';
  return <VocabularyChip word={stage} of={OPPORTUNITY_STAGE_LABELS} color={color} component="span" />;
}
