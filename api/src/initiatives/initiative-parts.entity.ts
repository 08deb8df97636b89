import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { InitiativeStatus, ParticipantRole } from '@kouan/shared';

/** The columns that tie a part to its initiative. */
abstract class InitiativePart {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string;
}

/** Who took part: an organization, or a group that the source speaks of without naming it. */
@Entity('initiative_participant')
@Check('initiative_participant_who_check', 'num_nonnulls(organization_id, label_zh, label_en) > 0')
@Check('initiative_participant_count_check', 'company_count > 0')
@Index('initiative_participant_of', { synchronize: false })
@Index('initiative_participant_org', { synchronize: false })
export class ParticipantEntity extends InitiativePart {
  @Column({ type: 'uuid', name: 'organization_id', nullable: true })
  organizationId!: string | null;

  @Column({ type: 'text' })
  role!: ParticipantRole;

  @Column({ type: 'text', name: 'label_zh', nullable: true })
  labelZh!: string | null;

  @Column({ type: 'text', name: 'label_en', nullable: true })
  labelEn!: string | null;

  /** How many took part under this line: five local companies are five. */
  @Column({ type: 'integer', name: 'company_count', default: 1 })
  companyCount!: number;

  @Column({ type: 'smallint' })
  position!: number;
}

/** Something that is to be done by a day. */
@Entity('initiative_milestone')
@Check('initiative_milestone_title_check', 'num_nonnulls(title_zh, title_en) > 0')
@Index('initiative_milestone_of', { synchronize: false })
@Index('initiative_milestone_due', { synchronize: false })
export class MilestoneEntity extends InitiativePart {
  @Column({ type: 'text', name: 'title_zh', nullable: true })
  titleZh!: string | null;

  @Column({ type: 'text', name: 'title_en', nullable: true })
  titleEn!: string | null;

  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'date', name: 'done_on', nullable: true })
  doneOn!: string | null;

  @Column({ type: 'boolean', name: 'is_demo', default: false })
  isDemo!: boolean;

  @Column({ type: 'smallint' })
  position!: number;
}

/** What came of an initiative. */
@Entity('initiative_outcome')
@Check('initiative_outcome_text_check', 'num_nonnulls(text_zh, text_en) > 0')
@Index('initiative_outcome_of', { synchronize: false })
export class OutcomeEntity extends InitiativePart {
  @Column({ type: 'text', name: 'text_zh', nullable: true })
  textZh!: string | null;

  @Column({ type: 'text', name: 'text_en', nullable: true })
  textEn!: string | null;

  @Column({ type: 'date', name: 'occurred_on', nullable: true })
  occurredOn!: string | null;

  @Column({ type: 'smallint' })
  position!: number;
}

/** One change of status: when it took effect, apart from when it was entered. Never altered. */
@Entity('initiative_status_change')
@Index('initiative_status_change_of', { synchronize: false })
export class StatusChangeEntity extends InitiativePart {
  @Column({ type: 'text', name: 'from_status', nullable: true })
  fromStatus!: InitiativeStatus | null;

  @Column({ type: 'text', name: 'to_status' })
  toStatus!: InitiativeStatus;

  @Column({ type: 'date', name: 'effective_on', nullable: true })
  effectiveOn!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', name: 'entered_at' })
  enteredAt!: Date;

  @Column({ type: 'uuid', name: 'entered_by', nullable: true })
  enteredBy!: string | null;
}
