import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { StartupError } from '../connection/startup-error.ts';

/** An account of this machine, by number. */
export interface Account {
  uid: number;
  gid: number;
}

/** How the programs of Postgres are run: as ourselves, or as root by one of two ways of not being root to Postgres. */
export interface Runner {
  name: 'self' | 'userns' | 'setuid';
  /** Words before the program's own. */
  argv: readonly string[];
  /** The account that programs run as and files belong to; undefined: our own. */
  account?: Account;
}

/** Root is shown to the program as nobody, while its files stay root's outside. */
const USER_NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'] as const;

/** Set, it forbids the user namespace, as some containers do; for trying the other way out. */
const NO_NAMESPACE = 'KOUAN_PG_NO_USERNS';

/** Whether we are root, the one account that Postgres refuses. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function namespaceWorks(): boolean {
  const [program, ...words] = USER_NAMESPACE;
  const probe = spawnSync(program, [...words, 'id', '-u'], { encoding: 'utf8' });
  return probe.status === 0 && probe.stdout.trim() === '65534';
}

/** The account that a root process hands Postgres to: `postgres` where there is one, else `nobody`. */
function lesserAccount(): Account {
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n');
  const accounts = new Map(rows.map((row) => row.split(':')).map(([name, , uid, gid]) => [name, { uid, gid }]));
  const found = accounts.get('postgres') ?? accounts.get('nobody');
  if (found === undefined) throw new StartupError('ACCOUNT_MISSING', {});
  return { uid: Number(found.uid), gid: Number(found.gid) };
}

/**
 * Chooses how to run Postgres, which refuses to run as root. The user namespace comes first because files then stay
 * root's and a private checkout stays reachable; where namespaces are forbidden another account is taken.
 */
export function pickRunner(): Runner {
  if (!isRoot()) return { name: 'self', argv: [] };
  if (!process.env[NO_NAMESPACE] && namespaceWorks()) return { name: 'userns', argv: USER_NAMESPACE };
  return { name: 'setuid', argv: [], account: lesserAccount() };
}
