import { todayInBeijing } from '../display/dates.ts';
import { RecordCreate } from '../records/RecordCreate.tsx';
import { usualReviewDay } from './review-day.ts';
import { RiskNoteInputs } from './Inputs.tsx';

/** Starts a risk note as a draft. */
export default function RiskNoteCreate() {
  const today = todayInBeijing();
  return (
    <RecordCreate defaultValues={{ validFrom: today, reviewBy: usualReviewDay(today), sectors: [], regions: [] }}>
      <RiskNoteInputs />
    </RecordCreate>
  );
}
