import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_COLUMNS, closedList, dropAll, quantityColumns, run, wall } from './sql.ts';

const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  comparison_basis: ['yoy', 'previous_period', 'cumulative_yoy', 'share', 'unspecified', 'none'],
  comparison_form: ['percent_change', 'multiple', 'share_percent', 'level'],
  change_direction: ['up', 'down', 'level'],
  observation_status: ['provisional', 'revised', 'final'],
  risk_category: [
    'claims_experience',
    'trade_trend',
    'sanctions_export_controls',
    'payment_channels',
    'market_exits',
    'policy_legal',
  ],
  note_state: ['draft', 'in_review', 'published', 'withdrawn'],
  position_kind: ['entering', 'expanding', 'operating', 'reducing', 'suspended', 'exited', 'reversed'],
  position_basis: ['announced', 'reported', 'alleged'],
  policy_event_kind: ['sanction', 'export_control', 'countermeasure', 'facilitation', 'statement', 'proposal'],
  evidence_stance: ['supports', 'contradicts', 'context'],
};

const TABLES = [
  'figure',
  'risk_note',
  'risk_note_version',
  'market_position',
  'policy_event',
  'evidence',
  'audit_event',
];

/** Records that evidence may support; each has a column of its own, so that the database keeps the link true. */
const SUPPORTED = [
  'organization',
  'initiative',
  'opportunity',
  'figure',
  'risk_note_version',
  'market_position',
  'policy_event',
];

const localized = (name: string): string => `${name}_zh text, ${name}_en text`;

