import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type LogLevel, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { PgTarget } from '@kouan/db';
import express from 'express';
import { AppModule } from './app.module.ts';

export async function createApp(pg: PgTarget, o: { adminDir?: string; logger?: LogLevel[] | false } = {}): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(pg), { logger: o.logger ?? ['error', 'warn', 'log'] });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
  if (o.adminDir && existsSync(path.join(o.adminDir, 'index.html'))) {
    app.use(express.static(o.adminDir, { index: 'index.html', setHeaders: (res, f) => void res.setHeader('cache-control', f.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') }));
  }
  return app;
}
export { AuthService } from './auth/auth.service.ts';
