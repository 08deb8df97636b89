import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EvidenceStance, SourceKind } from '@kouan/shared';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { refuseWhileCited } from './citing-records.ts';
import { tellSourceFacts } from './source.fact.ts';

/** A document that says something: an article, a bulletin, a regulation, a bureau's own minutes. */
@Entity('source')
@Unique('source_code_key', ['tenantId', 'code'])
@Check('source_title_check', 'num_nonnulls(title_zh, title_en) > 0')
@Index('source_recent', { synchronize: false })
@Check(
  'source_shared_origin_check',
  'num_nonnulls(shared_origin_tenant_id, shared_origin_id) in (0, 2) and num_nonnulls(origin_id, shared_origin_id) < 2 and shared_origin_tenant_id is distinct from tenant_id',
)
@Index('source_origin', { synchronize: false })
@Index('source_shared_origin', { synchronize: false })
export class SourceEntity extends RecordEntity {
  @Column({ type: 'text' })
  kind!: SourceKind;

  @Column({ type: 'text', name: 'title_zh', nullable: true })
  titleZh!: string | null;

  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'text', nullable: true })
  publisher!: string | null;

  @Column({ type: 'text', nullable: true })
  author!: string | null;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  /** The day it was published; null where it is not stated. */
  @Column({ type: 'date', name: 'published_on', nullable: true })
  publishedOn!: string | null;

  /** Earliest day it can have been published. */
  @Column({ type: 'date', name: 'published_from', nullable: true })
  publishedFrom!: string | null;

  @Column({ type: 'date', name: 'published_to', nullable: true })
  publishedTo!: string | null;

  @Column({ type: 'text', name: 'date_note_zh', nullable: true })
  dateNoteZh!: string | null;

  @Column({ type: 'text', name: 'date_note_en', nullable: true })
  dateNoteEn!: string | null;

  /** The source of the own tenant that this one rewrites or quotes; sources of one origin count as one. */
  @Column({ type: 'uuid', name: 'origin_id', nullable: true })
  originId!: string | null;

  /** The tenant that shares the origin, where it is none of the own ones; never beside `originId`. */
  @Column({ type: 'uuid', name: 'shared_origin_tenant_id', nullable: true })
  sharedOriginTenantId!: string | null;

  /** The shared source that this one rewrites or quotes, or that is the same document. */
  @Column({ type: 'uuid', name: 'shared_origin_id', nullable: true })
  sharedOriginId!: string | null;

  @Column({ type: 'text', name: 'note_zh', nullable: true })
  noteZh!: string | null;

  @Column({ type: 'text', name: 'note_en', nullable: true })
  noteEn!: string | null;
}

/** The place in a source that supports, contradicts or explains one record; exactly one of the ids is set. */
@Entity('evidence')
@Check(
  'evidence_one_record_check',
  'num_nonnulls(organization_id, initiative_id, opportunity_id, figure_id, risk_note_version_id, market_position_id, policy_event_id, country_rating_id, risk_adjustment_id) = 1',
)
@Index('evidence_source', { synchronize: false })
@Index('evidence_organization', { synchronize: false })
@Index('evidence_initiative', { synchronize: false })
@Index('evidence_opportunity', { synchronize: false })
@Index('evidence_figure', { synchronize: false })
@Index('evidence_risk_note_version', { synchronize: false })
@Index('evidence_market_position', { synchronize: false })
@Index('evidence_policy_event', { synchronize: false })
@Index('evidence_country_rating', { synchronize: false })
@Index('evidence_risk_adjustment', { synchronize: false })
export class EvidenceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'source_id' })
  sourceId!: string;

  @Column({ type: 'uuid', name: 'organization_id', nullable: true })
  organizationId!: string | null;

  @Column({ type: 'uuid', name: 'initiative_id', nullable: true })
  initiativeId!: string | null;

  @Column({ type: 'uuid', name: 'opportunity_id', nullable: true })
  opportunityId!: string | null;

  @Column({ type: 'uuid', name: 'figure_id', nullable: true })
  figureId!: string | null;

  @Column({ type: 'uuid', name: 'risk_note_version_id', nullable: true })
  riskNoteVersionId!: string | null;

  @Column({ type: 'uuid', name: 'market_position_id', nullable: true })
  marketPositionId!: string | null;

  @Column({ type: 'uuid', name: 'policy_event_id', nullable: true })
  policyEventId!: string | null;

  @Column({ type: 'uuid', name: 'country_rating_id', nullable: true })
  countryRatingId!: string | null;

  @Column({ type: 'uuid', name: 'risk_adjustment_id', nullable: true })
  riskAdjustmentId!: string | null;

  @Column({ type: 'text' })
  stance!: EvidenceStance;

  /** Where in the source, as in "paragraph 4" or "table 2, row 7". */
  @Column({ type: 'text' })
  locator!: string;

  @Column({ type: 'text', name: 'note_zh', nullable: true })
  noteZh!: string | null;

  @Column({ type: 'text', name: 'note_en', nullable: true })
  noteEn!: string | null;

  @Column({ type: 'boolean', name: 'is_demo', default: false })
  isDemo!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null;
}

export const SOURCE_KIND: RecordKind<SourceEntity> = {
  entity: SourceEntity,
  name: 'source',
  codePrefix: 'SO',
  keepsPast: true,
  onWrite: tellSourceFacts,
  refuseRemoval: refuseWhileCited,
};
