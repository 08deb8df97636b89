import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { type DocumentNode, Kind, print } from 'graphql';
import { send } from '../client.ts';
import { serverUrl } from '../server/url.ts';

const CONSOLE = fileURLToPath(new URL('../../../admin/src', import.meta.url));

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}

/** Every operation among what a module exports, by its name, however deep in objects it stands. */
function operationsIn(exported: unknown): ReadonlyMap<string, string> {
  if (isDocument(exported)) {
    const operation = exported.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return new Map();
    return new Map([[operation.name?.value ?? '', print(exported)]]);
  }
  if (typeof exported !== 'object' || exported === null) return new Map();
  return new Map(Object.values(exported).flatMap((each) => [...operationsIn(each)]));
}

/** What a document is refused for itself, whatever is given with it. */
const WRONG: ReadonlySet<unknown> = new Set(['TOO_COMPLEX', 'QUERY_INVALID', 'QUERY_SYNTAX']);

test('the server takes every document of the console: none is refused as too large or as wrong', async () => {
  const files = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'documents.ts',
  );
  const operations = new Map<string, string>();
  for (const file of files) {
    const module = (await import(pathToFileURL(path.join(CONSOLE, file)).href)) as object;
    for (const [name, document] of operationsIn(Object.values(module))) operations.set(name, document);
  }
  expect(operations.size).toBeGreaterThan(80);
  const refused: string[] = [];
  for (const [name, document] of operations) {
    // Nobody is signed in and nothing is given, so that nothing runs; what is wrong with a document is found before.
    const { errors } = await send(serverUrl(), document);
    const wrong = errors.filter(({ extensions }) => WRONG.has(extensions['reason']));
    if (wrong.length > 0) refused.push(`${name}: ${String(wrong[0]?.extensions['reason'])}`);
  }
  expect(refused).toEqual([]);
});
