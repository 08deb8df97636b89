import { describe, expect, test } from '@jest/globals';
import { type Answer, Refusal, fakeServer } from '../../test/fake-server.ts';
import { graphql } from '../graphql.ts';
import { createDataProvider } from './dataProvider.ts';
import { defineDocuments } from './documents.ts';
import { atField } from './field-errors.ts';
import { createPost } from './post.ts';
import { keyOf, localizedInput } from './references.ts';

const documents = defineDocuments({
  list: graphql(`
    query Organizations($filter: OrganizationFilter, $sort: OrganizationSort, $first: Int!, $offset: Int) {
      page: organizations(filter: $filter, sort: $sort, first: $first, offset: $offset) {
        nodes {
          id
          version
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  one: graphql(`
    query Organization($id: ID!) {
      record: organization(id: $id) {
        id
        version
        website
        name {
          zh
          en
        }
        region {
          code
          name {
            zh
            en
          }
        }
      }
    }
  `),
  update: graphql(`
    mutation UpdateOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {
      record: updateOrganization(id: $id, version: $version, input: $input) {
        id
        version
        website
        name {
          zh
          en
        }
        region {
          code
          name {
            zh
            en
          }
        }
      }
    }
  `),
  remove: graphql(`
    mutation DeleteOrganization($id: ID!, $version: Int!) {
      record: deleteOrganization(id: $id, version: $version) {
        id
        version
      }
    }
  `),
  restore: graphql(`
    mutation RestoreOrganization($id: ID!) {
      record: restoreOrganization(id: $id) {
        id
        version
      }
    }
  `),
  toInput: ({ name, region, website }) => ({
    name: localizedInput(name),
    region: keyOf(region),
    website: website ?? null,
  }),
  sorts: ['recent', 'name'],
  filtersByIds: true,
});

const STORED = {
  id: 'o1',
  version: 3,
  website: null,
  name: { zh: '森赐', en: null },
  region: { code: '500000', name: { zh: '重庆市', en: 'Chongqing Municipality' } },
};

function providerWith(answers: Readonly<Record<string, Answer>>) {
  const server = fakeServer(answers);
  const post = createPost({ fetch: server.fetch, language: () => 'zh-CN', offlineMessage: () => 'offline' });
  const provider = createDataProvider(
    (document, variables, signal) => post(document, variables, { signal }),
    { organizations: documents, audit: {} },
    (error) => atField(error, (path) => ({ region: '地区', 'name.zh': '名称' })[path], 'zh-CN'),
  );
  return { server, provider };
}

const page = (...nodes: object[]) => ({
  page: { nodes, totalCount: 40, pageInfo: { hasNextPage: true, endCursor: 'c' } },
});

const list = (filter: object, sort = 'name') => ({
  pagination: { page: 3, perPage: 10 },
  sort: { field: sort, order: 'ASC' as const },
  filter,
});

describe('a list', () => {
  test('is asked for by page, order and filter', async () => {
    const { server, provider } = providerWith({ Organizations: () => page(STORED) });
    const answer = await provider.getList('organizations', list({ q: 'xs' }));
    expect(server.calls[0]?.variables).toEqual({ first: 10, offset: 20, filter: { q: 'xs' }, sort: 'name' });
    expect(answer).toEqual({ data: [STORED], total: 40, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
  });

  test('is narrowed by what a filter refers to, and not by filters that were emptied', async () => {
    const { server, provider } = providerWith({ Organizations: () => page() });
    await provider.getList('organizations', list({ region: STORED.region, q: '', kinds: [], country: null }));
    expect(server.calls[0]?.variables['filter']).toEqual({ region: '500000' });
  });

  test('leaves out an order that the server does not offer', async () => {
    const { server, provider } = providerWith({ Organizations: () => page() });
    await provider.getList('organizations', list({}, 'website'));
    expect(server.calls[0]?.variables).toEqual({ first: 10, offset: 20 });
  });

  test('of what belongs to a record is narrowed by that record', async () => {
    const { server, provider } = providerWith({ Organizations: () => page() });
    await provider.getManyReference('organizations', { ...list({ q: 'a' }), target: 'region', id: '330225' });
    expect(server.calls[0]?.variables['filter']).toEqual({ q: 'a', region: '330225' });
  });

  test('of certain records comes in one answer, shared ones too', async () => {
    const { server, provider } = providerWith({ Organizations: () => page(STORED) });
    await provider.getMany('organizations', { ids: ['o1', 'o2'] });
    expect(server.calls).toHaveLength(1);
    expect(server.calls[0]?.variables).toMatchObject({ filter: { ids: ['o1', 'o2'], scope: 'all' }, first: 2 });
  });
});

describe('a change', () => {
  const change = { id: 'o1', previousData: STORED };

  test('sends what differs, onto the version that was read', async () => {
    const { server, provider } = providerWith({ UpdateOrganization: () => ({ record: { ...STORED, version: 4 } }) });
    const data = { ...STORED, name: { zh: '森赐', en: 'Senci' } };
    await expect(provider.update('organizations', { ...change, data })).resolves.toMatchObject({
      data: { version: 4 },
    });
    const input = { name: { zh: '森赐', en: 'Senci' } };
    expect(server.calls[0]?.variables).toEqual({ id: 'o1', version: 3, input });
  });

  test('says explicitly that something was emptied', async () => {
    const { server, provider } = providerWith({ UpdateOrganization: () => ({ record: STORED }) });
    await provider.update('organizations', { ...change, data: { ...STORED, region: undefined } });
    expect(server.calls[0]?.variables['input']).toEqual({ region: null });
  });

  test('that came too late keeps what the server said of it', async () => {
    const { provider } = providerWith({
      UpdateOrganization: () => {
        throw new Refusal({ code: 'CONFLICT', reason: 'RECORD_CHANGED', field: 'version', currentVersion: 5 });
      },
    });
    await expect(provider.update('organizations', { ...change, data: STORED })).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { currentVersion: 5 },
    });
  });

  test("that is refused at a field says so at the form's field, by its label", async () => {
    const { provider } = providerWith({
      UpdateOrganization: () => {
        throw new Refusal({ code: 'BAD_INPUT', reason: 'TEXT_TOO_LONG', field: 'input.name.zh', max: 200 });
      },
    });
    await expect(provider.update('organizations', { ...change, data: STORED })).rejects.toMatchObject({
      body: { errors: { name: { zh: expect.stringContaining('名称') } } },
    });
  });
});

describe('deletion', () => {
  test('goes onto the version that was read, and can be undone', async () => {
    const { server, provider } = providerWith({
      DeleteOrganization: () => ({ record: { id: 'o1', version: 4 } }),
      RestoreOrganization: () => ({ record: { id: 'o1', version: 5 } }),
    });
    await provider.delete('organizations', { id: 'o1', previousData: STORED });
    await expect(provider.restore('organizations', { id: 'o1' })).resolves.toEqual({ data: { id: 'o1', version: 5 } });
    expect(server.calls.map(({ variables }) => variables)).toEqual([{ id: 'o1', version: 3 }, { id: 'o1' }]);
  });

  test('of several stops at the first refusal', async () => {
    const { server, provider } = providerWith({
      Organization: ({ id }) => ({ record: { ...STORED, id } }),
      DeleteOrganization: () => {
        throw new Refusal({ code: 'FORBIDDEN' });
      },
    });
    await expect(provider.deleteMany('organizations', { ids: ['o1', 'o2'] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(server.asked('DeleteOrganization')).toHaveLength(1);
  });
});

test('what a resource does not offer is refused without asking the server', async () => {
  const { server, provider } = providerWith({});
  await expect(provider.delete('audit', { id: 'a1', previousData: { id: 'a1', version: 1 } })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(provider.getOne('nothing', { id: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(server.calls).toEqual([]);
});
