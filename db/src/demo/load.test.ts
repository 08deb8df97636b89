import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import { OPPORTUNITY_STAGES } from '@kouan/shared';
import { withClient } from '../connection/open.ts';
import { type TestDatabase, testDatabase } from '../testing/index.ts';
import { demoAccounts, demoTenants } from './files.ts';
import { demoTenantId } from './ids.ts';
import { fillDemo, loadDemo } from './load.ts';

const TODAY = '2026-03-11';

let database: TestDatabase;
let lines: readonly string[];

beforeAll(async () => {
  database = await testDatabase();
  lines = await loadDemo(database.service, TODAY);
});

afterAll(() => database?.drop());

/** Rows as a superuser sees them, behind the wall. */
function rows(sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> {
  return withClient(database.admin, async (client) => (await client.query(sql, parameters)).rows);
}

/** One value of every row that the service sees inside a tenant. */
function seenIn(tenant: string, sql: string): Promise<unknown[]> {
  return withClient(database.service, async (client) => {
    await client.query('begin');
    await client.query(`set local app.tenant_id = '${demoTenantId(tenant)}'`);
    const result = await client.query({ text: sql, rowMode: 'array' });
    await client.query('commit');
    return result.rows.map(([value]) => value as unknown);
  });
}

/** What every table holds, down to the last column. */
function everything(): Promise<Record<string, unknown>[]> {
  return withClient(database.admin, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    );
    const digests: Record<string, unknown>[] = [];
    for (const { name } of tables) {
      const { rows: found } = await client.query<Record<string, unknown>>(
        `select $1 as table, count(*)::int as rows, md5(string_agg(held::text, '' order by held::text)) as digest
        from "${name}" as held`,
        [name],
      );
      digests.push(...found);
    }
    return digests;
  });
}

const counted = (table: string): string =>
  `(select count(*)::int from ${table} where ${table}.tenant_id = tenant.id) as ${table}`;

test('every tenant has its records', async () => {
  const tables = ['initiative', 'opportunity', 'figure', 'risk_note', 'market_position', 'policy_event', 'membership'];
  const found = await rows(
    `select split_part(name_en, ' ', 1) as name, ${tables.map(counted).join(', ')} from tenant order by name`,
  );
  expect(found.map((row) => Object.values(row))).toEqual([
    ['Chongqing', 2, 15, 0, 0, 2, 0, 6],
    ['Harbin', 1, 4, 0, 0, 0, 0, 3],
    ['Heilongjiang', 1, 3, 0, 0, 0, 0, 3],
    ['Kouan', 0, 1, 11, 12, 10, 19, 3],
    ['Ningbo', 1, 4, 0, 0, 0, 0, 3],
    ['Shandong', 2, 5, 0, 0, 0, 1, 6],
    ['Xiangshan', 3, 15, 4, 0, 0, 0, 7],
    ['Zhejiang', 1, 3, 0, 0, 0, 0, 3],
  ]);
});

test('a second load, on a later day, changes nothing', async () => {
  const before = await everything();
  await loadDemo(database.service, '2026-04-02');
  expect(await everything()).toEqual(before);
});

test('a load that was interrupted is completed by the next', async () => {
  const fresh = await testDatabase();
  try {
    const filled = await withClient(fresh.service, async (client) => {
      let tenants = 0;
      const failing = {
        query: (sql: string, parameters?: unknown[]) => {
          const third = sql.startsWith('insert into short_code') && ++tenants === 3;
          return third ? Promise.reject(new Error('the disk is full')) : client.query(sql, parameters);
        },
      };
      await expect(fillDemo(failing, TODAY)).rejects.toThrow('the disk is full');
      const { rows: kept } = await client.query('select count(*)::int as tenants from tenant');
      expect(kept).toEqual([{ tenants: demoTenants().length }]);
      return fillDemo(client, TODAY);
    });
    expect(filled).toBe(demoTenants().length - 2);
  } finally {
    await fresh.drop();
  }
});

test('loading tells whoever starts the server how to sign in', () => {
  expect(lines[0]).toContain('8');
  expect(lines.join('\n')).toContain('official@xiangshan.kouan.example');
  expect(lines.join('\n')).toContain('Kouan-Demo-2022');
});

test('every demo account opens with its password', async () => {
  const accounts = new Map(demoAccounts().map(({ email, password }) => [email, password]));
  const users = await rows('select email, password_hash from app_user');
  expect(users).toHaveLength(accounts.size);
  for (const { email, password_hash: hashed } of users) {
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await expect(verify(String(hashed), accounts.get(String(email)) ?? '')).resolves.toBe(true);
  }
});

test('every row of the demo is marked as demo', async () => {
  for (const table of ['tenant', 'app_user', 'organization', 'source', 'initiative', 'opportunity', 'figure']) {
    expect(await rows(`select count(*)::int as unmarked from ${table} where not is_demo`)).toEqual([{ unmarked: 0 }]);
  }
});

