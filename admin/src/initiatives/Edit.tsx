import { RecordEdit } from '../records/RecordEdit.tsx';
import { InitiativeInputs } from './Inputs.tsx';

/** Changes an initiative. */
export default function InitiativeEdit() {
  return (
    <RecordEdit>
      <InitiativeInputs />
    </RecordEdit>
  );
}
