import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { CloseReason, Incoterm, OpportunityStage, PaymentMethod, Qualifier } from '@kouan/shared';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';

/** A possible piece of business in a market, moving through stages. */
@Entity('opportunity')
@Unique('opportunity_code_key', ['tenantId', 'code'])
@Check('opportunity_title_check', 'num_nonnulls(title_zh, title_en) > 0')
@Check('opportunity_value_check', '(value_qualifier is null) = (value_currency is null) and value_lower <= value_upper')
@Check('opportunity_likelihood_check', 'likelihood between 0 and 100')
@Check('opportunity_close_check', "(stage in ('lost', 'withdrawn')) = (close_reason is not null)")
@Index('opportunity_recent', { synchronize: false })
@Index('opportunity_stage', { synchronize: false })
@Index('opportunity_due', { synchronize: false })
@Index('opportunity_initiative', { synchronize: false })
@Index('opportunity_exporter', { synchronize: false })
@Index('opportunity_counterparty', { synchronize: false })
@Index('opportunity_channel_bank', { synchronize: false })
export class OpportunityEntity extends RecordEntity {
  @Column({ type: 'text', name: 'title_zh', nullable: true })
  titleZh!: string | null;

  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'text', name: 'note_zh', nullable: true })
  noteZh!: string | null;

  @Column({ type: 'text', name: 'note_en', nullable: true })
  noteEn!: string | null;

  @Column({ type: 'text' })
  stage!: OpportunityStage;

  /** The day the stage was reached, which may lie before the day it was entered. */
  @Column({ type: 'date', name: 'stage_effective_on' })
  stageEffectiveOn!: string;

  @Column({ type: 'text', name: 'close_reason', nullable: true })
  closeReason!: CloseReason | null;

  @Column({ type: 'uuid', name: 'exporter_id', nullable: true })
  exporterId!: string | null;

  @Column({ type: 'uuid', name: 'counterparty_id', nullable: true })
  counterpartyId!: string | null;

  /** The bank that payments are to run through. */
  @Column({ type: 'uuid', name: 'channel_bank_id', nullable: true })
  channelBankId!: string | null;

  /** The initiative that the opportunity came out of. */
  @Column({ type: 'uuid', name: 'initiative_id', nullable: true })
  initiativeId!: string | null;

  @Column({ type: 'text', name: 'market_code' })
  marketCode!: string;

  @Column({ type: 'text', name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'text', name: 'sector_codes', array: true, default: [] })
  sectorCodes!: string[];

  @Column({ type: 'text', name: 'value_qualifier', nullable: true })
  valueQualifier!: Qualifier | null;

  @Column({ type: 'numeric', name: 'value_number', nullable: true })
  valueNumber!: string | null;

  @Column({ type: 'numeric', name: 'value_lower', nullable: true })
  valueLower!: string | null;

  @Column({ type: 'numeric', name: 'value_upper', nullable: true })
  valueUpper!: string | null;

  @Column({ type: 'text', name: 'value_wording', nullable: true })
  valueWording!: string | null;

  @Column({ type: 'text', name: 'value_currency', nullable: true })
  valueCurrency!: string | null;

  /** Per cent, 0 to 100: the official's own estimate. */
  @Column({ type: 'smallint', nullable: true })
  likelihood!: number | null;

  @Column({ type: 'date', name: 'expected_on', nullable: true })
  expectedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  incoterm!: Incoterm | null;

  @Column({ type: 'text', name: 'payment_method', nullable: true })
  paymentMethod!: PaymentMethod | null;

  @Column({ type: 'text', name: 'next_step', nullable: true })
  nextStep!: string | null;

  @Column({ type: 'date', name: 'next_step_due', nullable: true })
  nextStepDue!: string | null;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;
}

export const OPPORTUNITY_KIND: RecordKind<OpportunityEntity> = {
  entity: OpportunityEntity,
  name: 'opportunity',
  codePrefix: 'OP',
};
