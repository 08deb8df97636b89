/** Tables that all tenants share, each with the reason why it carries no `tenant_id`. Any other table must carry it. */
export const GLOBAL_TABLES: Readonly<Record<string, string>> = {
  region: 'divisions of GB/T 2260, the same for everyone',
  market: 'countries of ISO 3166-1, the same for everyone',
  currency: 'currencies of ISO 4217, the same for everyone',
  sector: 'codes of the Harmonized System, the same for everyone',
  indicator: 'what a figure can measure, the same for everyone',
  past_indicator: 'what indicators were called before they were amended, the same for everyone',
  tenant: 'the tenants themselves',
  app_user: 'a person may belong to several tenants under one e-mail address',
  refresh_token: 'a session belongs to a person, who may change tenants during it',
  sign_in_limit: 'attempts to sign in are counted before a tenant is known',
  migrations: 'which migrations have run; kept by TypeORM',
};

/** Tables whose rows a tenant may read of the market desk, by `app.read_scope`. */
export const SHARED_READING: readonly string[] = [
  'organization',
  'source',
  'figure',
  'risk_note',
  'risk_note_version',
  'market_position',
  'policy_event',
  'country_rating',
  'risk_adjustment',
  'evidence',
  'fact_clock',
  'fact_change',
  'past_version',
];

/** Policies beside the two general ones, each with the reason for it and its condition as Postgres spells it. */
export const NAMED_EXCEPTIONS: Readonly<Record<string, { table: string; reason: string; condition: string }>> = {
  membership_own_person: {
    table: 'membership',
    reason: 'signing in happens before a tenant is known: a person sees which tenants they belong to',
    condition: `(user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid)`,
  },
};

/** Tables that tell what happened: the service adds to them and never changes or removes a row. */
export const APPEND_ONLY: readonly string[] = [
  'audit_event',
  'opportunity_stage_change',
  'opportunity_risk_snapshot',
  'initiative_status_change',
  'fact_change',
  'past_version',
  'past_indicator',
];

/** Reference data: the service reads it and never writes. */
export const READ_ONLY: readonly string[] = ['region', 'market', 'currency', 'sector', 'migrations'];
