import { todayInBeijing } from '../display/dates.ts';
import { RecordCreate } from '../records/RecordCreate.tsx';
import { RiskNoteInputs } from './Inputs.tsx';

/** Starts a risk note as a draft. */
export default function RiskNoteCreate() {
  return (
    <RecordCreate defaultValues={{ validFrom: todayInBeijing(), sectors: [], regions: [] }}>
      <RiskNoteInputs />
    </RecordCreate>
  );
}
