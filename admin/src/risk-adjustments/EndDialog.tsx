import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { ReasonDialog } from '../records/ReasonDialog.tsx';
import { type AdjustmentRecord, END } from './documents.ts';

interface Props {
  readonly adjustment: AdjustmentRecord;
  readonly onClose: () => void;
}

/** Takes an adjustment back before its time, with a reason that stays on record. */
export function EndDialog({ adjustment: { id, version }, onClose }: Props) {
  const t = useMessages();
  return (
    <ReasonDialog
      step={t('resources.riskAdjustments.end')}
      hint={t('resources.riskAdjustments.endHint')}
      done={t('resources.riskAdjustments.ended')}
      color="error"
      label={t('resources.riskAdjustments.fields.endReason')}
      needed={t('resources.riskAdjustments.endReasonNeeded')}
      take={(reason) => gql(END, { id, version, reason })}
      onClose={onClose}
    />
  );
}
