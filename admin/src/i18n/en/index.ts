import type { MessagesLike } from '../shape.ts';
import type { zh } from '../zh/index.ts';
import { audit } from './audit.ts';
import { countryRatings } from './countryRatings.ts';
import { riskAdjustments } from './riskAdjustments.ts';
import { common } from './common.ts';
import { evidence } from './evidence.ts';
import { imports } from './imports.ts';
import { inputs } from './inputs.ts';
import { layout } from './layout.ts';
import { marketPositions } from './positions.ts';
import { policyEvents } from './policyEvents.ts';
import { riskNotes } from './riskNotes.ts';
import { riskReport } from './riskReport.ts';
import { riskSummary } from './riskSummary.ts';
import { session } from './session.ts';
import { dashboard } from './dashboard.ts';
import { initiatives } from './initiatives.ts';
import { opportunities } from './opportunities.ts';
import { organizations } from './organizations.ts';
import { corroboration } from './corroboration.ts';
import { figureSeries } from './figureSeries.ts';
import { figures } from './figures.ts';
import { workList } from './workList.ts';
import { indicators } from './indicators.ts';
import { sources } from './sources.ts';
import { tenants } from './tenants.ts';
import { notices } from './notices.ts';
import { users } from './users.ts';
import { watches } from './watches.ts';

/** Everything the console says in English; the compiler compares its keys with the Chinese. */
export const en: MessagesLike<typeof zh> = {
  common,
  dashboard,
  evidence,
  inputs,
  layout,
  session,
  resources: {
    opportunities,
    initiatives,
    organizations,
    audit,
    tenants,
    users,
    figures,
    corroboration,
    figureSeries,
    workList,
    indicators,
    imports,
    marketPositions,
    policyEvents,
    countryRatings,
    riskAdjustments,
    riskNotes,
    riskReport,
    riskSummary,
    sources,
    notices,
    watches,
  },
};
