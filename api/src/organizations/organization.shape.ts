import { DomainError, can } from '@kouan/shared';
import { RECORD_FIELDS, column, localized, one, reference, references } from '../platform/read/fields.ts';
import type { Field, Shape } from '../platform/read/shape.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';

/** How an organization is read. */
export const ORGANIZATION: Shape = {
  table: 'organization',
  fields: {
    ...RECORD_FIELDS,
    kind: column('kind'),
    name: localized('name'),
    aliases: column('aliases'),
    creditCode: column('credit_code'),
    country: reference('country_code', 'markets'),
    region: reference('region_code', 'regions'),
    sectors: references('sector_codes', 'sectors'),
    isNamed: column('is_named'),
    website: column('website'),
    note: localized('note'),
  },
};

/** What is told of an organization to everyone who reads a record that names it. */
const TOLD_TO_ALL: ReadonlySet<string> = new Set(['id', 'code', 'kind', 'name', 'aliases']);

/** How an organization is read beside a record by those who may not look into it. */
const NAMED_ORGANIZATION: Shape = {
  table: 'organization',
  fields: Object.fromEntries(
    Object.entries(ORGANIZATION.fields).map(([name, field]) => [name, TOLD_TO_ALL.has(name) ? field : closed(name)]),
  ),
};

/**
 * How a record that names organizations is read: whole ones by who may read them, and no more than their names by
 * exporters, whom the bureau's dealings with others are no concern of.
 * @param named the fields that hold an organization, each with the column that points at it
 */
export function namingOrganizations(shape: Shape, named: Readonly<Record<string, string>>): (viewer: Viewer) => Shape {
  const [whole, byName] = [ORGANIZATION, NAMED_ORGANIZATION].map((organization): Shape => {
    const fields = Object.entries(named).map(([field, key]) => [field, one(() => organization, key)] as const);
    return { ...shape, fields: { ...shape.fields, ...Object.fromEntries(fields) } };
  }) as [Shape, Shape];
  return (viewer) => (can(viewer.roles, 'organization.read') ? whole : byName);
}

function closed(name: string): Field {
  return () => {
    throw new DomainError('FORBIDDEN', 'ORGANIZATION_CLOSED', undefined, { given: name });
  };
}
