import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { PositionBasis, PositionKind } from '@kouan/shared';
import { tellFacts } from '../fact-changes/tell-facts.ts';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { POSITION_FACT } from './position.fact.ts';

/** What a company is announced, reported or alleged to do in a market. */
@Entity('market_position')
@Unique('market_position_code_key', ['tenantId', 'code'])
@Check('market_position_dates_check', 'occurred_from <= occurred_to')
@Index('market_position_recent', { synchronize: false })
@Index('market_position_market', { synchronize: false })
@Index('market_position_organization', { synchronize: false })
export class PositionEntity extends RecordEntity {
  @Column({ type: 'uuid', name: 'organization_id' })
  organizationId!: string;

  @Column({ type: 'text', name: 'market_code' })
  marketCode!: string;

  @Column({ type: 'text', name: 'sector_codes', array: true, default: [] })
  sectorCodes!: string[];

  @Column({ type: 'text' })
  kind!: PositionKind;

  @Column({ type: 'text' })
  basis!: PositionBasis;

  @Column({ type: 'text', name: 'statement_zh', nullable: true })
  statementZh!: string | null;

  @Column({ type: 'text', name: 'statement_en', nullable: true })
  statementEn!: string | null;

  /** Earliest day it can have happened. */
  @Column({ type: 'date', name: 'occurred_from', nullable: true })
  occurredFrom!: string | null;

  @Column({ type: 'date', name: 'occurred_to', nullable: true })
  occurredTo!: string | null;

  @Column({ type: 'text', name: 'date_wording', nullable: true })
  dateWording!: string | null;

  /** The day as of which it was reported. */
  @Column({ type: 'date', name: 'reported_on', nullable: true })
  reportedOn!: string | null;

  /** Since when Kouan knows it. */
  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}

export const POSITION_KIND: RecordKind<PositionEntity> = {
  entity: PositionEntity,
  name: 'market_position',
  codePrefix: 'MP',
  keepsPast: true,
  onWrite: tellFacts(POSITION_FACT),
};
