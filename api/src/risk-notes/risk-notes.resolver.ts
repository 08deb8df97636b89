import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { recordResolver } from '../platform/graphql/record.resolver.ts';
import { PlainDate } from '../platform/graphql/scalars.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { ReviewService } from './review.service.ts';
import { RISK_NOTE_KIND } from './risk-note.entity.ts';
import { noteShape, riskNotes, visibleNotes } from './risk-note.list.ts';
import { RiskNoteInput, RiskNoteListArgs, RiskNotePage, RiskNoteType } from './risk-note.types.ts';
import { RiskNotesService } from './risk-notes.service.ts';

const RiskNoteRecord = recordResolver({
  type: RiskNoteType,
  name: 'RiskNote',
  shape: noteShape,
  kind: RISK_NOTE_KIND,
  read: 'riskNote.readPublished',
  write: 'riskNote.write',
  scope: 'all',
  visible: visibleNotes,
});

/** Risk notes and their review over GraphQL. */
@Resolver(() => RiskNoteType)
export class RiskNotesResolver extends RiskNoteRecord {
  constructor(
    private readonly reader: Reader,
    private readonly service: RiskNotesService,
    private readonly review: ReviewService,
  ) {
    super();
  }

  @Query(() => RiskNotePage, { description: 'Published risk notes; for those who work on them also what is in work.' })
  @Allow('riskNote.readPublished')
  riskNotes(@CurrentViewer() viewer: Viewer, @Args() args: RiskNoteListArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, riskNotes(viewer), checkPage(args), selectionOf(info));
  }

  @Mutation(() => RiskNoteType, { description: 'Starts a risk note as a draft.' })
  @Allow('riskNote.write')
  async createRiskNote(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RiskNoteInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.create(viewer, input), info);
  }

  @Mutation(() => RiskNoteType, { description: 'Changes the draft, or starts one beside what is published.' })
  @Allow('riskNote.write')
  async updateRiskNote(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: RiskNoteInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.service.update(viewer, id, version, input), info);
  }

  @Mutation(() => RiskNoteType, { description: 'Hands the draft to the reviewers.' })
  @Allow('riskNote.submit')
  async submitRiskNote(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.review.submit(viewer, { id, version }), info);
  }

  @Mutation(() => RiskNoteType, { description: 'Gives the draft back to its author with a reason.' })
  @Allow('riskNote.publish')
  async returnRiskNote(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('comment') comment: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.review.return(viewer, { id, version }, comment), info);
  }

  @Mutation(() => RiskNoteType, { description: 'Makes the draft what exporters read; never by one of its authors.' })
  @Allow('riskNote.publish')
  async publishRiskNote(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('comment', { type: () => String, nullable: true }) comment: string | null,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.review.publish(viewer, { id, version }, comment), info);
  }

  @Mutation(() => RiskNoteType, {
    description:
      'Throws away a draft that lies beside an earlier wording, which stays as it is; by its author or a reviewer.',
  })
  @Allow('riskNote.write')
  async discardRiskNoteDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.review.discard(viewer, { id, version }), info);
  }

  @Mutation(() => RiskNoteType, {
    description: 'Says that what is published still holds, and when to look again; never by one of its authors.',
  })
  @Allow('riskNote.publish')
  async confirmRiskNote(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reviewBy', {
      type: () => PlainDate,
      nullable: true,
      description: 'When to look again; left out: half a year from today.',
    })
    reviewBy: string | null,
    @Args('comment', { type: () => String, nullable: true }) comment: string | null,
    @Info() info: GraphQLResolveInfo,
  ) {
    const confirmed = this.review.confirm(viewer, { id, version }, reviewBy ?? null, comment ?? null);
    return this.written(viewer, await confirmed, info);
  }

  @Mutation(() => RiskNoteType, { description: 'Takes what is published away from exporters, with a reason.' })
  @Allow('riskNote.publish')
  async withdrawRiskNote(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('comment') comment: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.written(viewer, await this.review.withdraw(viewer, { id, version }, comment), info);
  }
}
