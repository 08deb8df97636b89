import { Module } from '@nestjs/common';
import { FigureGroupsResolver } from './figure-groups.resolver.ts';
import { FigureGroups } from './figure-groups.service.ts';

@Module({ providers: [FigureGroupsResolver, FigureGroups] })
export class CorroborationModule {}
