import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PageArgs, checkPage } from '../platform/graphql/page.types.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { checkedAnswers } from './import-answers.ts';
import { ImportPreviews } from './import-preview.service.ts';
import { IMPORT, IMPORTS } from './import.shape.ts';
import { ImportAnswersInput } from './import.inputs.ts';
import { ImportPage, ImportPreviewType, ImportType } from './import.types.ts';
import { ImportsService } from './imports.service.ts';

/** Imports over GraphQL; the files themselves come by POST to `/imports`. */
@Resolver(() => ImportType)
export class ImportsResolver {
  constructor(
    private readonly reader: Reader,
    private readonly service: ImportsService,
    private readonly previews: ImportPreviews,
  ) {}

  @Query(() => ImportPage, { description: "The tenant's imports, the latest first." })
  @Allow('import.read')
  imports(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, IMPORTS, checkPage(args), selectionOf(info));
  }

  @Query(() => ImportType, {
    name: 'import',
    description: 'One import; NOT_FOUND when there is none that the caller may see.',
  })
  @Allow('import.read')
  one(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.reader.record(viewer, IMPORT, id, selectionOf(info));
  }

  @Query(() => ImportPreviewType, { description: 'What an import would do with these answers. Writes nothing.' })
  @Allow('import.write')
  importPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('answers', { type: () => ImportAnswersInput, nullable: true }) answers?: ImportAnswersInput | null,
  ): Promise<ImportPreviewType> {
    return this.previews.preview(viewer, id, checkedAnswers(answers));
  }

  @Mutation(() => ImportType, { description: 'Writes the figures of a file: all of them, or nothing.' })
  @Allow('import.write')
  async commitImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Args('answers', { type: () => ImportAnswersInput, nullable: true }) answers?: ImportAnswersInput | null,
  ): Promise<unknown> {
    await this.service.commit(viewer, id, checkedAnswers(answers));
    return this.reader.record(viewer, IMPORT, id, selectionOf(info));
  }

  @Mutation(() => ImportType, {
    description: 'Puts all figures of an import into the bin and lets stand again what they superseded.',
  })
  @Allow('import.write')
  async undoImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    await this.service.undo(viewer, id);
    return this.reader.record(viewer, IMPORT, id, selectionOf(info));
  }

  @Mutation(() => ID, { description: 'Throws away a file that waits to be imported.' })
  @Allow('import.write')
  discardImport(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<string> {
    return this.service.discard(viewer, id);
  }
}
