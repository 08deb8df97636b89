// What is generated and committed, as it should be now. The API has to be built.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The generated files with their texts: the schema first, the console's types made from it second. */
export async function generated() {
  const { schemaText } = await import('../api/dist/schema/print-schema.js');
  const schema = await schemaText();
  return [
    { file: path.join(root, 'api/schema.graphql'), text: schema },
    { file: path.join(root, 'admin/src/graphql-env.d.ts'), text: consoleTypes(schema) },
  ];
}

function consoleTypes(schema) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kouan-codegen-'));
  try {
    writeFileSync(path.join(folder, 'schema.graphql'), schema);
    const plugin = { name: 'gql.tada/ts-plugin', schema: './schema.graphql', tadaOutputLocation: './graphql-env.d.ts' };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { plugins: [plugin] } }));
    const cli = path.join(root, 'node_modules/gql.tada/bin/cli.js');
    const words = [cli, 'generate-output', '--tsconfig', path.join(folder, 'tsconfig.json')];
    const { status, stderr, stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the console's types could not be generated: ${stderr || stdout}`);
    return readFileSync(path.join(folder, 'graphql-env.d.ts'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
