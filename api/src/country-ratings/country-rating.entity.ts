import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { tellFacts } from '../fact-changes/tell-facts.ts';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { COUNTRY_RATING_FACT } from './country-rating.fact.ts';

/** How another body rates a country, on a scale of its own. It stands beside Kouan's score and never enters it. */
@Entity('country_rating')
@Unique('country_rating_code_key', ['tenantId', 'code'])
@Check('country_rating_scale_check', 'num_nonnulls(scale_zh, scale_en) > 0')
@Index('country_rating_recent', { synchronize: false })
@Index('country_rating_market', { synchronize: false })
@Index('country_rating_issuer', { synchronize: false })
export class CountryRatingEntity extends RecordEntity {
  @Column({ type: 'uuid', name: 'issuer_id' })
  issuerId!: string;

  @Column({ type: 'text', name: 'market_code' })
  marketCode!: string;

  @Column({ type: 'text', name: 'scale_zh', nullable: true })
  scaleZh!: string | null;

  @Column({ type: 'text', name: 'scale_en', nullable: true })
  scaleEn!: string | null;

  /** As the issuer writes it, as in `7` or `D4`. */
  @Column({ type: 'text' })
  grade!: string;

  /** The first day on which it was in force; it is until the issuer's next one. */
  @Column({ type: 'date', name: 'rated_on' })
  ratedOn!: string;

  @Column({ type: 'text', name: 'disclaimer_zh', nullable: true })
  disclaimerZh!: string | null;

  @Column({ type: 'text', name: 'disclaimer_en', nullable: true })
  disclaimerEn!: string | null;

  /** Since when Kouan knows it. */
  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}

export const COUNTRY_RATING_KIND: RecordKind<CountryRatingEntity> = {
  entity: CountryRatingEntity,
  name: 'country_rating',
  codePrefix: 'CR',
  keepsPast: true,
  onWrite: tellFacts(COUNTRY_RATING_FACT),
};
