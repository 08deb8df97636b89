import { RecordCreate } from '../records/RecordCreate.tsx';
import { SourceInputs } from './Inputs.tsx';

/** Enters a source. */
export default function SourceCreate() {
  return (
    <RecordCreate defaultValues={{ kind: 'news' }}>
      <SourceInputs />
    </RecordCreate>
  );
}
