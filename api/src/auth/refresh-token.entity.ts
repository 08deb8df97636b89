import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One refresh token of a sign-in; those that came of it one after another are its family. Only hashes are kept. */
@Entity('refresh_token')
@Unique('refresh_token_hash_key', ['tokenHash'])
@Index('refresh_token_family', { synchronize: false })
@Index('refresh_token_expiry', { synchronize: false })
export class RefreshTokenEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'family_id' })
  familyId!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  /** The tenant that was chosen last; null before one was. */
  @Column({ type: 'uuid', name: 'active_tenant_id', nullable: true })
  activeTenantId!: string | null;

  @Column({ type: 'text', name: 'token_hash' })
  tokenHash!: string;

  @Column({ type: 'timestamptz', name: 'issued_at' })
  issuedAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', name: 'rotated_at', nullable: true })
  rotatedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
