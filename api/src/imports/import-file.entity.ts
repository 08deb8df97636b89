import type { ImportFormat, ImportState, ReadColumn } from '@kouan/shared';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A statistics file that somebody brought: what it is, what it would leave or has left in the figures. */
@Entity('import_file')
@Check('import_file_committed_check', "state = 'previewed' or (format is not null and refused_count = 0)")
@Index('import_file_recent', { synchronize: false })
@Index('import_file_hash', { synchronize: false })
@Index('import_file_source', { synchronize: false })
export class ImportFileEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The file's name as its owner has it. */
  @Column({ type: 'text' })
  name!: string;

  /** Null while nobody knows what kind of file it is. */
  @Column({ type: 'text', nullable: true })
  format!: ImportFormat | null;

  @Column({ type: 'text' })
  state!: ImportState;

  /** SHA-256 of the file, as hexadecimal text. */
  @Column({ type: 'text', name: 'file_hash' })
  fileHash!: string;

  /** In bytes; a bigint comes as text. */
  @Column({ type: 'bigint', name: 'byte_size' })
  byteSize!: string;

  /** Rows below the header. */
  @Column({ type: 'integer', name: 'row_count' })
  rowCount!: number;

  /** Rows that are right and make no figure, such as totals. */
  @Column({ type: 'integer', name: 'set_aside_count' })
  setAsideCount!: number;

  /** Rows that cannot be read; such a file is not imported before it is mended. */
  @Column({ type: 'integer', name: 'refused_count', default: 0 })
  refusedCount!: number;

  @Column({ type: 'integer', name: 'new_count', default: 0 })
  newCount!: number;

  @Column({ type: 'integer', name: 'revised_count', default: 0 })
  revisedCount!: number;

  @Column({ type: 'integer', name: 'unchanged_count', default: 0 })
  unchangedCount!: number;

  /** What was answered to the questions that the file leaves open. */
  @Column({ type: 'jsonb', default: {} })
  answers!: object;

  /** What each of its columns was read as. */
  @Column({ type: 'jsonb', default: [] })
  columns!: readonly ReadColumn[];

  /** The source that stands behind the figures of the file. */
  @Column({ type: 'uuid', name: 'source_id', nullable: true })
  sourceId!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', name: 'committed_at', nullable: true })
  committedAt!: Date | null;

  @Column({ type: 'uuid', name: 'committed_by', nullable: true })
  committedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column({ type: 'uuid', name: 'undone_by', nullable: true })
  undoneBy!: string | null;
}
