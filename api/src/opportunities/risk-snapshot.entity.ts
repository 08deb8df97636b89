import type { ConfidenceWord, RiskBand, RiskCategory, RiskDirection, RiskMessage } from '@kouan/shared';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One part of a summary as it was kept. */
export interface KeptPart {
  readonly category: RiskCategory;
  /** Central value, 0 to 100; null: nothing to score. */
  readonly score: number | null;
  /** Points of the whole score; null where there was none. */
  readonly contribution: number | null;
  readonly direction: RiskDirection;
  /** 0 to 1. */
  readonly confidence: number;
  /** Facts that it rested on. */
  readonly facts: number;
}

/** The risk summary that was in force when an opportunity moved to another stage. Never altered. */
@Entity('opportunity_risk_snapshot')
@Unique('opportunity_risk_snapshot_position_key', ['tenantId', 'stageChangeId', 'position'])
@Check(
  'opportunity_risk_snapshot_score_check',
  `num_nonnulls(score_lower, score_central, score_upper, band) in (0, 4)
    and score_lower <= score_central and score_central <= score_upper`,
)
@Check('opportunity_risk_snapshot_confidence_check', 'confidence between 0 and 1')
@Index('opportunity_risk_snapshot_of', { synchronize: false })
export class RiskSnapshotEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'opportunity_id' })
  opportunityId!: string;

  @Column({ type: 'uuid', name: 'stage_change_id' })
  stageChangeId!: string;

  /** Of several sectors of the opportunity, in their order. */
  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text', name: 'market_code' })
  marketCode!: string;

  @Column({ type: 'text', name: 'sector_code', nullable: true })
  sectorCode!: string | null;

  @Column({ type: 'text', name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'date', name: 'as_of' })
  asOf!: string;

  @Column({ type: 'timestamptz', name: 'known_at' })
  knownAt!: Date;

  @Column({ type: 'text', name: 'method_version' })
  methodVersion!: string;

  @Column({ type: 'numeric', name: 'score_lower', nullable: true })
  scoreLower!: number | null;

  @Column({ type: 'numeric', name: 'score_central', nullable: true })
  scoreCentral!: number | null;

  @Column({ type: 'numeric', name: 'score_upper', nullable: true })
  scoreUpper!: number | null;

  @Column({ type: 'text', nullable: true })
  band!: RiskBand | null;

  @Column({ type: 'text' })
  direction!: RiskDirection;

  @Column({ type: 'numeric' })
  confidence!: number;

  @Column({ type: 'text', name: 'confidence_word' })
  confidenceWord!: ConfidenceWord;

  @Column({ type: 'jsonb' })
  parts!: readonly KeptPart[];

  /** Why there is no score, or what is missing under it. */
  @Column({ type: 'jsonb' })
  missing!: readonly RiskMessage[];
}
