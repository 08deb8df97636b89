import { RecordEdit } from '../records/RecordEdit.tsx';
import { PositionInputs } from './Inputs.tsx';

/** Changes a market position. */
export default function PositionEdit() {
  return (
    <RecordEdit>
      <PositionInputs />
    </RecordEdit>
  );
}
