import { RecordEdit } from '../records/RecordEdit.tsx';
import { OrganizationInputs } from './Inputs.tsx';

/** Changes an organization. */
export default function OrganizationEdit() {
  return (
    <RecordEdit>
      <OrganizationInputs />
    </RecordEdit>
  );
}
