import { ROLES, ROLE_LABELS } from '@kouan/shared';
import { required } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { useMe } from '../session/hooks.ts';

/** What a person may do in the tenant; inviting and changing share it. */
export function MembershipInputs() {
  const t = useMessages();
  const isPlatform = useMe()?.current?.tenant.kind === 'platform';
  // Platform administrators belong to the platform's own tenant alone.
  const roles = ROLES.filter((role) => isPlatform || role !== 'platform_admin');
  return (
    <>
      <VocabularyMultiSelect source="roles" of={ROLE_LABELS} words={roles} validate={required()} fullWidth />
      <OrganizationInput source="organization" helperText={t('resources.users.organizationHint')} />
    </>
  );
}
