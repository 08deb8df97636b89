import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ENTITIES } from '../entities.ts';
import { CONFIG, type Config } from './config/config.ts';
import { databaseOptions } from './config/database.ts';
import { HealthController } from './health/health.controller.ts';
import { Metrics, MetricsController } from './health/metrics.ts';
import { Reader } from './read/reader.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { LOGGER, makeLogger } from './logs/logger.ts';
import { ReferenceData } from './reference/reference-data.ts';
import { TenantDoor } from './tenant/door.ts';
import { Records } from './write/records.ts';

/** What every feature stands on: configuration, the database behind its door, reference data, logs and health. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    const provided = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useFactory: () => makeLogger(config.logLevel) },
      TenantDoor,
      Reader,
      Records,
      JobRunner,
      Metrics,
      ReferenceData,
    ];
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot({ ...databaseOptions(config.database, ENTITIES), retryAttempts: 0 })],
      controllers: [HealthController, MetricsController],
      providers: provided,
      exports: provided,
    };
  }
}
