import { ORGANIZATION_KIND_LABELS, type OrganizationKind, hasText, pick } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { CodeChip, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { useCan } from '../session/hooks.ts';
import { LookupInput, type LookupProps } from './LookupInput.tsx';
import { NewOrganizationDialog } from './NewOrganizationDialog.tsx';
import { type OrganizationOption, findOrganizations } from './lookups.ts';

interface Props extends LookupProps {
  /** What a new one is unless chosen otherwise. */
  readonly usualKind?: OrganizationKind;
}

/** An organization; the form holds `{ id, name }`. One that is not there yet can be made on the spot. */
export function OrganizationInput({ usualKind = 'company', ...props }: Props) {
  const locale = useLanguage();
  const t = useMessages();
  const mayCreate = useCan('organization.write');
  const { getValues, setValue } = useFormContext();
  const [named, setNamed] = useState<string | null>(null);
  const choose = (made: OrganizationOption): void => {
    const value = props.multiple ? [...(getValues(props.source) ?? []), made] : made;
    setValue(props.source, value, { shouldDirty: true });
    setNamed(null);
  };
  const lookup = {
    kind: 'organization',
    find: findOrganizations,
    keyOf: ({ id }: OrganizationOption) => id,
    textOf: ({ name }: OrganizationOption) => pick(name, locale),
    render: (organization: OrganizationOption) => <OrganizationChoice organization={organization} />,
    ...(mayCreate
      ? { create: { label: (name: string) => t('inputs.createOrganization', { name }), open: setNamed } }
      : {}),
  };
  return (
    <>
      <LookupInput {...props} lookup={lookup} />
      {named !== null && (
        <NewOrganizationDialog name={named} usualKind={usualKind} onMade={choose} onClose={() => setNamed(null)} />
      )}
    </>
  );
}

function OrganizationChoice({ organization: { code, kind, name, region } }: { organization: OrganizationOption }) {
  return (
    <Stack>
      <span>
        <LocalizedTextView value={name} /> <CodeChip code={code} />
      </span>
      <Typography variant="caption" color="text.secondary">
        <VocabularyText word={kind} of={ORGANIZATION_KIND_LABELS} />
        {hasText(region?.name) && ' · '}
        <LocalizedTextView value={region?.name} />
      </Typography>
    </Stack>
  );
}
