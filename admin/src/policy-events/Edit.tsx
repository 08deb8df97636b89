import { RecordEdit } from '../records/RecordEdit.tsx';
import { PolicyEventInputs } from './Inputs.tsx';

/** Changes a policy event. */
export default function PolicyEventEdit() {
  return (
    <RecordEdit>
      <PolicyEventInputs />
    </RecordEdit>
  );
}
