import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { demoAccounts, demoTenants } from '@kouan/db';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { AppModule } from './app.module.ts';
import type { Config } from './platform/config/config.ts';
import { Metrics } from './platform/health/metrics.ts';
import { jsonBody } from './platform/graphql/body.ts';
import { LOGGER } from './platform/logs/logger.ts';

/** Builds the server; the caller makes it listen and closes it. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  // Whatever no handler of ours answers, Express answers without its stack.
  app.set('env', 'production');
  const logger = app.get<Logger>(LOGGER);
  if (logger.isLevelEnabled('info'))
    app.use(pinoHttp({ logger, autoLogging: { ignore: ({ url = '' }) => !LOGGED.test(url) } }));
  app.use(
    helmet({ contentSecurityPolicy: { directives: CONTENT_POLICY }, strictTransportSecurity: config.secureCookies }),
  );
  app.use(app.get(Metrics).observe);
  app.use('/graphql', ...jsonBody());
  if (config.demoAccounts) app.use('/demo-accounts.json', listDemoAccounts);
  if (config.consoleDir && existsSync(path.join(config.consoleDir, 'index.html'))) serveConsole(app, config.consoleDir);
  return app;
}

/** Requests that are work for the server; files of the console and health checks would drown them. */
const LOGGED = /^\/(graphql$|reports\/|imports$)/;

/** The console brings everything itself; charts and the component library set styles from code. */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** The sign-in page of the demonstration offers its accounts; elsewhere there is no such address. */
function listDemoAccounts(_req: Request, res: Response): void {
  const names = new Map(demoTenants().map(({ key, name }) => [key, name]));
  const accounts = demoAccounts().map((account) => ({ ...account, tenantName: names.get(account.tenant) }));
  res.setHeader('cache-control', 'no-store').json(accounts);
}

function serveConsole(app: NestExpressApplication, folder: string): void {
  app.use(
    express.static(folder, {
      index: 'index.html',
      setHeaders: (res, file) =>
        res.setHeader('cache-control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  );
}
