import { RecordCreate } from '../records/RecordCreate.tsx';
import { FigureInputs } from './Inputs.tsx';

/** Enters a figure. */
export default function FigureCreate() {
  return (
    <RecordCreate defaultValues={{ comparisonForm: 'level', observationStatus: 'provisional' }}>
      <FigureInputs />
    </RecordCreate>
  );
}
