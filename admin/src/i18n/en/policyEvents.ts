import type { MessagesLike } from '../shape.ts';
import type { policyEvents as zh } from '../zh/policyEvents.ts';

export const policyEvents: MessagesLike<typeof zh> = {
  name: 'Policy event |||| Policy events',
  fields: {
    q: 'Search',
    code: 'Code',
    kind: 'Kind',
    kinds: 'Kind',
    title: 'Title',
    authority: 'Authority',
    speaker: 'Who spoke',
    market: 'Market',
    markets: 'Markets',
    sector: 'Sector (HS)',
    sectors: 'Sectors (HS)',
    summary: 'What was done or said',
    occurred: 'When',
    occurredFrom: 'Not before',
    occurredTo: 'Not after',
    dateWording: 'When, in the words of the source',
    recordedAt: 'Recorded',
  },
  sorts: { date: 'When, latest first', recent: 'Changed last', code: 'Code, newest first' },
  speakerHint: 'Who spoke for the authority; empty where the source does not say',
  sectorsHint: 'Only where it concerns some goods',
  dateWordingHint: 'Where the source states no day, its own words',
  inSource: 'in the source: "%{wording}"',
  timeline: 'Policy timeline',
  asTimeline: 'Timeline',
  asTable: 'Table',
};
