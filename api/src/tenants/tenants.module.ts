import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { TenantsReader } from './tenants.reader.ts';
import { TenantsResolver } from './tenants.resolver.ts';
import { TenantsService } from './tenants.service.ts';

@Module({ imports: [AuthModule], providers: [TenantsResolver, TenantsService, TenantsReader] })
export class TenantsModule {}
