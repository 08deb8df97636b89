import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TenantKind, TenantStatus } from '@kouan/shared';

/** One bureau's separated space, or Kouan's own market desk. Known to all of Kouan by its name; its records are not. */
@Entity('tenant')
@Check('tenant_region_check', "kind = 'platform' or region_code is not null")
@Index('tenant_platform_key', { synchronize: false })
export class TenantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: TenantKind;

  @Column({ type: 'text' })
  status!: TenantStatus;

  @Column({ type: 'text', name: 'name_zh' })
  nameZh!: string;

  @Column({ type: 'text', name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'text', name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'boolean', name: 'is_demo', default: false })
  isDemo!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
