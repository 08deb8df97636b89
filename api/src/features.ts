import type { Type } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.ts';
import { AuthModule } from './auth/auth.module.ts';
import { CountryRatingsModule } from './country-ratings/country-ratings.module.ts';
import { CorroborationModule } from './corroboration/corroboration.module.ts';
import { FigureSeriesModule } from './figure-series/series.module.ts';
import { DigestsModule } from './digests/digests.module.ts';
import { FiguresModule } from './figures/figures.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { InitiativesModule } from './initiatives/initiatives.module.ts';
import { OpportunitiesModule } from './opportunities/opportunities.module.ts';
import { OrganizationsModule } from './organizations/organizations.module.ts';
import { PolicyEventsModule } from './policy-events/policy-events.module.ts';
import { PositionsModule } from './positions/positions.module.ts';
import { ReferenceModule } from './reference/reference.module.ts';
import { RiskAdjustmentsModule } from './risk-adjustments/risk-adjustments.module.ts';
import { RiskNotesModule } from './risk-notes/risk-notes.module.ts';
import { RiskReportModule } from './risk-report/risk-report.module.ts';
import { RiskSummaryModule } from './risk-summary/risk-summary.module.ts';
import { SourcesModule } from './sources/sources.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { TenantsModule } from './tenants/tenants.module.ts';
import { UsersModule } from './users/users.module.ts';
import { WorkListModule } from './work-list/work-list.module.ts';
import { WatchListModule } from './watch-list/watch-list.module.ts';

/** Every feature of the server; a new one is registered here and nowhere else. */
export const FEATURES: readonly Type[] = [
  AuthModule,
  TenantsModule,
  UsersModule,
  AuditModule,
  ReferenceModule,
  OrganizationsModule,
  InitiativesModule,
  OpportunitiesModule,
  SourcesModule,
  FiguresModule,
  ImportsModule,
  CorroborationModule,
  FigureSeriesModule,
  WorkListModule,
  PositionsModule,
  PolicyEventsModule,
  CountryRatingsModule,
  RiskNotesModule,
  RiskAdjustmentsModule,
  RiskSummaryModule,
  RiskReportModule,
  WatchListModule,
  NoticesModule,
  DigestsModule,
];
