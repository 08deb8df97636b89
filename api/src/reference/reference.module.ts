import { Module } from '@nestjs/common';
import { ReferenceResolver } from './reference.resolver.ts';

@Module({ providers: [ReferenceResolver] })
export class ReferenceModule {}
