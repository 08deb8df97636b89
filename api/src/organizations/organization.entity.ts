import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { OrganizationKind } from '@kouan/shared';
import { tellFacts } from '../fact-changes/tell-facts.ts';
import { RecordEntity } from '../platform/write/record.entity.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { ORGANIZATION_FACT } from './organization.fact.ts';

/** A company, chamber, bank, trading house, insurer, authority or medium that a tenant deals with or writes about. */
@Entity('organization')
@Unique('organization_code_key', ['tenantId', 'code'])
@Unique('organization_credit_code_key', ['tenantId', 'creditCode'])
@Check('organization_name_check', 'num_nonnulls(name_zh, name_en) > 0')
@Index('organization_recent', { synchronize: false })
export class OrganizationEntity extends RecordEntity {
  @Column({ type: 'text' })
  kind!: OrganizationKind;

  @Column({ type: 'text', name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ type: 'text', name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ type: 'text', array: true, default: [] })
  aliases!: string[];

  /** Unified social credit code of a Chinese organization, 18 characters with a check character. */
  @Column({ type: 'text', name: 'credit_code', nullable: true })
  creditCode!: string | null;

  @Column({ type: 'text', name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column({ type: 'text', name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'text', name: 'sector_codes', array: true, default: [] })
  sectorCodes!: string[];

  /** False where the source speaks of an organization without naming it. */
  @Column({ type: 'boolean', name: 'is_named', default: true })
  isNamed!: boolean;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'text', name: 'note_zh', nullable: true })
  noteZh!: string | null;

  @Column({ type: 'text', name: 'note_en', nullable: true })
  noteEn!: string | null;
}

export const ORGANIZATION_KIND: RecordKind<OrganizationEntity> = {
  entity: OrganizationEntity,
  name: 'organization',
  codePrefix: 'OR',
  keepsPast: true,
  onWrite: tellFacts(ORGANIZATION_FACT),
};
