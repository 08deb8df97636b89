import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OpportunityStage } from '@kouan/shared';

/** One move of an opportunity: when it took effect, apart from when it was entered. Never altered. */
@Entity('opportunity_stage_change')
@Index('opportunity_stage_change_of', { synchronize: false })
export class StageChangeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'opportunity_id' })
  opportunityId!: string;

  @Column({ type: 'text', name: 'from_stage', nullable: true })
  fromStage!: OpportunityStage | null;

  @Column({ type: 'text', name: 'to_stage' })
  toStage!: OpportunityStage;

  @Column({ type: 'date', name: 'effective_on' })
  effectiveOn!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', name: 'entered_at' })
  enteredAt!: Date;

  @Column({ type: 'uuid', name: 'entered_by', nullable: true })
  enteredBy!: string | null;
}
