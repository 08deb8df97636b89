import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { EVIDENCE_OF } from './evidence.list.ts';
import { EVIDENCE, SOURCE } from './evidence.shape.ts';
import { EvidenceService } from './evidence.service.ts';
import { EvidenceArgs, EvidenceInput, EvidencePage, EvidenceType } from './evidence.types.ts';
import { SOURCE_KIND } from './source.entity.ts';
import { SOURCES } from './source.list.ts';
import { SourceInput, SourceListArgs, SourcePage, SourceType } from './source.types.ts';
import { SourcesService } from './sources.service.ts';

const SourceRecord = recordResolver({
  type: SourceType,
  name: 'Source',
  shape: SOURCE,
  kind: SOURCE_KIND,
  read: 'source.read',
  write: 'source.write',
  scope: 'all',
});

/** Sources and evidence over GraphQL. */
@Resolver(() => SourceType)
export class SourcesResolver extends SourceRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: SourcesService,
    private readonly evidenceService: EvidenceService,
  ) {
    super();
  }

  @Query(() => SourcePage, { description: "The tenant's sources and those of the market desk." })
  @Allow('source.read')
  sources(@CurrentViewer() viewer: Viewer, @Args() args: SourceListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, SOURCES, checkPage(args), selectionOf(info));
  }

  @Query(() => EvidencePage, {
    description: 'The evidence behind one record, oldest first; its first pieces come along with the record.',
  })
  @Allow('source.read')
  evidence(
    @CurrentViewer() viewer: Viewer,
    @Args() { of, first, after = null }: EvidenceArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.reader.page(viewer, EVIDENCE_OF, { ...checkPage({ first }), filter: of, after }, selectionOf(info));
  }

  @Mutation(() => SourceType, { description: 'Adds a source.' })
  @Allow('source.write')
  async createSource(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SourceInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => SourceType, { description: 'Changes a source; what the input leaves out stays.' })
  @Allow('source.write')
  async updateSource(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: SourceInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }

  @Mutation(() => EvidenceType, { description: 'Ties a record to the place in a source that it rests on.' })
  @Allow('source.write')
  async addEvidence(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EvidenceInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.reader.record(viewer, EVIDENCE, await this.evidenceService.add(viewer, input), selectionOf(info));
  }

  @Mutation(() => ID, { description: 'Takes a piece of evidence away from its record; the audit trail keeps it.' })
  @Allow('source.write')
  removeEvidence(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.evidenceService.remove(viewer, id);
  }
}
