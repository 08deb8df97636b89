import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person who signs in; they may belong to several tenants. */
@Entity('app_user')
@Unique('app_user_email_key', ['email'])
export class UserEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Lower case. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'password_hash', select: false })
  passwordHash!: string;

  @Column({ type: 'text', default: 'zh-CN' })
  locale!: string;

  @Column({ type: 'boolean', name: 'is_demo', default: false })
  isDemo!: boolean;

  /** Until when the password that was made for them holds; null once they have chosen their own. */
  @Column({ type: 'timestamptz', name: 'one_time_until', nullable: true })
  oneTimeUntil!: Date | null;

  /** The tenant that made the account, while nobody has chosen a password for it. */
  @Column({ type: 'uuid', name: 'one_time_tenant_id', nullable: true })
  oneTimeTenantId!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}
