import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { ReasonDialog } from '../records/ReasonDialog.tsx';
import type { NoteRecord } from './documents.ts';
import { PUBLISH, RETURN, WITHDRAW } from './review-documents.ts';

/** What a reviewer decides on a note. */
export type Decision = 'publish' | 'return' | 'withdraw';

interface Props {
  readonly note: NoteRecord;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** Publishes, returns or withdraws a note; the latter two with a reason that the author reads. */
export function DecisionDialog({ note, decision, onClose }: Props) {
  const t = useMessages();
  const needsReason = decision !== 'publish';
  return (
    <ReasonDialog
      step={t(`resources.riskNotes.review.${decision}`)}
      hint={t(`resources.riskNotes.review.${decision}Hint`)}
      done={t(`resources.riskNotes.review.${decision}Done`)}
      color={decision === 'withdraw' ? 'error' : 'primary'}
      label={t(`resources.riskNotes.review.${needsReason ? 'reason' : 'comment'}`)}
      {...(needsReason ? { needed: t('resources.riskNotes.review.reasonNeeded') } : {})}
      take={(comment) => decide(note, decision, comment)}
      onClose={onClose}
    />
  );
}

function decide({ id, version }: NoteRecord, decision: Decision, comment: string): Promise<unknown> {
  if (decision === 'return') return gql(RETURN, { id, version, comment });
  if (decision === 'withdraw') return gql(WITHDRAW, { id, version, comment });
  return gql(PUBLISH, { id, version, comment: comment || null });
}
