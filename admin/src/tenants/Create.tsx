import type { LocalizedText } from '@kouan/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextInput, Title, email, required, useRedirect } from 'react-admin';
import { OneTimePassword } from '../accounts/OneTimePassword.tsx';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { type Referred, keyOf, localizedInput } from '../provider/references.ts';
import { ActionForm } from '../records/ActionForm.tsx';
import { OPEN } from './documents.ts';
import { TenantInputs } from './Inputs.tsx';

interface Opening {
  readonly name: LocalizedText;
  readonly region: Referred;
  readonly parent?: Referred | null;
  readonly adminEmail: string;
  readonly adminName: string;
}

export default function TenantCreate() {
  const t = useMessages();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const [opened, setOpened] = useState<{ email: string; password: string | null } | null>(null);
  const leave = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['tenants'] });
    redirect('list', 'tenants');
  };
  return (
    <>
      <Title title={t('resources.tenants.create')} />
      <ActionForm send={open} onDone={setOpened}>
        <TenantInputs />
        <TextInput source="adminName" validate={required()} fullWidth />
        <TextInput
          source="adminEmail"
          type="email"
          validate={[required(), email()]}
          helperText={t('resources.tenants.adminHint')}
          fullWidth
        />
      </ActionForm>
      {opened && <OneTimePassword {...opened} onClose={() => void leave()} />}
    </>
  );
}

async function open({ name, region, parent, adminEmail, adminName }: Opening) {
  const input = {
    name: localizedInput(name) ?? {},
    region: keyOf(region) ?? '',
    parentId: keyOf(parent),
    adminEmail,
    adminName,
  };
  const { opened } = await gql(OPEN, { input });
  return { email: adminEmail, password: opened.oneTimePassword };
}
