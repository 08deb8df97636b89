// Writes what is generated and committed: the API's schema, and the console's types of it. Run after a change of the API.
import { writeFileSync } from 'node:fs';
import { generated } from './generated.mjs';

for (const { file, text } of await generated()) writeFileSync(file, text);
