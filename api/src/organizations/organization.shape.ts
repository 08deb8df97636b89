import { RECORD_FIELDS, column, localized, reference, references } from '../platform/read/fields.ts';
import type { Shape } from '../platform/read/shape.ts';

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
