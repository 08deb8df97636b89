import { RecordEdit } from '../records/RecordEdit.tsx';
import { OpportunityInputs } from './Inputs.tsx';

/** Changes what was entered of an opportunity; its stage is moved from its own screen or the board. */
export default function OpportunityEdit() {
  return (
    <RecordEdit>
      <OpportunityInputs />
    </RecordEdit>
  );
}
