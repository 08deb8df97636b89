import { AUTH_ENTITIES } from './auth/entities.ts';
import { CountryRatingEntity } from './country-ratings/country-rating.entity.ts';
import { FigureEntity } from './figures/figure.entity.ts';
import { ImportFileEntity } from './imports/import-file.entity.ts';
import {
  MilestoneEntity,
  OutcomeEntity,
  ParticipantEntity,
  StatusChangeEntity,
} from './initiatives/initiative-parts.entity.ts';
import { InitiativeEntity } from './initiatives/initiative.entity.ts';
import { OpportunityEntity } from './opportunities/opportunity.entity.ts';
import { RiskSnapshotEntity } from './opportunities/risk-snapshot.entity.ts';
import { StageChangeEntity } from './opportunities/stage-change.entity.ts';
import { OrganizationEntity } from './organizations/organization.entity.ts';
import { AuditEvent } from './platform/write/audit.entity.ts';
import { PolicyEventEntity } from './policy-events/policy-event.entity.ts';
import { PositionEntity } from './positions/position.entity.ts';
import { RiskAdjustmentEntity } from './risk-adjustments/risk-adjustment.entity.ts';
import { RiskNoteEntity, RiskNoteVersionEntity } from './risk-notes/risk-note.entity.ts';
import { EvidenceEntity, SourceEntity } from './sources/source.entity.ts';

/** Every entity of the service; the drift check holds them against the migrations. */
export const ENTITIES = [
  ...AUTH_ENTITIES,
  AuditEvent,
  OrganizationEntity,
  SourceEntity,
  EvidenceEntity,
  InitiativeEntity,
  ParticipantEntity,
  MilestoneEntity,
  OutcomeEntity,
  StatusChangeEntity,
  OpportunityEntity,
  StageChangeEntity,
  RiskSnapshotEntity,
  FigureEntity,
  ImportFileEntity,
  RiskNoteEntity,
  RiskNoteVersionEntity,
  PositionEntity,
  PolicyEventEntity,
  CountryRatingEntity,
  RiskAdjustmentEntity,
];
