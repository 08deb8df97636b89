import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PlainDate } from '../platform/graphql/scalars.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { basisOf } from './score-basis.ts';
import { WatchListService } from './watch-list.service.ts';
import { WatchScores } from './watch-scores.ts';
import { type ReadWatch, WatchReader } from './watch.reader.ts';
import { WatchForArgs, WatchInput, WatchType } from './watch.types.ts';

/** One's own watch list over GraphQL. */
@Resolver(() => WatchType)
export class WatchListResolver {
  constructor(
    private readonly reader: WatchReader,
    private readonly service: WatchListService,
    private readonly scores: WatchScores,
    private readonly data: ReferenceData,
  ) {}

  @Query(() => [WatchType], { description: "What the caller watches; at most 100, nobody else's." })
  @Allow('watch.use')
  async watches(
    @CurrentViewer() viewer: Viewer,
    @Args('asOf', {
      type: () => PlainDate,
      nullable: true,
      description: 'Day of the scores; left out: today in Beijing.',
    })
    asOf: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return this.asked(viewer, await this.reader.all(viewer), info, asOf ?? null);
  }

  @Query(() => WatchType, { nullable: true, description: 'The watch of exactly this question, or null.' })
  @Allow('watch.use')
  async watchFor(
    @CurrentViewer() viewer: Viewer,
    @Args() { market, sector, region }: WatchForArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const watch = await this.reader.for(
      viewer,
      this.data.requireMarket(market, 'market'),
      sector ? this.data.requireSector(sector, 'sector') : null,
      region ? this.data.requireRegion(region, 'region') : null,
    );
    return watch && ((await this.asked(viewer, [watch], info))[0] ?? null);
  }

  @Mutation(() => WatchType, { description: 'Watches from now on.' })
  @Allow('watch.use')
  async createWatch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WatchInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return this.one(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => ID, { description: 'Stops watching. Answers with the id of what was watched.' })
  @Allow('watch.use')
  async deleteWatch(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<string> {
    await this.service.delete(viewer, id);
    return id;
  }

  @Mutation(() => WatchType, { description: 'Notes that the caller has seen the score as it stands now.' })
  @Allow('watch.use')
  async lookAtWatch(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('asOf', {
      type: () => PlainDate,
      nullable: true,
      description: 'Day of the score; left out: today in Beijing.',
    })
    asOf: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const watch = await this.reader.one(viewer, id);
    const { score, methodVersion } = await this.scores.standing(viewer, watch, asOf ?? null);
    const look = { score: score?.central ?? null, methodVersion, basis: basisOf(asOf ?? null) };
    await this.service.look(viewer, id, look);
    return this.one(viewer, id, info, asOf ?? null);
  }

  private async one(viewer: Viewer, id: string, info: GraphQLResolveInfo, asOf: string | null = null): Promise<object> {
    const [watch] = await this.asked(viewer, [await this.reader.one(viewer, id)], info, asOf);
    return watch as object;
  }

  /** Scores are computed only for those who ask for them. */
  private asked(
    viewer: Viewer,
    watches: readonly ReadWatch[],
    info: GraphQLResolveInfo,
    asOf: string | null = null,
  ): Promise<object[]> {
    return selectionOf(info).has('current')
      ? this.scores.withScores(viewer, watches, asOf)
      : Promise.resolve([...watches]);
  }
}
