import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from './test-app.ts';

/** A figure as its row; what is left out is a plain export figure of March 2022. */
export interface FigureRow {
  readonly id?: string;
  readonly indicator?: string;
  readonly market?: string | null;
  readonly sector?: string | null;
  readonly region?: string | null;
  readonly qualifier?: string;
  readonly value?: string | null;
  readonly lower?: string | null;
  readonly upper?: string | null;
  readonly unit?: string;
  readonly basis?: string;
  readonly form?: string;
  readonly direction?: string;
  readonly period?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly supersedes?: string | null;
  readonly superseded?: boolean;
  /** Sources that support it. */
  readonly sources?: readonly string[];
}

const PLAIN: Required<Omit<FigureRow, 'id'>> = {
  indicator: 'exports',
  market: 'RU',
  sector: null,
  region: null,
  qualifier: 'exactly',
  value: '27',
  lower: '27',
  upper: '27',
  unit: 'percent',
  basis: 'previous_period',
  form: 'percent_change',
  direction: 'down',
  period: '2022-03',
  from: '2022-03-01',
  to: '2022-03-31',
  supersedes: null,
  superseded: false,
  sources: [],
};

/** Puts figures into a tenant past the server, for tests that need many or unusual ones. @returns their ids, in order */
export async function addFigureRows(app: TestApp, tenantId: string, rows: readonly FigureRow[]): Promise<string[]> {
  const whole = rows.map((row) => ({ id: uuidv7(), ...PLAIN, ...row }));
  const [{ known = 0 } = {}] = await app.sql('select count(*)::int as known from figure where tenant_id = $1', [
    tenantId,
  ]);
  await app.sql(
    `insert into figure (tenant_id, id, code, indicator_code, market_code, sector_code, region_code, value_qualifier,
        value_number, value_lower, value_upper, unit, comparison_basis, comparison_form, direction, period, period_from,
        period_to, observation_status, supersedes_id, superseded_at, recorded_at, search, created_at, updated_at)
      select $1, id, 'FI-' || ($3::int + row_number() over ()), indicator, market, sector, region, qualifier, value, lower,
        upper, unit, basis, form, direction, period, "from", "to", 'final', supersedes,
        case when superseded then now() end, now(), '', now(), now()
      from jsonb_to_recordset($2) as f(id uuid, indicator text, market text, sector text, region text, qualifier text,
        value numeric, lower numeric, upper numeric, unit text, basis text, form text, direction text, period text,
        "from" date, "to" date, supersedes uuid, superseded boolean)`,
    [tenantId, JSON.stringify(whole), known],
  );
  const evidence = whole.flatMap(({ id, sources }) => sources.map((source) => ({ id: uuidv7(), figure: id, source })));
  await app.sql(
    `insert into evidence (tenant_id, id, source_id, figure_id, stance, locator, created_at)
      select $1, id, source, figure, 'supports', '第1段', now()
      from jsonb_to_recordset($2) as e(id uuid, figure uuid, source uuid)`,
    [tenantId, JSON.stringify(evidence)],
  );
  return whole.map(({ id }) => id);
}
