import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  OWNER_ROLE,
  type PgTarget,
  connectTargets,
  listenError,
  loadDemo,
  loadReference,
  migrate,
  withClient,
} from '@kouan/db';
import { createApp } from './app.ts';
import { prepareUploads } from './imports/upload-folder.ts';
import { ensurePlatform } from './tenants/ensure-platform.ts';
import {
  type Environment,
  type Settings,
  isDemo,
  readAddress,
  readConfig,
  settingsOf,
} from './platform/config/environment.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A server that listens. */
export interface Running {
  readonly port: number;
  /** Finishes what is under way, then closes the server and the database that it started. */
  stop(): Promise<void>;
}

/**
 * Starts everything in its order: database, schema, reference data, the demonstration where wanted, server.
 * What was started is stopped again when a later step fails.
 * @throws StartupError or ConfigError for whatever an operator can mend
 */
export async function start(environment: Environment, log: (line: string) => void): Promise<Running> {
  const began = performance.now();
  const env = settingsOf(environment);
  const dataFolder = env.get('KOUAN_DATA_DIR') ?? path.join(ROOT, '.data');
  const { host, port } = readAddress(env);
  // Settings are read and folders tried before anything is started, so that a wrong one costs no time.
  const configure = (database: PgTarget) =>
    readConfig(env, database, { data: dataFolder, console: path.join(ROOT, 'admin/dist') });
  prepareUploads(configure({ host: '', port: 0, user: '', database: '' }));
  const targets = await connectTargets(Object.fromEntries(env), log);
  try {
    const config = configure(targets.service);
    await prepare(targets.admin, targets.service, env, log);
    if (!config.mail) log('SMTP_HOST is not set: no e-mail is sent / 未设置 SMTP_HOST：不发送邮件提醒');
    const app = await createApp(config);
    try {
      await app.listen(port, host);
    } catch (error) {
      await app.close();
      throw listenError(error, { host, port });
    }
    const listening = (app.getHttpServer().address() as AddressInfo).port;
    log(`Kouan 口岸: http://localhost:${listening} (${Math.round(performance.now() - began)} ms)`);
    return {
      port: listening,
      stop: async () => {
        await app.close();
        await targets.stop();
      },
    };
  } catch (error) {
    await targets.stop();
    throw targets.explain(error);
  }
}

async function prepare(admin: PgTarget, service: PgTarget, env: Settings, log: (line: string) => void): Promise<void> {
  const migrated = await migrate(admin);
  if (migrated > 0) log(`${migrated} migrations applied`);
  await withClient(admin, async (client) => {
    await client.query(`set role ${OWNER_ROLE}`);
    await loadReference(client);
  });
  if (isDemo(env)) {
    for (const line of await loadDemo(service)) log(line);
  } else {
    await ensurePlatform(service, {
      email: env.get('KOUAN_ADMIN_EMAIL'),
      password: env.get('KOUAN_ADMIN_PASSWORD'),
    });
  }
}
