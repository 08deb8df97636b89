import { pick } from '@kouan/shared';
import { required } from 'react-admin';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage } from '../i18n/index.ts';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput.tsx';
import { LookupInput } from '../inputs/LookupInput.tsx';
import { RegionInput } from '../inputs/ReferenceInputs.tsx';
import { gql } from '../provider/client.ts';
import { TENANTS, type TenantRecord } from './documents.ts';

/** Fields of a tenant; opening and changing share them. */
export function TenantInputs() {
  const locale = useLanguage();
  const lookup = {
    kind: 'tenant',
    find: async (q: string, signal?: AbortSignal) =>
      (await gql(TENANTS, { filter: { q: q || null }, first: 20, offset: 0 }, signal)).page.nodes,
    keyOf: ({ id }: TenantRecord) => id,
    textOf: ({ name }: TenantRecord) => pick(name, locale),
    render: ({ name }: TenantRecord) => <LocalizedTextView value={name} />,
  };
  return (
    <>
      <LocalizedTextInput source="name" inBoth />
      <RegionInput source="region" validate={required()} />
      <LookupInput source="parent" lookup={lookup} />
    </>
  );
}
