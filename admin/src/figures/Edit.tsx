import { RecordEdit } from '../records/RecordEdit.tsx';
import { FigureInputs } from './Inputs.tsx';

/** Mends a figure that was entered wrongly; a revision by its publisher is a new figure. */
export default function FigureEdit() {
  return (
    <RecordEdit>
      <FigureInputs />
    </RecordEdit>
  );
}