/** What is known about a market, with its evidence, and the audit trail of every change. */
export class MarketFacts1700000004000 implements MigrationInterface {
  name = 'MarketFacts1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, words] of Object.entries(DOMAINS)) await runner.query(closedList(name, words));
    await run(
      runner,
      `create table figure (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        indicator_code text not null references indicator (code),
        ${localized('title')},
        market_code text references market (code),
        region_code text references region (code),
        sector_code text references sector (code),
        ${quantityColumns('value')},
        unit text not null,
        currency_code text references currency (code),
        comparison_basis comparison_basis not null,
        comparison_form comparison_form not null,
        direction change_direction not null,
        period text,
        period_from date,
        period_to date,
        base_period text,
        date_wording text,
        observation_status observation_status not null,
        ${localized('scope_note')},
        attribution text,
        relates_to_id uuid,
        supersedes_id uuid,
        recorded_at timestamptz not null,
        superseded_at timestamptz,
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint figure_code_key unique (tenant_id, code),
        constraint figure_relates_to_fkey foreign key (tenant_id, relates_to_id) references figure (tenant_id, id),
        constraint figure_supersedes_fkey foreign key (tenant_id, supersedes_id) references figure (tenant_id, id),
        constraint figure_value_check check (value_qualifier is not null and value_lower <= value_upper),
        constraint figure_period_check check (period_from <= period_to))`,
      `create table risk_note (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        published_version_id uuid,
        draft_version_id uuid,
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint risk_note_code_key unique (tenant_id, code))`,
      `create table risk_note_version (
        tenant_id uuid not null,
        id uuid not null,
        note_id uuid not null,
        number integer not null,
        state note_state not null,
        category risk_category not null,
        severity smallint not null,
        likelihood smallint not null,
        ${localized('title')},
        ${localized('body')},
        market_code text not null references market (code),
        region_codes text[] not null default '{}',
        sector_codes text[] not null default '{}',
        valid_from date not null,
        valid_to date,
        author_id uuid not null references app_user (id),
        submitted_at timestamptz,
        reviewer_id uuid references app_user (id),
        review_comment text,
        published_at timestamptz,
        withdrawn_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (tenant_id, id),
        constraint risk_note_version_number_key unique (tenant_id, note_id, number),
        constraint risk_note_version_note_fkey
          foreign key (tenant_id, note_id) references risk_note (tenant_id, id) on delete cascade,
        constraint risk_note_version_title_check check (num_nonnulls(title_zh, title_en) > 0),
        constraint risk_note_version_scale_check check (severity between 1 and 5 and likelihood between 1 and 5),
        constraint risk_note_version_validity_check check (valid_from <= valid_to),
        constraint risk_note_version_reviewer_check check (reviewer_id <> author_id))`,
      `create table market_position (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        organization_id uuid not null,
        market_code text not null references market (code),
        sector_codes text[] not null default '{}',
        kind position_kind not null,
        basis position_basis not null,
        ${localized('statement')},
        occurred_from date,
        occurred_to date,
        date_wording text,
        reported_on date,
        recorded_at timestamptz not null,
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint market_position_code_key unique (tenant_id, code),
        constraint market_position_organization_fkey
          foreign key (tenant_id, organization_id) references organization (tenant_id, id),
        constraint market_position_dates_check check (occurred_from <= occurred_to))`,
      `create table policy_event (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        code text not null,
        kind policy_event_kind not null,
        authority_id uuid,
        speaker text,
        ${localized('title')},
        ${localized('summary')},
        market_codes text[] not null default '{}',
        sector_codes text[] not null default '{}',
        occurred_from date,
        occurred_to date,
        date_wording text,
        recorded_at timestamptz not null,
        search text not null,
        ${RECORD_COLUMNS},
        primary key (tenant_id, id),
        constraint policy_event_code_key unique (tenant_id, code),
        constraint policy_event_authority_fkey
          foreign key (tenant_id, authority_id) references organization (tenant_id, id),
        constraint policy_event_title_check check (num_nonnulls(title_zh, title_en) > 0),
        constraint policy_event_dates_check check (occurred_from <= occurred_to))`,
      `create table evidence (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        source_id uuid not null,
        ${SUPPORTED.map((record) => `${record}_id uuid,`).join('\n        ')}
        stance evidence_stance not null,
        locator text not null,
        ${localized('note')},
        is_demo boolean not null default false,
        created_at timestamptz not null,
        created_by uuid references app_user (id),
        primary key (tenant_id, id),
        constraint evidence_source_fkey foreign key (tenant_id, source_id) references source (tenant_id, id),
        ${SUPPORTED.map(
          (record) => `constraint evidence_${record}_fkey
          foreign key (tenant_id, ${record}_id) references ${record} (tenant_id, id) on delete cascade,`,
        ).join('\n        ')}
        constraint evidence_one_record_check check (
          num_nonnulls(${SUPPORTED.map((record) => `${record}_id`).join(', ')}) = 1))`,
      `create table audit_event (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        at timestamptz not null,
        actor_id uuid references app_user (id),
        record_kind text not null,
        record_id uuid not null,
        record_label text not null,
        action text not null,
        changes jsonb not null,
        request_id text,
        primary key (tenant_id, id))`,
    );
    for (const table of TABLES) {
      const audit = table === 'audit_event';
      await wall(runner, table, { sharedReading: !audit, ...(audit ? { grant: 'select, insert' } : {}) });
    }
    await run(
      runner,
      `alter table risk_note add constraint risk_note_published_fkey
        foreign key (tenant_id, published_version_id) references risk_note_version (tenant_id, id)`,
      `alter table risk_note add constraint risk_note_draft_fkey
        foreign key (tenant_id, draft_version_id) references risk_note_version (tenant_id, id)`,
      ...['figure', 'risk_note', 'market_position', 'policy_event'].map(
        (table) => `create index ${table}_recent on ${table} (tenant_id, updated_at desc, id desc)`,
      ),
      `create index figure_market on figure (tenant_id, market_code, indicator_code, period_to)`,
      `create index figure_relates_to on figure (tenant_id, relates_to_id)`,
      `create index figure_supersedes on figure (tenant_id, supersedes_id)`,
      `create index risk_note_published on risk_note (tenant_id, published_version_id)`,
      `create index risk_note_draft on risk_note (tenant_id, draft_version_id)`,
      `create index risk_note_version_market on risk_note_version (tenant_id, market_code, state)`,
      `create index market_position_market on market_position (tenant_id, market_code)`,
      `create index market_position_organization on market_position (tenant_id, organization_id)`,
      `create index policy_event_authority on policy_event (tenant_id, authority_id)`,
      `create index evidence_source on evidence (tenant_id, source_id)`,
      ...SUPPORTED.map(
        (record) =>
          `create index evidence_${record} on evidence (tenant_id, ${record}_id) where ${record}_id is not null`,
      ),
      `create index audit_event_recent on audit_event (tenant_id, at desc, id desc)`,
      `create index audit_event_record on audit_event (tenant_id, record_id, at desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table risk_note drop constraint risk_note_published_fkey, drop constraint risk_note_draft_fkey`,
    );
    await dropAll(runner, 'table', TABLES);
    await dropAll(runner, 'domain', Object.keys(DOMAINS));
  }
}
