import { RecordCreate } from '../records/RecordCreate.tsx';
import { OrganizationInputs } from './Inputs.tsx';

/** Adds an organization. */
export default function OrganizationCreate() {
  return (
    <RecordCreate defaultValues={{ kind: 'company' }}>
      <OrganizationInputs />
    </RecordCreate>
  );
}
