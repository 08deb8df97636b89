import { RecordCreate } from '../records/RecordCreate.tsx';
import { PolicyEventInputs } from './Inputs.tsx';

/** Enters a measure or statement of an authority. */
export default function PolicyEventCreate() {
  return (
    <RecordCreate>
      <PolicyEventInputs />
    </RecordCreate>
  );
}
