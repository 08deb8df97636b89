import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { FEATURES } from './features.ts';
import type { Config } from './platform/config/config.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { PassThroughFilter } from './platform/errors/pass-through.filter.ts';
import { graphqlModule } from './platform/graphql/graphql.module.ts';
import { PermissionGuard } from './platform/tenant/permission.guard.ts';

/** The server: the platform under it, and the features upon it. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(config), graphqlModule(), ...FEATURES],
      providers: [
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: PassThroughFilter },
      ],
    };
  }
}
