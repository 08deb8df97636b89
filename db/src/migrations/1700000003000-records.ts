import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS, closedList, dropAll, quantityColumns, run, wall } from './sql.ts';

const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  quantity_qualifier: ['exactly', 'about', 'more_than', 'at_least', 'less_than', 'at_most', 'almost', 'between'],
  organization_kind: [
    'company',
    'bank',
    'chamber',
    'trading_house',
    'insurer',
    'government',
    'zone',
    'association',
    'service_body',
    'intergovernmental',
    'media',
    'other',
  ],
  source_kind: [
    'news',
    'wire',
    'official_statistics',
    'government_release',
    'company_announcement',
    'regulation',
    'insurer_report',
    'own_record',
    'other',
  ],
  initiative_kind: [
    'matchmaking_meeting',
    'conference',
    'cooperation_body',
    'payment_facilitation',
    'mission',
    'policy_measure',
  ],
  initiative_mode: ['in_person', 'online', 'hybrid'],
  initiative_status: ['planned', 'announced', 'under_way', 'held', 'launched', 'completed', 'cancelled'],
  participant_role: [
    'organizer',
    'host',
    'partner',
    'exporter',
    'buyer',
    'bank',
    'authority',
    'service_provider',
    'guest',
  ],
  opportunity_stage: [
    'identified',
    'qualified',
    'introduced',
    'negotiating',
    'letter_of_intent',
    'contracted',
    'delivered',
    'lost',
    'withdrawn',
  ],
  close_reason: [
    'price',
    'payment_risk',
    'sanctions_compliance',
    'counterparty',
    'logistics',
    'no_response',
    'strategy',
    'other',
  ],
  incoterm: ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'],
  payment_method: [
    'letter_of_credit',
    'documentary_collection',
    'telegraphic_transfer_advance',
    'telegraphic_transfer_after',
    'open_account',
    'cny_settlement',
    'barter',
    'other',
    'unknown',
  ],
};

const TABLES = [
  'short_code',
  'organization',
  'source',
  'initiative',
  'initiative_participant',
  'initiative_milestone',
  'initiative_outcome',
  'initiative_status_change',
  'opportunity',
  'opportunity_stage_change',
];

/** Bilingual text is two columns, of which one may be missing. */
const localized = (name: string): string => `${name}_zh text, ${name}_en text`;

