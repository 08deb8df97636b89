import type { MessagesLike } from '../shape.ts';
import type { inputs as zh } from '../zh/inputs.ts';

export const inputs: MessagesLike<typeof zh> = {
  market: 'Market',
  region: 'Region',
  sector: 'Sector (HS)',
  organization: 'Organization',
  person: 'Person in charge',
  searchHint: 'Chinese, pinyin, its initials, English or a code',
  noOptions: 'Nothing found',
  createOrganization: 'Create organization "%{name}"',
  createOrganizationTitle: 'New organization',
  kind: 'Kind',
  nameZh: 'Chinese name',
  nameEn: 'English name',
  make: 'Create',
  addLanguage: 'Add %{language}',
  quantity: {
    qualifier: 'Qualifier',
    value: 'Value',
    lower: 'At least',
    upper: 'At most',
    currency: 'Currency',
    unit: 'Unit',
    wording: 'Wording of the source',
    wordingHint: 'As the source says it, as in "more than $6 million"',
  },
  removeEntry: 'Remove entry %{number}',
  dateFormat: 'YYYY-MM-DD',
};
