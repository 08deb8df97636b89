import { RecordCreate } from '../records/RecordCreate.tsx';
import { RiskAdjustmentInputs } from './Inputs.tsx';

/** Decides an adjustment. */
export default function RiskAdjustmentCreate() {
  return (
    <RecordCreate>
      <RiskAdjustmentInputs />
    </RecordCreate>
  );
}
