import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { StepDialog } from '../records/StepDialog.tsx';
import { useStep } from '../records/use-step.ts';
import type { NoteRecord } from './documents.ts';
import { DISCARD } from './review-documents.ts';

interface Props {
  readonly note: NoteRecord;
  readonly onClose: () => void;
}

/** Asks before a draft is thrown away: its wording cannot be brought back. */
export function DiscardDialog({ note: { id, version, published }, onClose }: Props) {
  const t = useMessages();
  const { mutate, isPending, error } = useStep({
    take: () => gql(DISCARD, { id, version }),
    done: t('resources.riskNotes.review.discardDone'),
    onClose,
  });
  return (
    <StepDialog
      title={t('resources.riskNotes.review.discardTitle')}
      hint={t(`resources.riskNotes.review.${published ? 'discardHint' : 'discardHintWithdrawn'}`)}
      label={t('resources.riskNotes.review.discard')}
      color="error"
      isDisabled={isPending}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    />
  );
}
