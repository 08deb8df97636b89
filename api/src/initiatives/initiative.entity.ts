import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { InitiativeKind, InitiativeMode, InitiativeStatus } from '@kouan/shared';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';

/** Something a bureau or its partners do for a market. */
@Entity('initiative')
@Unique('initiative_code_key', ['tenantId', 'code'])
@Check('initiative_title_check', 'num_nonnulls(title_zh, title_en) > 0')
@Check('initiative_dates_check', 'takes_place_from <= takes_place_to')
@Index('initiative_recent', { synchronize: false })
export class InitiativeEntity extends RecordEntity {
  @Column({ type: 'text' })
  kind!: InitiativeKind;

  @Column({ type: 'text', nullable: true })
  mode!: InitiativeMode | null;

  @Column({ type: 'text' })
  status!: InitiativeStatus;

  /** The day the status took effect, apart from the day it was entered; null where it is not known. */
  @Column({ type: 'date', name: 'status_effective_on', nullable: true })
  statusEffectiveOn!: string | null;

  @Column({ type: 'text', name: 'title_zh', nullable: true })
  titleZh!: string | null;

  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'text', name: 'summary_zh', nullable: true })
  summaryZh!: string | null;

  @Column({ type: 'text', name: 'summary_en', nullable: true })
  summaryEn!: string | null;

  @Column({ type: 'text', name: 'region_codes', array: true, default: [] })
  regionCodes!: string[];

  @Column({ type: 'text', name: 'market_codes', array: true, default: [] })
  marketCodes!: string[];

  @Column({ type: 'text', name: 'sector_codes', array: true, default: [] })
  sectorCodes!: string[];

  /** Earliest day it can have taken place; equal to the latest where the day is known. */
  @Column({ type: 'date', name: 'takes_place_from', nullable: true })
  takesPlaceFrom!: string | null;

  @Column({ type: 'date', name: 'takes_place_to', nullable: true })
  takesPlaceTo!: string | null;

  /** The date as it was said, as in "early in the month". */
  @Column({ type: 'text', name: 'date_wording', nullable: true })
  dateWording!: string | null;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;
}

export const INITIATIVE_KIND: RecordKind<InitiativeEntity> = {
  entity: InitiativeEntity,
  name: 'initiative',
  codePrefix: 'IN',
};
