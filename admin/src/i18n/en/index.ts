import type { MessagesLike } from '../shape.ts';
import type { zh } from '../zh/index.ts';
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

/** Everything the console says in English; the compiler compares its keys with the Chinese. */
export const en: MessagesLike<typeof zh> = {
  common,
  evidence,
  inputs,
  layout,
  session,
  resources: { audit, tenants, users, figures, sources },
};
