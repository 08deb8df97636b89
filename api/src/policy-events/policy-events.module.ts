import { Module } from '@nestjs/common';
import { PolicyEventsResolver } from './policy-events.resolver.ts';
import { PolicyEventsService } from './policy-events.service.ts';

@Module({ providers: [PolicyEventsResolver, PolicyEventsService] })
export class PolicyEventsModule {}
