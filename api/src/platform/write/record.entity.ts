import { Column, PrimaryColumn } from 'typeorm';

/** The columns that every record of a tenant has; entities of records extend it. */
export abstract class RecordEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** What people call the record, as in OP-22-0007; unique within the tenant, and sorted by its numbers. */
  @Column({ type: 'text', collation: 'by_number' })
  code!: string;

  /** Goes up with every change; a change that names an older one is refused. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'boolean', name: 'is_demo', default: false })
  isDemo!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;

  @Column({ type: 'uuid', name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  /** Set while the record lies in the bin; it can be restored. */
  @Column({ type: 'timestamptz', name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  /** Lower-case text that search looks in: names, codes and their pinyin. */
  @Column({ type: 'text' })
  search!: string;
}
