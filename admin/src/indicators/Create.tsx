import { RecordCreate } from '../records/RecordCreate.tsx';
import { DefinitionInputs, FixedInputs } from './Inputs.tsx';

/** Adds an indicator to the register. */
export default function IndicatorCreate() {
  return (
    <RecordCreate>
      <FixedInputs />
      <DefinitionInputs />
    </RecordCreate>
  );
}
