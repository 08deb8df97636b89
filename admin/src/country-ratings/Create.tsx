import { RecordCreate } from '../records/RecordCreate.tsx';
import { CountryRatingInputs } from './Inputs.tsx';

/** Enters how another body rates a country. */
export default function CountryRatingCreate() {
  return (
    <RecordCreate>
      <CountryRatingInputs />
    </RecordCreate>
  );
}
