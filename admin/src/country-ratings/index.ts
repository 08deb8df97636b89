import GradeOutlinedIcon from '@mui/icons-material/GradeOutlined';
import { pick } from '@kouan/shared';
import { language } from '../provider/language.ts';
import { type ResourceDefinition, screen } from '../resource.ts';
import { type RatingRecord, countryRatingDocuments } from './documents.ts';

/** How others rate countries; beside Kouan's score and never in it. */
export const countryRatings: ResourceDefinition = {
  name: 'countryRatings',
  documents: countryRatingDocuments,
  trail: ['country_rating'],
  permissions: { read: 'countryRating.read', write: 'countryRating.write' },
  group: 'risk',
  icon: GradeOutlinedIcon,
  list: screen(() => import('./List.tsx')),
  show: screen(() => import('./Show.tsx')),
  create: screen(() => import('./Create.tsx')),
  edit: screen(() => import('./Edit.tsx')),
  represent: ({ market, issuer, grade }: RatingRecord) =>
    `${pick(market.name, language())} · ${pick(issuer.name, language())} ${grade}`,
};
