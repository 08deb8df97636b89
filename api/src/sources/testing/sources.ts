import {
  deleteDocument,
  readDocument,
  recordKind,
  updateDocument,
  writeLeast,
  type Written,
} from '../../testing/record-kinds.ts';
import type { TestPerson } from '../../testing/test-app.ts';

export const SOURCE = recordKind('Source');

/** Adds a source. @returns its id */
export const source = async (by: TestPerson, more: object = {}): Promise<string> =>
  (await writeLeast(by, SOURCE, '', { publishedOn: '2022-05-11', ...more })).id;

/** Changes a source as it is now. */
export async function change(by: TestPerson, id: string, input: object): Promise<void> {
  await by.get(updateDocument(SOURCE), { id, version: await versionOf(by, id), input });
}

/** The version of a source as it is now. */
const versionOf = async (by: TestPerson, id: string): Promise<number> =>
  (await by.get<{ record: Written }>(readDocument(SOURCE), { id })).record.version;

/** Puts a source into the bin. */
export async function bin(by: TestPerson, id: string): Promise<void> {
  await by.get(deleteDocument(SOURCE), { id, version: await versionOf(by, id) });
}

/** Exports of sector 85 to Russia that fell, as a source has it. */
export async function report(by: TestPerson, sourceId: string, more: object = {}): Promise<string> {
  const input = {
    market: 'RU',
    sector: '85',
    value: { qualifier: 'exactly', value: '20', unit: 'percent' },
    comparisonBasis: 'yoy',
    comparisonForm: 'percent_change',
    direction: 'down',
    period: '2022-03',
    evidence: [{ sourceId, locator: '第1段' }],
    ...more,
  };
  return (await writeLeast(by, recordKind('Figure'), '', input)).id;
}

/** What a source goes back to: directly, and in the end. */
interface Rooted {
  readonly origin: { readonly id: string } | null;
  readonly root: { readonly id: string; readonly kind: string } | null;
}

/** What a source is read as going back to. */
export const rootedOf = async (by: TestPerson, id: string): Promise<Rooted> =>
  (await by.get<{ record: Rooted }>(readDocument(SOURCE, 'origin { id } root { id kind }'), { id })).record;
