import { Module } from '@nestjs/common';
import { OrganizationsResolver } from './organizations.resolver.ts';
import { OrganizationsService } from './organizations.service.ts';

@Module({ providers: [OrganizationsResolver, OrganizationsService] })
export class OrganizationsModule {}
