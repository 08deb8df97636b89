import { audit } from './audit/index.ts';
import { type PageDefinition, type ResourceDefinition, screen } from './resource.ts';
import { initiatives } from './initiatives/index.ts';
import { noticesPage } from './notices/page.ts';
import { opportunities, pipelineBoard } from './opportunities/index.ts';
import { organizations } from './organizations/index.ts';
import { importsPage } from './imports/page.ts';
import { figures } from './figures/index.ts';
import { indicators } from './indicators/index.ts';
import { marketPositions } from './positions/index.ts';
import { countryRatings } from './country-ratings/index.ts';
import { riskAdjustments } from './risk-adjustments/index.ts';
import { policyEvents } from './policy-events/index.ts';
import { riskNotes } from './risk-notes/index.ts';
import { riskComparisonPage, riskSummaryPage } from './risk-summary/page.ts';
import { sources } from './sources/index.ts';
import { tenants } from './tenants/index.ts';
import { users } from './users/index.ts';
import { figureGroupsPage } from './corroboration/page.ts';
import { figureSeriesPage } from './figure-series/page.ts';
import { workListPage } from './work-list/page.ts';
import { watchListPage } from './watch-list/page.ts';

/**
 * Everything that the console offers, in the order of its menu.
 *
 * To add a kind of record called `sources`:
 * 1. `src/sources/documents.ts`: its GraphQL documents, by `defineDocuments({...})` (see provider/documents.ts: a list
 *    answers under the alias `page`, everything else under `record`; `toInput` makes the server's input of the form's
 *    values, with `keyOf`, `keysOf`, `localizedInput` and `quantityInput` of the provider).
 * 2. `src/sources/{List,Show,Create,Edit,Inputs}.tsx`, each with a default export. They use `ResponsiveList`,
 *    `RecordShow`, `RecordCreate`, `RecordEdit` of `records/`, the inputs of `inputs/`, the displays of `display/`.
 *    Conflicts, refused fields, deletion with undo and permissions come with those.
 * 3. `src/sources/index.ts`: one `ResourceDefinition`.
 * 4. `src/i18n/{zh,en}/sources.ts`: `name`, `fields`, `sorts` and the screens' own words; one line in each index.
 * 5. One line here.
 */
export const RESOURCES: readonly ResourceDefinition[] = [
  opportunities,
  initiatives,
  organizations,
  figures,
  marketPositions,
  policyEvents,
  countryRatings,
  riskNotes,
  riskAdjustments,
  sources,
  indicators,
  users,
  audit,
  tenants,
];

/** Screens that are no list of records. */
export const PAGES: readonly PageDefinition[] = [
  riskSummaryPage,
  riskComparisonPage,
  pipelineBoard,
  figureSeriesPage,
  figureGroupsPage,
  workListPage,
  importsPage,
  watchListPage,
  noticesPage,
];

/** What one sees first. */
export const START_PAGE = screen(() => import('./dashboard/Dashboard.tsx'));

/** The definition of a resource; undefined for a name that the console does not know. */
export function resourceNamed(name: string): ResourceDefinition | undefined {
  return RESOURCES.find((resource) => resource.name === name);
}
