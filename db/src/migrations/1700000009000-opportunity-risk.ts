import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closedList, dropAll, run, wall } from './sql.ts';

const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  risk_band: ['low', 'guarded', 'elevated', 'high', 'severe'],
  risk_direction: ['rising', 'steady', 'falling', 'unknown'],
  confidence_word: ['low', 'medium', 'high'],
};

/** The risk summary that was in force when an opportunity moved to another stage, kept as it was. */
export class OpportunityRisk1700000009000 implements MigrationInterface {
  name = 'OpportunityRisk1700000009000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, words] of Object.entries(DOMAINS)) await runner.query(closedList(name, words));
    await run(
      runner,
      `create table opportunity_risk_snapshot (
        tenant_id uuid not null,
        id uuid not null,
        opportunity_id uuid not null,
        stage_change_id uuid not null,
        position smallint not null,
        market_code text not null references market (code),
        sector_code text references sector (code),
        region_code text references region (code),
        as_of date not null,
        known_at timestamptz not null,
        method_version text not null,
        score_lower numeric,
        score_central numeric,
        score_upper numeric,
        band risk_band,
        direction risk_direction not null,
        confidence numeric not null,
        confidence_word confidence_word not null,
        parts jsonb not null,
        missing jsonb not null,
        primary key (tenant_id, id),
        constraint opportunity_risk_snapshot_opportunity_fkey
          foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id) on delete cascade,
        constraint opportunity_risk_snapshot_stage_change_fkey
          foreign key (tenant_id, stage_change_id) references opportunity_stage_change (tenant_id, id) on delete cascade,
        constraint opportunity_risk_snapshot_position_key unique (tenant_id, stage_change_id, position),
        constraint opportunity_risk_snapshot_score_check check (
          num_nonnulls(score_lower, score_central, score_upper, band) in (0, 4)
          and score_lower <= score_central and score_central <= score_upper),
        constraint opportunity_risk_snapshot_confidence_check check (confidence between 0 and 1))`,
    );
    await wall(runner, 'opportunity_risk_snapshot', { grant: 'select, insert' });
    await runner.query(
      `create index opportunity_risk_snapshot_of on opportunity_risk_snapshot (tenant_id, opportunity_id, known_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, 'table', ['opportunity_risk_snapshot']);
    await dropAll(runner, 'domain', Object.keys(DOMAINS));
  }
}
