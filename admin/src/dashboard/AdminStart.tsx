import { MEMBERSHIP_STATUS_LABELS, ROLE_LABELS, TENANT_STATUS_LABELS, inLocale } from '@kouan/shared';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { PLATFORM_TENANTS, TENANT_PEOPLE } from './documents.ts';
import { Panel, RowText, Rows } from './Panel.tsx';
import { useStart } from './useStart.ts';

/** The people of the tenant, for its administrator. */
export function PeopleStart() {
  const t = useMessages();
  const locale = useLanguage();
  const query = useStart('people', TENANT_PEOPLE, {});
  return (
    <Panel title={t('dashboard.people')} query={query} all={{ to: '/users', label: t('dashboard.manage') }}>
      {({ users }) => (
        <Rows rows={users.nodes} keyOf={({ id }) => id} to={() => '/users'} empty={t('resources.users.empty')}>
          {({ person, roles, status }) => (
            <RowText
              main={person.name}
              detail={
                <>
                  {roles.map((role) => inLocale(ROLE_LABELS[role], locale)).join(locale === 'en' ? ', ' : '、')} ·{' '}
                  <VocabularyText word={status} of={MEMBERSHIP_STATUS_LABELS} />
                </>
              }
            />
          )}
        </Rows>
      )}
    </Panel>
  );
}

/** The tenants, for the platform's administrator. */
export function TenantsStart() {
  const t = useMessages();
  const query = useStart('tenants', PLATFORM_TENANTS, {});
  return (
    <Panel title={t('dashboard.tenants')} query={query} all={{ to: '/tenants', label: t('dashboard.manage') }}>
      {({ tenants }) => (
        <Rows rows={tenants.nodes} keyOf={({ id }) => id} to={() => '/tenants'} empty={t('resources.tenants.empty')}>
          {({ name, region, status }) => (
            <RowText
              main={<LocalizedTextView value={name} />}
              detail={
                <>
                  {region && (
                    <>
                      <LocalizedTextView value={region.name} /> ·{' '}
                    </>
                  )}
                  <VocabularyText word={status} of={TENANT_STATUS_LABELS} />
                </>
              }
            />
          )}
        </Rows>
      )}
    </Panel>
  );
}
