import type { MessagesLike } from '../shape.ts';
import type { organizations as zh } from '../zh/organizations.ts';

export const organizations: MessagesLike<typeof zh> = {
  name: 'Organization |||| Organizations',
  fields: {
    q: 'Find',
    code: 'Code',
    name: 'Name',
    kind: 'Kind',
    kinds: 'Kind',
    creditCode: 'Unified social credit code',
    region: 'Seat',
    country: 'Country',
    sectors: 'Sectors (HS)',
    aliases: 'Other names',
    website: 'Website',
    note: 'Note',
    isNamed: 'Name is known',
  },
  sorts: { recent: 'Changed last', name: 'By name', code: 'By code' },
  empty:
    'No organizations yet. Add the firms, chambers and banks that you work with; initiatives and opportunities can then refer to them.',
  facts: 'Details',
  unnamed: 'not named',
  creditCodeHint: '18 characters, optional; its check character is verified',
  creditCodeWrong: 'Not a unified social credit code: it has 18 characters and a check character that must fit',
  regionHint: 'Where in China it has its seat',
  aliasesHint: 'Short, former and foreign names, to find it by; press Enter after each',
  isNamedHint: 'Switch off for one that a source mentions without naming it',
};
