import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { type NoteState, type RiskCategory, badInput } from '@kouan/shared';
import { tellFacts } from '../fact-changes/tell-facts.ts';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { RISK_NOTE_FACT } from './risk-note.fact.ts';

/**
 * A reviewed statement of risk; what it says stands in its versions. Everyone may look into its `search`, so it holds the
 * title that is published and no other: what is in work is found by the `search` of its version.
 */
@Entity('risk_note')
@Unique('risk_note_code_key', ['tenantId', 'code'])
@Index('risk_note_recent', { synchronize: false })
@Index('risk_note_published', { synchronize: false })
@Index('risk_note_draft', { synchronize: false })
export class RiskNoteEntity extends RecordEntity {
  /** What exporters read; null before the first publication and after a withdrawal. */
  @Column({ type: 'uuid', name: 'published_version_id', nullable: true })
  publishedVersionId!: string | null;

  /** What is in work: a draft, or one that waits for review. */
  @Column({ type: 'uuid', name: 'draft_version_id', nullable: true })
  draftVersionId!: string | null;
}

/** One wording of a risk note. Once published it is never altered. */
@Entity('risk_note_version')
@Unique('risk_note_version_number_key', ['tenantId', 'noteId', 'number'])
@Check('risk_note_version_title_check', 'num_nonnulls(title_zh, title_en) > 0')
@Check('risk_note_version_scale_check', 'severity between 1 and 5 and likelihood between 1 and 5')
@Check('risk_note_version_validity_check', 'valid_from <= valid_to')
@Check('risk_note_version_reviewer_check', 'reviewer_id <> author_id')
@Check('risk_note_version_review_by_check', 'valid_from <= review_by')
@Index('risk_note_version_market', { synchronize: false })
@Index('risk_note_version_review_by', { synchronize: false })
export class RiskNoteVersionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'note_id' })
  noteId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  state!: NoteState;

  @Column({ type: 'text' })
  category!: RiskCategory;

  @Column({ type: 'smallint' })
  severity!: number;

  @Column({ type: 'smallint' })
  likelihood!: number;

  @Column({ type: 'text', name: 'title_zh', nullable: true })
  titleZh!: string | null;

  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;

  /** What its title is found by. */
  @Column({ type: 'text', default: '' })
  search!: string;

  @Column({ type: 'text', name: 'body_zh', nullable: true })
  bodyZh!: string | null;

  @Column({ type: 'text', name: 'body_en', nullable: true })
  bodyEn!: string | null;

  @Column({ type: 'text', name: 'market_code' })
  marketCode!: string;

  @Column({ type: 'text', name: 'region_codes', array: true, default: [] })
  regionCodes!: string[];

  @Column({ type: 'text', name: 'sector_codes', array: true, default: [] })
  sectorCodes!: string[];

  @Column({ type: 'date', name: 'valid_from' })
  validFrom!: string;

  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** The day by which it has to be looked at again; past it readers are told that it may be out of date. */
  @Column({ type: 'date', name: 'review_by', nullable: true })
  reviewBy!: string | null;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'uuid', name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  /** What the reviewer said when returning, publishing or withdrawing. */
  @Column({ type: 'text', name: 'review_comment', nullable: true })
  reviewComment!: string | null;

  @Column({ type: 'timestamptz', name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  /** Since when exporters read it no longer: withdrawn, or a newer version stands in its place. */
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}

export const RISK_NOTE_KIND: RecordKind<RiskNoteEntity> = {
  entity: RiskNoteEntity,
  name: 'risk_note',
  codePrefix: 'RN',
  keepsPast: true,
  onWrite: tellFacts(RISK_NOTE_FACT),
  // The bin would be a way around the reviewer: what exporters read goes away by a withdrawal, with its reason.
  refuseRemoval: (note) => {
    if (note.publishedVersionId) throw badInput('NOTE_STILL_PUBLISHED', 'id');
  },
};
