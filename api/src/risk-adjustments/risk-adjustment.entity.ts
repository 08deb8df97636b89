import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { tellFacts } from '../fact-changes/tell-facts.ts';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { RISK_ADJUSTMENT_FACT } from './risk-adjustment.fact.ts';

/** A reviewer's reasoned judgement on a score. It is shown beside the score and never enters it. */
@Entity('risk_adjustment')
@Unique('risk_adjustment_code_key', ['tenantId', 'code'])
@Check('risk_adjustment_points_check', 'points between -20 and 20 and points <> 0')
@Check('risk_adjustment_reason_check', 'num_nonnulls(reason_zh, reason_en) > 0')
@Check('risk_adjustment_validity_check', 'valid_to between valid_from and valid_from + 180')
@Index('risk_adjustment_recent', { synchronize: false })
@Index('risk_adjustment_market', { synchronize: false })
export class RiskAdjustmentEntity extends RecordEntity {
  @Column({ type: 'text', name: 'market_code' })
  marketCode!: string;

  /** Null: all goods. */
  @Column({ type: 'text', name: 'sector_code', nullable: true })
  sectorCode!: string | null;

  /** Null: the whole country. */
  @Column({ type: 'text', name: 'region_code', nullable: true })
  regionCode!: string | null;

  /** Points of the scale of 0 to 100, as decimal text. */
  @Column({ type: 'numeric', precision: 4, scale: 2 })
  points!: string;

  @Column({ type: 'text', name: 'reason_zh', nullable: true })
  reasonZh!: string | null;

  @Column({ type: 'text', name: 'reason_en', nullable: true })
  reasonEn!: string | null;

  @Column({ type: 'date', name: 'valid_from' })
  validFrom!: string;

  /** Its last day; it runs out by itself. */
  @Column({ type: 'date', name: 'valid_to' })
  validTo!: string;

  @Column({ type: 'uuid', name: 'decided_by' })
  decidedBy!: string;

  @Column({ type: 'timestamptz', name: 'decided_at' })
  decidedAt!: Date;

  /** When it was taken back before its time. */
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'uuid', name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column({ type: 'text', name: 'end_reason', nullable: true })
  endReason!: string | null;
}

export const RISK_ADJUSTMENT_KIND: RecordKind<RiskAdjustmentEntity> = {
  entity: RiskAdjustmentEntity,
  name: 'risk_adjustment',
  codePrefix: 'RA',
  keepsPast: true,
  moments: ['endedAt'],
  onWrite: tellFacts(RISK_ADJUSTMENT_FACT),
};
