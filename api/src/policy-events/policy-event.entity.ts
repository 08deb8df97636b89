import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { PolicyEffect, PolicyEventKind } from '@kouan/shared';
import { tellFacts } from '../fact-changes/tell-facts.ts';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { POLICY_EVENT_FACT } from './policy-event.fact.ts';

/** A measure or statement of an authority. */
@Entity('policy_event')
@Unique('policy_event_code_key', ['tenantId', 'code'])
@Check('policy_event_title_check', 'num_nonnulls(title_zh, title_en) > 0')
@Check('policy_event_dates_check', 'occurred_from <= occurred_to')
@Index('policy_event_recent', { synchronize: false })
@Index('policy_event_authority', { synchronize: false })
export class PolicyEventEntity extends RecordEntity {
  @Column({ type: 'text' })
  kind!: PolicyEventKind;

  @Column({ type: 'uuid', name: 'authority_id', nullable: true })
  authorityId!: string | null;

  /** Who spoke for the authority; null where it is not said. */
  @Column({ type: 'text', nullable: true })
  speaker!: string | null;

  @Column({ type: 'text', name: 'title_zh', nullable: true })
  titleZh!: string | null;

  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'text', name: 'summary_zh', nullable: true })
  summaryZh!: string | null;

  @Column({ type: 'text', name: 'summary_en', nullable: true })
  summaryEn!: string | null;

  @Column({ type: 'text', name: 'market_codes', array: true, default: [] })
  marketCodes!: string[];

  @Column({ type: 'text', name: 'sector_codes', array: true, default: [] })
  sectorCodes!: string[];

  /** Which way it moves the risk; null: what such events usually do. */
  @Column({ type: 'text', nullable: true })
  effect!: PolicyEffect | null;

  /** The list or annex that an export control names. */
  @Column({ type: 'text', name: 'control_class', nullable: true })
  controlClass!: string | null;

  @Column({ type: 'date', name: 'occurred_from', nullable: true })
  occurredFrom!: string | null;

  @Column({ type: 'date', name: 'occurred_to', nullable: true })
  occurredTo!: string | null;

  @Column({ type: 'text', name: 'date_wording', nullable: true })
  dateWording!: string | null;

  /** Since when Kouan knows it. */
  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}

export const POLICY_EVENT_KIND: RecordKind<PolicyEventEntity> = {
  entity: PolicyEventEntity,
  name: 'policy_event',
  codePrefix: 'PE',
  keepsPast: true,
  onWrite: tellFacts(POLICY_EVENT_FACT),
};
