import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { COUNTRY_RATING_KIND } from './country-rating.entity.ts';
import { countryRatings } from './country-rating.list.ts';
import { countryRatingShape } from './country-rating.shape.ts';
import {
  CountryRatingInput,
  CountryRatingListArgs,
  CountryRatingPage,
  CountryRatingType,
} from './country-rating.types.ts';
import { CountryRatingsService } from './country-ratings.service.ts';

const CountryRatingRecord = recordResolver({
  type: CountryRatingType,
  name: 'CountryRating',
  shape: countryRatingShape,
  kind: COUNTRY_RATING_KIND,
  read: 'countryRating.read',
  write: 'countryRating.write',
  scope: 'all',
});

/** Country ratings over GraphQL. */
@Resolver(() => CountryRatingType)
export class CountryRatingsResolver extends CountryRatingRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: CountryRatingsService,
  ) {
    super();
  }

  @Query(() => CountryRatingPage, { description: "The tenant's country ratings and those of the market desk." })
  @Allow('countryRating.read')
  countryRatings(
    @CurrentViewer() viewer: Viewer,
    @Args() args: CountryRatingListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.reader.page(viewer, countryRatings(viewer), checkPage(args), selectionOf(info));
  }

  @Mutation(() => CountryRatingType, { description: 'Adds a country rating.' })
  @Allow('countryRating.write')
  async createCountryRating(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CountryRatingInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => CountryRatingType, { description: 'Changes a country rating; what the input leaves out stays.' })
  @Allow('countryRating.write')
  async updateCountryRating(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: CountryRatingInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }
}
