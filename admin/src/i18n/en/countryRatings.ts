import type { MessagesLike } from '../shape.ts';
import type { countryRatings as zh } from '../zh/countryRatings.ts';

export const countryRatings: MessagesLike<typeof zh> = {
  name: 'Country rating |||| Country ratings',
  fields: {
    q: 'Search',
    code: 'Code',
    issuer: 'Issuer',
    market: 'Market',
    scale: 'Scale',
    grade: 'Grade',
    ratedOn: 'In force from',
    disclaimer: "Issuer's disclaimer",
    recordedAt: 'Recorded',
    scope: 'Scope',
  },
  sorts: { date: 'In force, latest first', recent: 'Changed last', code: 'Code, newest first' },
  beside: "Ratings of others stand beside Kouan's score and never enter it.",
  gradeHint: 'As the issuer writes it, as in 7 or D4',
  ratedOnHint: "The first day of this grade; it holds until the issuer's next one",
};
