/** Writes `db/reference/*.json` anew: `npm run reference -w db`. */
import { writeFileSync } from 'node:fs';
import { REFERENCE_FILES, referenceFile } from '../files.ts';
import { buildReferenceData, toJson } from './build.ts';

const data = buildReferenceData();
for (const name of REFERENCE_FILES) {
  writeFileSync(referenceFile(name), toJson(data[name]));
  process.stdout.write(`${name}.json: ${data[name].length}\n`);
}
