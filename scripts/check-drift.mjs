// Fails when a committed file that is generated differs from what the code makes now.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { generated } from './generated.mjs';

const stale = (await generated()).filter(({ file, text }) => readFileSync(file, 'utf8') !== text);
for (const { file } of stale) console.error(`${path.relative(process.cwd(), file)} is stale: run npm run codegen`);
process.exit(stale.length > 0 ? 1 : 0);
