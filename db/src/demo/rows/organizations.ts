import { localized } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoOrganization } from '../types.ts';

export function addOrganization(book: TenantBook, organization: DemoOrganization): void {
  const { key, name, aliases = [], evidence } = organization;
  const enteredAt = book.calendar.enteredAt(organization.facts);
  book.addRecord(
    'organization',
    { key, enteredAt, names: [name.zh, name.en, ...aliases] },
    {
      kind: organization.kind,
      ...localized('name', name),
      aliases,
      country_code: organization.country ?? null,
      region_code: organization.region ?? null,
      sector_codes: organization.sectors ?? [],
      is_named: organization.isNamed ?? true,
      ...localized('note', organization.note),
    },
  );
  book.addEvidence('organization', key, evidence, enteredAt);
}
