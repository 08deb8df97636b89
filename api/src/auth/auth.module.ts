import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { AccessTokens } from './access-tokens.ts';
import { AuthResolver } from './auth.resolver.ts';
import { AuthService } from './auth.service.ts';
import { Authenticator } from './authenticator.ts';
import { CallerReader } from './caller-reader.ts';
import { MeReader } from './me.reader.ts';
import { Memberships } from './memberships.ts';
import { RefreshTokens } from './refresh-tokens.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { JwtStrategy, LocalStrategy } from './strategies.ts';

@Module({
  imports: [PassportModule, JwtModule.register({})],
  providers: [
    AuthResolver,
    AuthService,
    Authenticator,
    CallerReader,
    Memberships,
    MeReader,
    RefreshTokens,
    AccessTokens,
    SignInLimits,
    JwtStrategy,
    LocalStrategy,
  ],
  exports: [CallerReader],
})
export class AuthModule {}
