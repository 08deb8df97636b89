import { Module } from '@nestjs/common';
import { InitiativeParts } from './initiative-parts.ts';
import { InitiativesResolver } from './initiatives.resolver.ts';
import { InitiativesService } from './initiatives.service.ts';

@Module({ providers: [InitiativesResolver, InitiativesService, InitiativeParts] })
export class InitiativesModule {}
