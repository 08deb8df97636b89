import { RecordEdit } from '../records/RecordEdit.tsx';
import { DefinitionInputs } from './Inputs.tsx';

/** Amends an indicator. */
export default function IndicatorEdit() {
  return (
    <RecordEdit>
      <DefinitionInputs />
    </RecordEdit>
  );
}
