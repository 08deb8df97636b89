import { RecordEdit } from '../records/RecordEdit.tsx';
import { SourceInputs } from './Inputs.tsx';

/** Changes a source. */
export default function SourceEdit() {
  return (
    <RecordEdit>
      <SourceInputs />
    </RecordEdit>
  );
}
