import { useRecordContext } from 'react-admin';
import { StepButton } from '../accounts/StepButton.tsx';
import { representRecord } from '../display/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { RecordEdit } from '../records/RecordEdit.tsx';
import { RESUME, SUSPEND, type TenantRecord } from './documents.ts';
import { TenantInputs } from './Inputs.tsx';

export default function TenantEdit() {
  return (
    <RecordEdit redirect="list" actions={<StatusButton />}>
      <TenantInputs />
    </RecordEdit>
  );
}

/** Stops a tenant, or lets it go on. */
function StatusButton() {
  const t = useMessages();
  const locale = useLanguage();
  const tenant = useRecordContext<TenantRecord>();
  // The platform's own tenant is where one is signed in to do this.
  if (!tenant || tenant.kind === 'platform') return null;
  const { id, version } = tenant;
  if (tenant.status === 'suspended') {
    return (
      <StepButton
        label={t('resources.tenants.resume')}
        done={t('resources.tenants.resumed')}
        step={() => gql(RESUME, { id, version })}
      />
    );
  }
  const question = {
    title: t('resources.tenants.suspendTitle', { name: representRecord(tenant, locale) }),
    body: t('resources.tenants.suspendBody'),
  };
  return (
    <StepButton
      label={t('resources.tenants.suspend')}
      question={question}
      done={t('resources.tenants.suspended')}
      step={() => gql(SUSPEND, { id, version })}
    />
  );
}
