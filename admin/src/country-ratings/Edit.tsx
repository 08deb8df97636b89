import { RecordEdit } from '../records/RecordEdit.tsx';
import { CountryRatingInputs } from './Inputs.tsx';

/** Changes a country rating. */
export default function CountryRatingEdit() {
  return (
    <RecordEdit>
      <CountryRatingInputs />
    </RecordEdit>
  );
}