describe('behind the wall', () => {
  test('Xiangshan sees its meeting with five companies and the trading house', async () => {
    const participants = await seenIn(
      'Xiangshan',
      `select jsonb_build_object('role', p.role, 'companies', p.company_count, 'named', o.is_named)
      from initiative_participant p
        join initiative i on i.tenant_id = p.tenant_id and i.id = p.initiative_id and i.kind = 'matchmaking_meeting'
        left join organization o on o.tenant_id = p.tenant_id and o.id = p.organization_id
      order by p.position`,
    );
    expect(participants).toEqual([
      { role: 'authority', companies: 1, named: true },
      { role: 'exporter', companies: 5, named: null },
      { role: 'buyer', companies: 1, named: false },
    ]);
  });

  test('Chongqing sees none of it', async () => {
    expect(
      await seenIn('Chongqing', `select code from initiative where 'RU' = any(market_codes) and kind = 'conference'`),
    ).toEqual([]);
    expect(await seenIn('Chongqing', 'select distinct tenant_id from opportunity')).toEqual([
      demoTenantId('Chongqing'),
    ]);
  });

  test('象山, its pinyin and its initials find the meeting', async () => {
    for (const typed of ['象山', 'xiangshan', 'xsxwjqy']) {
      const found = await seenIn('Xiangshan', `select kind from initiative where search like '%${typed}%'`);
      expect(found).toContain('matchmaking_meeting');
    }
  });
});

describe('the loaded facts', () => {
  test('carry bounds with their wording', async () => {
    const found = await rows(
      `select value_qualifier as q, trim_scale(value_lower)::text as lower, trim_scale(value_upper)::text as upper, unit
      from figure where indicator_code in ('claims_filed', 'export_share') order by value_number`,
    );
    expect(found).toEqual([
      { q: 'less_than', lower: '0', upper: '1', unit: 'percent' },
      { q: 'about', lower: '32.4', upper: '39.6', unit: 'times' },
      { q: 'more_than', lower: '6000000', upper: null, unit: 'USD' },
    ]);
  });

  test('were recorded on 11 May 2022 and not before', async () => {
    for (const table of ['figure', 'market_position', 'policy_event']) {
      expect(await rows(`select distinct recorded_at as at from ${table}`)).toEqual([
        { at: new Date('2022-05-11T01:00:00Z') },
      ]);
    }
  });

  test('all have evidence in their own tenant', async () => {
    for (const table of ['figure', 'market_position', 'policy_event']) {
      const bare = await rows(`select code from ${table} r where not exists
        (select from evidence e where e.tenant_id = r.tenant_id and e.${table}_id = r.id)`);
      expect(bare).toEqual([]);
    }
  });

  test('count a document once, whichever tenants have recorded it', async () => {
    const twice = `select s.id from source s join source d on d.tenant_id = $1 and d.title_zh = s.title_zh
      where s.tenant_id <> $1`;
    const going = `${twice} and s.shared_origin_tenant_id = d.tenant_id and s.shared_origin_id = d.id`;
    const desk = [demoTenantId('Kouan Market Desk')];
    expect(await rows(twice, desk)).not.toEqual([]);
    expect(await rows(going, desk)).toEqual(await rows(twice, desk));
  });

  test('notes were published by somebody who did not write them', async () => {
    const states = await rows(
      `select state, count(*)::int as notes, bool_and(reviewer_id <> author_id) as reviewed from risk_note_version
      group by state order by state`,
    );
    expect(states).toEqual([
      { state: 'draft', notes: 1, reviewed: null },
      { state: 'in_review', notes: 1, reviewed: null },
      { state: 'published', notes: 11, reviewed: true },
    ]);
    const pointed = await rows(
      `select count(published_version_id)::int as published, count(draft_version_id)::int as in_work from risk_note`,
    );
    expect(pointed).toEqual([{ published: 11, in_work: 2 }]);
  });
});

describe('the follow-up work', () => {
  test.each(['Xiangshan', 'Chongqing'])('%s has opportunities in every stage', async (tenant) => {
    expect(await seenIn(tenant, 'select distinct stage from opportunity')).toHaveLength(OPPORTUNITY_STAGES.length);
  });

  test.each(['Xiangshan', 'Chongqing'])('%s has steps that are late and steps due this week', async (tenant) => {
    const due = `select (next_step_due - date '${TODAY}')::int from opportunity where next_step_due is not null`;
    const days = (await seenIn(tenant, due)) as number[];
    expect(days.filter((day) => day < 0).length).toBeGreaterThan(1);
    expect(days.filter((day) => day >= 0 && day < 7).length).toBeGreaterThan(3);
  });

  test('short codes go on where the demo ends', async () => {
    const behind = await rows(
      `select c.prefix from short_code c join opportunity o on o.tenant_id = c.tenant_id
        and o.code like c.prefix || '-' || c.year || '-%'
      group by c.tenant_id, c.prefix, c.year, c.last_number
      having max(right(o.code, 4)::int) <> c.last_number`,
    );
    expect(behind).toEqual([]);
  });

  test('every stage that an opportunity stands in is the last of its history', async () => {
    const wrong = await rows(
      `select code from opportunity o where stage <> (
        select to_stage from opportunity_stage_change c where c.tenant_id = o.tenant_id and c.opportunity_id = o.id
        order by entered_at desc limit 1)`,
    );
    expect(wrong).toEqual([]);
  });
});
