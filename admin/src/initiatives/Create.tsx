import { todayInBeijing } from '../display/dates.ts';
import { RecordCreate } from '../records/RecordCreate.tsx';
import { useMe } from '../session/hooks.ts';
import { InitiativeInputs } from './Inputs.tsx';

/** Logs an initiative. Most are meetings that were held today, so that is what the form starts with. */
export default function InitiativeCreate() {
  const me = useMe();
  const region = me?.current?.tenant.region;
  const today = todayInBeijing();
  return (
    <RecordCreate
      defaultValues={{
        kind: 'matchmaking_meeting',
        status: 'held',
        statusEffectiveOn: today,
        mode: 'in_person',
        takesPlaceFrom: today,
        takesPlaceTo: today,
        regions: region ? [region] : [],
        owner: me && { id: me.id, name: me.name },
        participants: [
          { role: 'exporter', companyCount: 1 },
          { role: 'partner', companyCount: 1 },
        ],
      }}
    >
      <InitiativeInputs isNew />
    </RecordCreate>
  );
}