/** What a bureau does and works on: organizations, sources, initiatives and opportunities. */
export class Records1700000003000 implements MigrationInterface {
  name = 'Records1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, words] of Object.entries(DOMAINS)) await runner.query(closedList(name, words));
    await run(
      runner,
      // The last number given out for a kind of record in a year, as in OP-22-0007.
      `create table short_code (
        tenant_id uuid not null references tenant (id),
        prefix text not null,
        year smallint not null,
        last_number integer not null,
        primary key (tenant_id, prefix, year))`,
      `create table organization (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        kind organization_kind not null,
        ${localized('name')},
        aliases text[] not null default '{}',
        credit_code text,
        country_code text references market (code),
        region_code text references region (code),
        sector_codes text[] not null default '{}',
        is_named boolean not null default true,
        website text,
        ${localized('note')},
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint organization_code_key unique (tenant_id, code),
        constraint organization_credit_code_key unique (tenant_id, credit_code),
        constraint organization_name_check check (num_nonnulls(name_zh, name_en) > 0))`,
      `create table source (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        kind source_kind not null,
        ${localized('title')},
        publisher text,
        author text,
        language text,
        url text,
        published_on date,
        published_from date,
        published_to date,
        ${localized('date_note')},
        origin_id uuid,
        ${localized('note')},
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint source_code_key unique (tenant_id, code),
        constraint source_origin_fkey foreign key (tenant_id, origin_id) references source (tenant_id, id),
        constraint source_title_check check (num_nonnulls(title_zh, title_en) > 0))`,
      `create table initiative (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        kind initiative_kind not null,
        mode initiative_mode,
        status initiative_status not null,
        status_effective_on date,
        ${localized('title')},
        ${localized('summary')},
        region_codes text[] not null default '{}',
        market_codes text[] not null default '{}',
        sector_codes text[] not null default '{}',
        takes_place_from date,
        takes_place_to date,
        date_wording text,
        owner_id uuid references app_user (id),
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint initiative_code_key unique (tenant_id, code),
        constraint initiative_title_check check (num_nonnulls(title_zh, title_en) > 0),
        constraint initiative_dates_check check (takes_place_from <= takes_place_to))`,
      `create table initiative_participant (
        tenant_id uuid not null,
        id uuid not null,
        initiative_id uuid not null,
        organization_id uuid,
        role participant_role not null,
        ${localized('label')},
        company_count integer not null default 1,
        position smallint not null,
        primary key (tenant_id, id),
        constraint initiative_participant_initiative_fkey
          foreign key (tenant_id, initiative_id) references initiative (tenant_id, id) on delete cascade,
        constraint initiative_participant_organization_fkey
          foreign key (tenant_id, organization_id) references organization (tenant_id, id),
        constraint initiative_participant_who_check check (num_nonnulls(organization_id, label_zh, label_en) > 0),
        constraint initiative_participant_count_check check (company_count > 0))`,
      `create table initiative_milestone (
        tenant_id uuid not null,
        id uuid not null,
        initiative_id uuid not null,
        ${localized('title')},
        due_on date,
        done_on date,
        is_demo boolean not null default false,
        position smallint not null,
        primary key (tenant_id, id),
        constraint initiative_milestone_initiative_fkey
          foreign key (tenant_id, initiative_id) references initiative (tenant_id, id) on delete cascade,
        constraint initiative_milestone_title_check check (num_nonnulls(title_zh, title_en) > 0))`,
      `create table initiative_outcome (
        tenant_id uuid not null,
        id uuid not null,
        initiative_id uuid not null,
        ${localized('text')},
        occurred_on date,
        position smallint not null,
        primary key (tenant_id, id),
        constraint initiative_outcome_initiative_fkey
          foreign key (tenant_id, initiative_id) references initiative (tenant_id, id) on delete cascade,
        constraint initiative_outcome_text_check check (num_nonnulls(text_zh, text_en) > 0))`,
      `create table initiative_status_change (
        tenant_id uuid not null,
        id uuid not null,
        initiative_id uuid not null,
        from_status initiative_status,
        to_status initiative_status not null,
        effective_on date,
        reason text,
        entered_at timestamptz not null,
        entered_by uuid references app_user (id),
        primary key (tenant_id, id),
        constraint initiative_status_change_initiative_fkey
          foreign key (tenant_id, initiative_id) references initiative (tenant_id, id) on delete cascade)`,
      `create table opportunity (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        ${localized('title')},
        ${localized('note')},
        stage opportunity_stage not null,
        stage_effective_on date not null,
        close_reason close_reason,
        exporter_id uuid,
        counterparty_id uuid,
        channel_bank_id uuid,
        initiative_id uuid,
        market_code text not null references market (code),
        region_code text references region (code),
        sector_codes text[] not null default '{}',
        ${quantityColumns('value')},
        value_currency text references currency (code),
        likelihood smallint,
        expected_on date,
        incoterm incoterm,
        payment_method payment_method,
        next_step text,
        next_step_due date,
        owner_id uuid references app_user (id),
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint opportunity_code_key unique (tenant_id, code),
        constraint opportunity_exporter_fkey
          foreign key (tenant_id, exporter_id) references organization (tenant_id, id),
        constraint opportunity_counterparty_fkey
          foreign key (tenant_id, counterparty_id) references organization (tenant_id, id),
        constraint opportunity_channel_bank_fkey
          foreign key (tenant_id, channel_bank_id) references organization (tenant_id, id),
        constraint opportunity_initiative_fkey
          foreign key (tenant_id, initiative_id) references initiative (tenant_id, id),
        constraint opportunity_title_check check (num_nonnulls(title_zh, title_en) > 0),
        constraint opportunity_value_check check (
          (value_qualifier is null) = (value_currency is null) and value_lower <= value_upper),
        constraint opportunity_likelihood_check check (likelihood between 0 and 100),
        constraint opportunity_close_check check ((stage in ('lost', 'withdrawn')) = (close_reason is not null)))`,
      `create table opportunity_stage_change (
        tenant_id uuid not null,
        id uuid not null,
        opportunity_id uuid not null,
        from_stage opportunity_stage,
        to_stage opportunity_stage not null,
        effective_on date not null,
        reason text,
        entered_at timestamptz not null,
        entered_by uuid references app_user (id),
        primary key (tenant_id, id),
        constraint opportunity_stage_change_opportunity_fkey
          foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id) on delete cascade)`,
    );
    for (const table of TABLES) {
      const sharedReading = table === 'organization' || table === 'source';
      const history = table.endsWith('_change');
      await wall(runner, table, { sharedReading, ...(history ? { grant: 'select, insert' } : {}) });
    }
    await run(
      runner,
      `alter table membership add constraint membership_organization_fkey
        foreign key (tenant_id, organization_id) references organization (tenant_id, id)`,
      ...['organization', 'source', 'initiative', 'opportunity'].map(
        (table) => `create index ${table}_recent on ${table} (tenant_id, updated_at desc, id desc)`,
      ),
      `create index source_origin on source (tenant_id, origin_id)`,
      `create index opportunity_stage on opportunity (tenant_id, stage, updated_at desc, id desc)`,
      `create index opportunity_due on opportunity (tenant_id, next_step_due, id)`,
      `create index opportunity_initiative on opportunity (tenant_id, initiative_id)`,
      `create index opportunity_exporter on opportunity (tenant_id, exporter_id)`,
      `create index opportunity_counterparty on opportunity (tenant_id, counterparty_id)`,
      `create index opportunity_channel_bank on opportunity (tenant_id, channel_bank_id)`,
      `create index opportunity_stage_change_of on opportunity_stage_change (tenant_id, opportunity_id, entered_at)`,
      `create index initiative_participant_of on initiative_participant (tenant_id, initiative_id, position)`,
      `create index initiative_participant_org on initiative_participant (tenant_id, organization_id)`,
      `create index initiative_milestone_of on initiative_milestone (tenant_id, initiative_id, position)`,
      `create index initiative_milestone_due on initiative_milestone (tenant_id, due_on) where done_on is null`,
      `create index initiative_outcome_of on initiative_outcome (tenant_id, initiative_id, position)`,
      `create index initiative_status_change_of on initiative_status_change (tenant_id, initiative_id, entered_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table membership drop constraint membership_organization_fkey`);
    await dropAll(runner, 'table', TABLES);
    await dropAll(runner, 'domain', Object.keys(DOMAINS));
  }
}
