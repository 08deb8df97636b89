import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS, closedList, dropAll, run, wall } from './sql.ts';

/** Records that evidence could support before, and those that it can support from now on. */
const SUPPORTED_BEFORE = [
  'organization',
  'initiative',
  'opportunity',
  'figure',
  'risk_note_version',
  'market_position',
  'policy_event',
];
const SUPPORTED_NEW = ['country_rating', 'risk_adjustment'];

const localized = (name: string): string => `${name}_zh text, ${name}_en text`;

const oneOf = (records: readonly string[]): string =>
  `check (num_nonnulls(${records.map((record) => `${record}_id`).join(', ')}) = 1)`;

/** Ratings of others and experts' adjustments, which stand beside a score; what a policy event does and controls. */
export class RatingsAndAdjustments1700000008000 implements MigrationInterface {
  name = 'RatingsAndAdjustments1700000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(closedList('policy_effect', ['raises', 'lowers']));
    await run(
      runner,
      `alter table policy_event add effect policy_effect, add control_class text`,
      `create table country_rating (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        issuer_id uuid not null,
        market_code text not null references market (code),
        ${localized('scale')},
        grade text not null,
        rated_on date not null,
        ${localized('disclaimer')},
        recorded_at timestamptz not null,
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint country_rating_code_key unique (tenant_id, code),
        constraint country_rating_issuer_fkey
          foreign key (tenant_id, issuer_id) references organization (tenant_id, id),
        constraint country_rating_scale_check check (num_nonnulls(scale_zh, scale_en) > 0))`,
      `create table risk_adjustment (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        market_code text not null references market (code),
        sector_code text references sector (code),
        region_code text references region (code),
        points numeric(4, 2) not null,
        ${localized('reason')},
        valid_from date not null,
        valid_to date not null,
        decided_by uuid not null references app_user (id),
        decided_at timestamptz not null,
        ended_at timestamptz,
        ended_by uuid references app_user (id),
        end_reason text,
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint risk_adjustment_code_key unique (tenant_id, code),
        constraint risk_adjustment_points_check check (points between -20 and 20 and points <> 0),
        constraint risk_adjustment_reason_check check (num_nonnulls(reason_zh, reason_en) > 0),
        constraint risk_adjustment_validity_check check (valid_to between valid_from and valid_from + 180))`,
    );
    await wall(runner, 'country_rating', { sharedReading: true });
    await wall(runner, 'risk_adjustment', { sharedReading: true });
    await run(
      runner,
      `create index country_rating_recent on country_rating (tenant_id, updated_at desc, id desc)`,
      `create index country_rating_market on country_rating (tenant_id, market_code, rated_on)`,
      `create index country_rating_issuer on country_rating (tenant_id, issuer_id)`,
      `create index risk_adjustment_recent on risk_adjustment (tenant_id, updated_at desc, id desc)`,
      `create index risk_adjustment_market on risk_adjustment (tenant_id, market_code, valid_to)`,
      `alter table evidence drop constraint evidence_one_record_check`,
      ...SUPPORTED_NEW.flatMap((record) => [
        `alter table evidence add ${record}_id uuid,
          add constraint evidence_${record}_fkey
            foreign key (tenant_id, ${record}_id) references ${record} (tenant_id, id) on delete cascade`,
        `create index evidence_${record} on evidence (tenant_id, ${record}_id) where ${record}_id is not null`,
      ]),
      `alter table evidence add constraint evidence_one_record_check
        ${oneOf([...SUPPORTED_BEFORE, ...SUPPORTED_NEW])}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter table evidence drop constraint evidence_one_record_check,
        ${SUPPORTED_NEW.map((record) => `drop column ${record}_id`).join(', ')},
        add constraint evidence_one_record_check ${oneOf(SUPPORTED_BEFORE)}`,
      `alter table policy_event drop column effect, drop column control_class`,
    );
    await dropAll(runner, 'table', SUPPORTED_NEW);
    await dropAll(runner, 'domain', ['policy_effect']);
  }
}
