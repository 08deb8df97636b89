import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { ChangeDirection, ComparisonBasis, ComparisonForm, ObservationStatus, Qualifier } from '@kouan/shared';
import { RecordEntity } from '../platform/write/record.entity.ts';

/** One observed statistic: what was measured, of what, in which period, compared with what. */
@Entity('figure')
@Unique('figure_code_key', ['tenantId', 'code'])
@Check('figure_value_check', 'value_qualifier is not null and value_lower <= value_upper')
@Check('figure_period_check', 'period_from <= period_to')
@Index('figure_recent', { synchronize: false })
@Index('figure_market', { synchronize: false })
@Index('figure_subject', { synchronize: false })
@Index('figure_relates_to', { synchronize: false })
@Index('figure_supersedes', { synchronize: false })
@Index('figure_import', { synchronize: false })
@Index('figure_import_key', { synchronize: false })
export class FigureEntity extends RecordEntity {
  @Column({ type: 'text', name: 'indicator_code' })
  indicatorCode!: string;

  @Column({ type: 'text', name: 'title_zh', nullable: true })
  titleZh!: string | null;

  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'text', name: 'market_code', nullable: true })
  marketCode!: string | null;

  @Column({ type: 'text', name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'text', name: 'sector_code', nullable: true })
  sectorCode!: string | null;

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

  /** A currency for money, otherwise percent, times, companies. */
  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'text', name: 'currency_code', nullable: true })
  currencyCode!: string | null;

  @Column({ type: 'text', name: 'comparison_basis' })
  comparisonBasis!: ComparisonBasis;

  @Column({ type: 'text', name: 'comparison_form' })
  comparisonForm!: ComparisonForm;

  @Column({ type: 'text' })
  direction!: ChangeDirection;

  /** As in 2022-Q1; null where none is stated. */
  @Column({ type: 'text', nullable: true })
  period!: string | null;

  @Column({ type: 'date', name: 'period_from', nullable: true })
  periodFrom!: string | null;

  @Column({ type: 'date', name: 'period_to', nullable: true })
  periodTo!: string | null;

  @Column({ type: 'text', name: 'base_period', nullable: true })
  basePeriod!: string | null;

  @Column({ type: 'text', name: 'date_wording', nullable: true })
  dateWording!: string | null;

  @Column({ type: 'text', name: 'observation_status' })
  observationStatus!: ObservationStatus;

  @Column({ type: 'text', name: 'scope_note_zh', nullable: true })
  scopeNoteZh!: string | null;

  @Column({ type: 'text', name: 'scope_note_en', nullable: true })
  scopeNoteEn!: string | null;

  /** Whom the source names as saying so. */
  @Column({ type: 'text', nullable: true })
  attribution!: string | null;

  /** The level that a change or a share speaks of. */
  @Column({ type: 'uuid', name: 'relates_to_id', nullable: true })
  relatesToId!: string | null;

  /** The figure that this one revises. */
  @Column({ type: 'uuid', name: 'supersedes_id', nullable: true })
  supersedesId!: string | null;

  /** Since when Kouan knows the figure. */
  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  /** Since when a revision stands in its place. */
  @Column({ type: 'timestamptz', name: 'superseded_at', nullable: true })
  supersededAt!: Date | null;

  /** The file that the figure was read from; null where a person entered it. */
  @Column({ type: 'uuid', name: 'import_id', nullable: true })
  importId!: string | null;

  /** Which figure of the file's series this is: a later file of the series finds it by this. */
  @Column({ type: 'text', name: 'import_key', nullable: true })
  importKey!: string | null;

  /**
   * The finer cut that the source makes within market, sector and region, as in `hs:12019020` or `line:ST`; null for
   * the whole of them. A cut is never taken for the whole.
   */
  @Column({ type: 'text', nullable: true })
  breakdown!: string | null;
}
