import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { today } from '../clock.ts';
import { TenantDoor } from '../tenant/door.ts';
import {
  RECORD_KINDS,
  type RecordKindCase,
  type Written,
  addOrganization,
  allHands,
  createDocument,
  deleteDocument,
  leastInput,
  readDocument,
  recordKind,
  restoreDocument,
  updateDocument,
  writeLeast,
} from '../../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../../testing/test-app.ts';
import { checksums, codeOf, refusalOf } from '../../testing/told.ts';

let app: TestApp;
let tenant: TestTenant;
let person: TestPerson;
let organizationId: string;

beforeAll(async () => {
  app = await testApp();
  tenant = await app.tenant();
  person = await allHands(app, tenant);
  organizationId = await addOrganization(person);
});
afterAll(() => app.close());

interface Line {
  readonly action: string;
  readonly actor_id: string;
  readonly record_label: string;
  readonly changes: readonly { field: string; before: unknown; after: unknown }[];
}

const trailOf = async (id: string): Promise<Line[]> =>
  (await app.sql('select * from audit_event where record_id = $1 order by at, id', [id])) as unknown as Line[];

const write = (kind: RecordKindCase): Promise<Written> => writeLeast(person, kind, organizationId);

/** What the first write of a kind leaves behind beside the record itself; a note's first draft is a step of its own. */
const firstActions = (kind: RecordKindCase): string[] => (kind.name === 'RiskNote' ? ['create', 'draft'] : ['create']);

describe.each(RECORD_KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  test('is read back as it was entered, under a short code of its tenant', async () => {
    const written = await write(kind);
    const year = today().slice(2, 4);
    expect(written.code).toMatch(new RegExp(`^${kind.prefix}-${year}-\\d{4}$`));
    const seen = `id code version tenantId createdBy { id } deletedAt`;
    const { record } = await person.get<{ record: object }>(readDocument(kind, seen), { id: written.id });
    expect(record).toEqual({
      ...written,
      tenantId: tenant.id,
      createdBy: { id: person.userId },
      deletedAt: null,
    });
  });

  test('is changed by who saw its newest version, and the trail tells what became what', async () => {
    const { id, version, code } = await write(kind);
    const { input, ...told } = kind.change;
    const changed = await person.get<{ record: Written }>(updateDocument(kind), { id, version, input });
    expect(changed.record.version).toBe(version + 1);
    const trail = await trailOf(id);
    expect(trail.map(({ action }) => action)).toEqual([...firstActions(kind), 'update']);
    expect(trail.at(-1)).toMatchObject({ actor_id: person.userId, record_label: code });
    expect(trail.at(-1)?.changes).toEqual([told]);
  });

  test('is not changed by who saw an older version, who is told the newest', async () => {
    const { id, version } = await write(kind);
    const { input } = kind.change;
    await person.get(updateDocument(kind), { id, version, input });
    const before = await checksums(app);
    for (const document of [updateDocument(kind), deleteDocument(kind)]) {
      const variables = document.includes('$input') ? { id, version, input } : { id, version };
      const { errors } = await person.ask(document, variables);
      expect(errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'RECORD_CHANGED',
        currentVersion: version + 1,
      });
    }
    expect(await checksums(app)).toEqual(before);
  });

  test('is changed by one of two who save the same version at once', async () => {
    const { id, version } = await write(kind);
    const { input } = kind.change;
    const save = () => person.ask(updateDocument(kind), { id, version, input });
    const answers = await Promise.all([save(), save()]);
    expect(answers.map(codeOf).toSorted()).toEqual(['CONFLICT', null]);
    expect((await trailOf(id)).filter(({ action }) => action === 'update')).toHaveLength(1);
  });

  test('goes into the bin and comes out of it again', async () => {
    const { id, version } = await write(kind);
    const removed = await person.get<{ record: object }>(deleteDocument(kind), { id, version });
    expect(removed.record).toEqual({ id, version: version + 1, deletedAt: expect.any(String) });
    expect(await listed(kind, false)).not.toContain(id);
    expect(await listed(kind, true)).toContain(id);
    const change = { id, version: version + 1, input: kind.change.input };
    expect(codeOf(await person.ask(updateDocument(kind), change))).toBe('NOT_FOUND');
    const restored = await person.get<{ record: object }>(restoreDocument(kind), { id });
    expect(restored.record).toEqual({ id, version: version + 2, deletedAt: null });
    expect(await listed(kind, false)).toContain(id);
    expect((await trailOf(id)).map(({ action }) => action)).toEqual([...firstActions(kind), 'delete', 'restore']);
  });

  test('is not restored when it does not lie in the bin', async () => {
    const { id } = await write(kind);
    const before = await checksums(app);
    expect(codeOf(await person.ask(restoreDocument(kind), { id }))).toBe('NOT_FOUND');
    expect(await checksums(app)).toEqual(before);
  });

  test('leaves neither a row nor a line of trail when something fails after the write', async () => {
    const before = await checksums(app);
    // A word that the audit trail does not take: the record has been written by then.
    await app.sql(`alter table audit_event add constraint never check (record_kind <> '${kind.table}') not valid`);
    const { errors } = await person.ask(createDocument(kind), { input: leastInput(kind, organizationId) });
    await app.sql('alter table audit_event drop constraint never');
    expect(errors).toHaveLength(1);
    expect(await checksums(app)).toEqual(before);
  });
});

async function listed(kind: RecordKindCase, deleted: boolean): Promise<string[]> {
  const list =
    { PolicyEvent: 'policyEvents' }[kind.name] ?? `${kind.name.charAt(0).toLowerCase()}${kind.name.slice(1)}s`;
  const name = kind.name === 'Opportunity' ? 'opportunities' : list;
  const { page } = await person.get<{ page: { nodes: { id: string }[] } }>(
    `{ page: ${name}(first: 200, filter: { deleted: ${deleted} }) { nodes { id } } }`,
  );
  return page.nodes.map(({ id }) => id);
}

describe('short codes', () => {
  test('have neither gaps nor doubles when twenty people add records at once', async () => {
    const fresh = await allHands(app, await app.tenant());
    const kind = recordKind('Opportunity');
    const written = await Promise.all(Array.from({ length: 20 }, () => writeLeast(fresh, kind, '')));
    const numbers = written.map(({ code }) => Number(code.slice(-4))).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('are not used up by what was refused', async () => {
    const kind = recordKind('Opportunity');
    const number = async (): Promise<number> => Number((await write(kind)).code.slice(-4));
    const before = await number();
    const refused = await person.ask(createDocument(kind), { input: { ...kind.least, exporterId: tenant.id } });
    expect(refusalOf(refused)).toEqual({ code: 'BAD_INPUT', reason: 'REFERENCE_UNKNOWN', field: 'input.exporterId' });
    expect(await number()).toBe(before + 1);
  });
});

test('work that fails in the middle of a transaction leaves nothing of what it had done', async () => {
  const before = await checksums(app);
  const viewer = {
    userId: person.userId,
    tenantId: tenant.id,
    membershipId: tenant.id,
    roles: ['official'] as const,
    organizationId: null,
    readScope: [],
    requestId: null,
  };
  const work = app.app.get(TenantDoor).withTenant(viewer, async ({ query }) => {
    await query({ text: `update opportunity set likelihood = 1 where tenant_id = $1`, values: [tenant.id] });
    throw new Error('after the write');
  });
  await expect(work).rejects.toThrow('after the write');
  expect(await checksums(app)).toEqual(before);
});
