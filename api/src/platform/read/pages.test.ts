import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLEnumType } from 'graphql';
import { recordKind, writeLeast } from '../../testing/record-kinds.ts';
import { type TestApp, type TestPerson, testApp } from '../../testing/test-app.ts';
import { refusalOf } from '../../testing/told.ts';

/** Rows to walk over; several share every date, so that ids have to break ties. */
const ROWS = 23;
const SORTS = ['recent', 'due', 'code', 'expected'] as const;

let app: TestApp;
let person: TestPerson;
let present: string[];

beforeAll(async () => {
  app = await testApp();
  person = await app.person(await app.tenant(), ['official']);
  present = [];
  for (let index = 0; index < ROWS; index++) present.push(await add(index));
});
afterAll(() => app.close());

async function add(index: number): Promise<string> {
  const day = [null, '2022-06-01', '2022-07-01'][index % 3];
  const dates = { nextStepDue: day, expectedOn: day };
  return (await writeLeast(person, recordKind('Opportunity'), '', dates)).id;
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface CodePage extends Page {
  readonly nodes: readonly { readonly id: string; readonly code: string }[];
}

const LIST = `query ($first: Int! = 5, $after: String, $offset: Int, $sort: OpportunitySort) {
  page: opportunities(first: $first, after: $after, offset: $offset, sort: $sort) {
    nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;

const page = async (variables: object): Promise<Page> => (await person.get<{ page: Page }>(LIST, variables)).page;

describe('a list cut into pages', () => {
  test.each(SORTS)('by %s shows every row once while rows are added', async (sort) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page({ sort, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
      present.push(await add(seen.length));
      if (seen.length > 200) throw new Error('the pages do not end');
    }
    const first = present.slice(0, ROWS);
    expect(seen.filter((id) => first.includes(id)).toSorted()).toEqual(first.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('by code goes by the numbers in it, past the ten-thousandth of a year and into the next', async () => {
    const other = await app.person(await app.tenant(), ['official']);
    const codes = ['OP-91-0001', 'OP-90-10001', 'OP-90-10000', 'OP-90-9999', 'OP-90-9998', 'OP-90-0002'];
    const ids: string[] = [];
    for (const _ of codes) ids.push((await writeLeast(other, recordKind('Opportunity'), '', {})).id);
    const written = codes.toSorted();
    for (const [n, id] of ids.entries()) {
      await app.sql('update opportunity set code = $2 where id = $1', [id, written[n]]);
    }
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { list }: { list: CodePage } = await other.get(
        `query ($after: String) { list: opportunities(sort: code, first: 1, after: $after) {
          nodes { id code } totalCount pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...list.nodes.map(({ code }) => code));
      after = list.pageInfo.endCursor;
      more = list.pageInfo.hasNextPage && seen.length < 10;
    }
    expect(seen).toEqual(codes);
  });

  test('offers the orders that these tests walk through', () => {
    const sorts = app.app.get(GraphQLSchemaHost).schema.getType('OpportunitySort') as GraphQLEnumType;
    expect(
      sorts
        .getValues()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(SORTS.toSorted());
  });

  test('is cut in the same places by number and by cursor', async () => {
    const first = await page({ first: 6 });
    const byCursor = await page({ first: 6, after: first.pageInfo.endCursor });
    expect((await page({ first: 6, offset: 6 })).nodes).toEqual(byCursor.nodes);
  });

  test('counts all rows whichever page is asked for', async () => {
    const totals = await Promise.all([{}, { offset: 10 }, { first: 1 }].map(page));
    expect(new Set(totals.map(({ totalCount }) => totalCount))).toEqual(new Set([present.length]));
  });

  test('ends with a page that says so', async () => {
    const last = await page({ first: 200 });
    expect(last.pageInfo.hasNextPage).toBe(false);
    expect(await page({ after: last.pageInfo.endCursor })).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test.each([
    [{ first: 0 }, 'PAGE_TOO_LONG', 'first'],
    [{ first: -1 }, 'PAGE_TOO_LONG', 'first'],
    [{ first: 201 }, 'PAGE_TOO_LONG', 'first'],
    [{ first: 1_000_000 }, 'PAGE_TOO_LONG', 'first'],
    [{ offset: -1 }, 'OFFSET_TOO_FAR', 'offset'],
    [{ offset: 10_001 }, 'OFFSET_TOO_FAR', 'offset'],
    [{ offset: 1_000_000_000 }, 'OFFSET_TOO_FAR', 'offset'],
    [{ after: 'garbage' }, 'CURSOR_INVALID', 'after'],
    [
      { after: Buffer.from('["2022-13-99","01890000-0000-7000-8000-000000000000"]').toString('base64url') },
      'CURSOR_INVALID',
      'after',
    ],
    [{ after: 'A'.repeat(5_000) }, 'CURSOR_INVALID', 'after'],
    [{ after: Buffer.from('["x"]').toString('base64url') }, 'CURSOR_INVALID', 'after'],
    [{ after: Buffer.from('["x","no-id"]').toString('base64url') }, 'CURSOR_INVALID', 'after'],
  ])('is not cut at %j', async (variables, reason, field) => {
    expect(refusalOf(await person.ask(LIST, variables))).toEqual({ code: 'BAD_INPUT', reason, field });
  });

  test.each(['recent', 'due', 'expected'])('by %s takes no cursor of another order', async (sort) => {
    const { pageInfo } = await page({ sort: 'code' });
    const answer = await person.ask(LIST, { sort, after: pageInfo.endCursor });
    expect(refusalOf(answer)).toEqual({ code: 'BAD_INPUT', reason: 'CURSOR_INVALID', field: 'after' });
  });
});
