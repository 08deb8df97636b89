export { CITUS_RULES } from './citus-rules.ts';
export { type Offence, type Rule, findOffences } from './rule.ts';
export { WALL_RULES } from './wall-rules.ts';
