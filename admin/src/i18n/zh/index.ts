import { audit } from './audit.ts';
import { common } from './common.ts';
import { evidence } from './evidence.ts';
import { inputs } from './inputs.ts';
import { layout } from './layout.ts';
import { session } from './session.ts';
import { figures } from './figures.ts';
import { sources } from './sources.ts';
import { tenants } from './tenants.ts';
import { users } from './users.ts';

/**
 * Everything the console says in Chinese. Each resource has a file of its own, here and in `../en/`, that names it, its
 * fields and whatever its screens say; react-admin looks for labels under `resources.<resource>.fields.<field>`.
 */
export const zh = {
  common,
  evidence,
  inputs,
  layout,
  session,
  resources: { audit, tenants, users, figures, sources },
};
