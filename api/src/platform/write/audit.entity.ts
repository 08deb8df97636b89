import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One field of a change: what it was and what it became. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Who did what to which record, and when; written in the transaction of the change itself and never altered. */
@Entity('audit_event')
@Index('audit_event_recent', { synchronize: false })
@Index('audit_event_record', { synchronize: false })
export class AuditEvent {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId!: string | null;

  /** The record's table, as in `opportunity`. */
  @Column({ type: 'text', name: 'record_kind' })
  recordKind!: string;

  @Column({ type: 'uuid', name: 'record_id' })
  recordId!: string;

  /** What people called the record at that moment. */
  @Column({ type: 'text', name: 'record_label' })
  recordLabel!: string;

  /** create, update, delete, restore, or a named step such as `stage` or `publish`. */
  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'jsonb' })
  changes!: FieldChange[];

  @Column({ type: 'text', name: 'request_id', nullable: true })
  requestId!: string | null;
}
