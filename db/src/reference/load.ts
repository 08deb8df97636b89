import { CURRENCIES, INDICATORS, MARKETS, REGIONS, SECTORS } from './data.ts';

/** What loading needs of a connection; a client of `pg` and a query runner of TypeORM both have it. */
export interface ReferenceClient {
  query(sql: string, parameters: string[]): Promise<unknown>;
}

interface ReferenceTable {
  name: string;
  /** Column, its SQL type, and the field of a row that fills it. The first is the key. */
  columns: readonly (readonly [column: string, type: string, field: string])[];
  rows: readonly object[];
  /** Rows that stay as they are, because somebody has amended them since. */
  keeps?: string;
}

const SEARCH_KEYS = [
  ['pinyin', 'text', 'pinyin'],
  ['initials', 'text', 'initials'],
] as const;

const TABLES: readonly ReferenceTable[] = [
  {
    name: 'region',
    columns: [
      ['code', 'text', 'code'],
      ['parent_code', 'text', 'parent'],
      ['level', 'text', 'level'],
      ['name_zh', 'text', 'zh'],
      ['name_en', 'text', 'en'],
      ...SEARCH_KEYS,
    ],
    rows: REGIONS,
  },
  {
    name: 'market',
    columns: [
      ['code', 'text', 'code'],
      ['alpha3', 'text', 'alpha3'],
      ['numeric_code', 'text', 'numeric'],
      ['name_zh', 'text', 'zh'],
      ['name_en', 'text', 'en'],
      ...SEARCH_KEYS,
    ],
    rows: MARKETS,
  },
  {
    name: 'currency',
    columns: [
      ['code', 'text', 'code'],
      ['minor_units', 'smallint', 'minorUnits'],
      ['name_zh', 'text', 'zh'],
      ['name_en', 'text', 'en'],
    ],
    rows: CURRENCIES,
  },
  {
    name: 'sector',
    columns: [
      ['code', 'text', 'code'],
      ['edition', 'text', 'edition'],
      ['level', 'smallint', 'level'],
      ['parent_code', 'text', 'parent'],
      ['title_zh', 'text', 'zh'],
      ['title_en', 'text', 'en'],
      ...SEARCH_KEYS,
      ['search_words', 'text[]', 'words'],
    ],
    rows: SECTORS,
  },
  {
    name: 'indicator',
    columns: [
      ['code', 'text', 'code'],
      ['indicator_group', 'text', 'group'],
      ['unit_kind', 'text', 'unitKind'],
      ['name_zh', 'text', 'zh'],
      ['name_en', 'text', 'en'],
      ['definition_zh', 'text', 'definitionZh'],
      ['definition_en', 'text', 'definitionEn'],
      ['definition_source', 'text', 'definitionSource'],
      ['definition_url', 'text', 'definitionUrl'],
      ['counted_unit', 'text', 'countedUnit'],
    ],
    rows: INDICATORS,
    keeps: 'amended_at is not null',
  },
];

function upsert({ name, columns, keeps }: ReferenceTable): string {
  const targets = columns.map(([column]) => column);
  const fields = columns.map(([, type, field]) => `"${field}" ${type}`);
  const kept = targets.slice(1);
  return `
    insert into ${name} as held (${targets.join(', ')})
    select ${columns.map(([, , field]) => `"${field}"`).join(', ')}
    from jsonb_to_recordset($1::jsonb) as given (${fields.join(', ')})
    on conflict (${targets[0]}) do update
    set ${kept.map((column) => `${column} = excluded.${column}`).join(', ')}
    where (${kept.map((column) => `held.${column}`).join(', ')})
      is distinct from (${kept.map((column) => `excluded.${column}`).join(', ')})
      ${keeps ? `and not (held.${keeps})` : ''}`;
}

/**
 * Brings the tables of reference data to the committed state, one statement for each table. Rows that are right already
 * are not written again, so that a restart costs no dead rows. Codes that left a standard stay: old records name them.
 * @param client connected as the role that owns the tables; five statements run in its transaction, if it has one
 */
export async function loadReference(client: ReferenceClient): Promise<void> {
  for (const table of TABLES) await client.query(upsert(table), [JSON.stringify(table.rows)]);
}
