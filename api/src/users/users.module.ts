import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { ColleaguesResolver } from './colleagues.resolver.ts';
import { UsersResolver } from './users.resolver.ts';
import { UsersService } from './users.service.ts';

@Module({ imports: [AuthModule], providers: [UsersResolver, ColleaguesResolver, UsersService] })
export class UsersModule {}
