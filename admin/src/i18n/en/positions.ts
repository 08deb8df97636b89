import type { MessagesLike } from '../shape.ts';
import type { marketPositions as zh } from '../zh/positions.ts';

export const marketPositions: MessagesLike<typeof zh> = {
  name: 'Market position |||| Market positions',
  fields: {
    q: 'Search',
    code: 'Code',
    organization: 'Company',
    market: 'Market',
    kind: 'What it does',
    kinds: 'What it does',
    basis: 'Who says so',
    bases: 'Who says so',
    statement: 'What is said',
    occurred: 'When',
    occurredFrom: 'Not before',
    occurredTo: 'Not after',
    dateWording: 'When, in the words of the source',
    reportedOn: 'Day it is reported for',
    recordedAt: 'Recorded',
    sector: 'Sector (HS)',
    sectors: 'Sectors (HS)',
  },
  sorts: { date: 'When, latest first', recent: 'Changed last', code: 'Code, newest first' },
  basisHint:
    'Announced: the company says so itself. Reported: the press says so, the company is silent. Alleged: the press passes it on as unconfirmed.',
  reportedOnHint: 'The day whose state the report describes',
  dateWordingHint: 'Where the source states no day, its own words, as in "last month"',
  sectorsHint: 'Only where it is limited to some goods',
};
