import { RecordCreate } from '../records/RecordCreate.tsx';
import { useMe } from '../session/hooks.ts';
import { OpportunityInputs } from './Inputs.tsx';

/** Logs an opportunity; one that came out of a meeting starts with what is known from there. */
export default function OpportunityCreate() {
  const me = useMe();
  return (
    <RecordCreate defaultValues={{ region: me?.current?.tenant.region, owner: me && { id: me.id, name: me.name } }}>
      <OpportunityInputs isNew />
    </RecordCreate>
  );
}
