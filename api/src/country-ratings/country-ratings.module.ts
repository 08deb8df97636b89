import { Module } from '@nestjs/common';
import { CountryRatingsResolver } from './country-ratings.resolver.ts';
import { CountryRatingsService } from './country-ratings.service.ts';

@Module({ providers: [CountryRatingsResolver, CountryRatingsService] })
export class CountryRatingsModule {}
