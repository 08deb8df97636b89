import { Module } from '@nestjs/common';
import { WorkListResolver } from './work-list.resolver.ts';
import { WorkList } from './work-list.service.ts';

@Module({ providers: [WorkListResolver, WorkList] })
export class WorkListModule {}
