import { v7 as uuidv7 } from 'uuid';
import type { ReferenceData } from '../platform/reference/reference-data.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { nextCodes } from '../platform/write/short-code.ts';
import type { ComparedFigure } from './compare-figures.ts';
import type { SearchWords } from './search-words.ts';

/** What all figures of one import have in common. */
export interface ImportStamp {
  readonly importId: string;
  readonly sourceId: string;
  readonly at: Date;
  readonly attribution: string | null;
  readonly search: SearchWords;
}

/** Columns of a figure that differ from row to row, with their types. */
const COLUMNS = {
  id: 'uuid',
  code: 'text',
  indicator_code: 'text',
  title_zh: 'text',
  title_en: 'text',
  market_code: 'text',
  region_code: 'text',
  sector_code: 'text',
  value_qualifier: 'text',
  value_number: 'numeric',
  value_lower: 'numeric',
  value_upper: 'numeric',
  unit: 'text',
  currency_code: 'text',
  comparison_basis: 'text',
  comparison_form: 'text',
  direction: 'text',
  period: 'text',
  period_from: 'date',
  period_to: 'date',
  base_period: 'text',
  observation_status: 'text',
  relates_to_id: 'uuid',
  supersedes_id: 'uuid',
  import_key: 'text',
  breakdown: 'text',
  search: 'text',
} as const;

type Column = keyof typeof COLUMNS;

const NAMES = Object.keys(COLUMNS) as Column[];

const INSERT = `insert into figure (tenant_id, import_id, recorded_at, attribution, created_at, created_by, updated_at,
    updated_by, ${NAMES.join(', ')})
  select $1::uuid, $2::uuid, $3::timestamptz, $4::text, $3::timestamptz, $5::uuid, $3::timestamptz, $5::uuid, rows.*
  from unnest(${NAMES.map((name, index) => `$${index + 6}::${COLUMNS[name]}[]`).join(', ')}) as rows`;

/**
 * Writes a batch of figures: new ones and revisions are added with their evidence, what they revise is superseded.
 * Unchanged ones are left as they are.
 * @returns the markets that were touched
 */
export async function writeFigures(
  transaction: TenantTransaction,
  compared: readonly ComparedFigure[],
  stamp: ImportStamp,
  data: ReferenceData,
): Promise<ReadonlySet<string>> {
  const written = compared.filter(({ change }) => change !== 'unchanged');
  if (written.length === 0) return new Set();
  const { viewer, query } = transaction;
  const codes = await nextCodes(transaction, 'FI', written.length);
  const ids = idsByKey(compared);
  const rows = written.map((figure, index) =>
    rowOf(figure, codes[index] as string, ids, { data, search: stamp.search }),
  );
  await supersede(transaction, written, stamp.at);
  await query({
    name: 'import-figures',
    text: INSERT,
    values: [
      viewer.tenantId,
      stamp.importId,
      stamp.at,
      stamp.attribution,
      viewer.userId,
      ...NAMES.map((name) => rows.map((row) => row[name])),
    ],
  });
  await query({
    name: 'import-evidence',
    text: `insert into evidence (tenant_id, id, source_id, figure_id, stance, locator, created_at, created_by)
      select $1::uuid, rows.id, $2::uuid, rows.figure_id, 'supports', rows.locator, $3::timestamptz, $4::uuid
      from unnest($5::uuid[], $6::uuid[], $7::text[]) as rows (id, figure_id, locator)`,
    values: [
      viewer.tenantId,
      stamp.sourceId,
      stamp.at,
      viewer.userId,
      rows.map(() => uuidv7()),
      rows.map(({ id }) => id),
      written.map(({ figure }) => `第${figure.line}行 line ${figure.line}`),
    ],
  });
  return new Set(written.map(({ figure }) => figure.draft.market));
}

/** Ids of the figures by key: of those that stand unchanged their own, of the others new ones. */
function idsByKey(compared: readonly ComparedFigure[]): ReadonlyMap<string, string> {
  return new Map(
    compared.map(({ figure, change, standing }) => [
      figure.key,
      change === 'unchanged' && standing ? standing.id : uuidv7(),
    ]),
  );
}

async function supersede(
  { viewer, query }: TenantTransaction,
  written: readonly ComparedFigure[],
  at: Date,
): Promise<void> {
  const revised = written.flatMap(({ change, standing }) => (change === 'revised' && standing ? [standing.id] : []));
  if (revised.length === 0) return;
  await query({
    name: 'import-supersede',
    text: `update figure set superseded_at = $3, version = version + 1, updated_at = $3, updated_by = $4
      where tenant_id = $1 and id = any($2::uuid[])`,
    values: [viewer.tenantId, revised, at, viewer.userId],
  });
}

function rowOf(
  { figure, change, standing }: ComparedFigure,
  code: string,
  ids: ReadonlyMap<string, string>,
  { data, search }: { readonly data: ReferenceData; readonly search: SearchWords },
): Readonly<Record<Column, string | null>> {
  const { draft, key, relatesToKey } = figure;
  const { value, comparison, period } = draft;
  return {
    id: ids.get(key) ?? null,
    code,
    indicator_code: draft.indicator,
    title_zh: draft.title?.zh ?? null,
    title_en: draft.title?.en ?? null,
    market_code: draft.market,
    region_code: draft.region,
    sector_code: draft.sector,
    value_qualifier: value.qualifier,
    value_number: value.value,
    value_lower: value.lower,
    value_upper: value.upper,
    unit: value.unit,
    currency_code: data.currencies.has(value.unit) ? value.unit : null,
    comparison_basis: comparison.basis,
    comparison_form: comparison.form,
    direction: comparison.direction,
    period: period.text,
    period_from: period.from,
    period_to: period.to,
    base_period: comparison.basePeriod,
    // A statistics office may still revise what it has just published.
    observation_status: change === 'revised' ? 'revised' : 'provisional',
    relates_to_id: relatesToKey === null ? null : (ids.get(relatesToKey) ?? null),
    supersedes_id: change === 'revised' ? (standing?.id ?? null) : null,
    import_key: key,
    breakdown: draft.breakdown,
    search: `${code.toLowerCase()} ${search.of(draft)}`,
  };
}
