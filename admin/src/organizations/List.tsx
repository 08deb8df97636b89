import { ORGANIZATION_KIND_LABELS } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { DataTable, SearchInput } from 'react-admin';
import { CodeChip, Coded, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { MarketInput, RegionInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { ResponsiveList } from '../records/ResponsiveList.tsx';
import { useCan } from '../session/hooks.ts';
import type { OrganizationNode } from './documents.ts';
import { OrganizationName } from './OrganizationName.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <VocabularyMultiSelect key="kinds" source="kinds" of={ORGANIZATION_KIND_LABELS} alwaysOn />,
  <RegionInput key="region" source="region" fullWidth={false} />,
  <MarketInput key="country" source="country" fullWidth={false} />,
];

/** The organizations that a bureau knows. */
export default function OrganizationList() {
  const t = useMessages();
  const mayWrite = useCan('organization.write');
  return (
    <ResponsiveList<OrganizationNode>
      filters={filters}
      card={(organization) => <OrganizationCard organization={organization} />}
      {...(mayWrite ? { empty: t('resources.organizations.empty') } : {})}
    >
      <DataTable.Col source="code" disableSort render={({ code }: OrganizationNode) => <CodeChip code={code} />} />
      <DataTable.Col
        source="name"
        disableSort
        render={(organization: OrganizationNode) => <OrganizationName organization={organization} />}
      />
      <DataTable.Col
        source="kind"
        disableSort
        render={({ kind }: OrganizationNode) => <VocabularyText word={kind} of={ORGANIZATION_KIND_LABELS} />}
      />
      <DataTable.Col source="region" disableSort render={seat} />
      <DataTable.Col
        source="creditCode"
        disableSort
        render={({ creditCode }: OrganizationNode) => creditCode && <CodeChip code={creditCode} />}
      />
    </ResponsiveList>
  );
}

/** Chinese organizations have their seat in a division, others in a country. */
function seat({ region, country }: OrganizationNode) {
  return region ? <Coded value={region} /> : <LocalizedTextView value={country?.name} />;
}

function OrganizationCard({ organization }: { organization: OrganizationNode }) {
  const { code, kind } = organization;
  return (
    <Stack spacing={0.5}>
      <Typography component="span" sx={{ fontWeight: 500 }}>
        <OrganizationName organization={organization} />
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        <CodeChip code={code} /> · <VocabularyText word={kind} of={ORGANIZATION_KIND_LABELS} /> · {seat(organization)}
      </Typography>
    </Stack>
  );
}
