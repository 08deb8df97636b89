import { RecordCreate } from '../records/RecordCreate.tsx';
import { PositionInputs } from './Inputs.tsx';

/** Enters what a company does in a market. */
export default function PositionCreate() {
  return (
    <RecordCreate>
      <PositionInputs />
    </RecordCreate>
  );
}
