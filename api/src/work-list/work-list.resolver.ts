import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { WorkList } from './work-list.service.ts';
import { WorkCountType, WorkFilter, WorkItemType, WorkListArgs, WorkPage } from './work-list.types.ts';

/** The analysts' work list over GraphQL. */
@Resolver(() => WorkItemType)
export class WorkListResolver {
  constructor(private readonly work: WorkList) {}

  @Query(() => WorkPage, { description: "What is wanting in the tenant's own records, most pressing first." })
  @Allow('workList.read')
  workList(@CurrentViewer() viewer: Viewer, @Args() args: WorkListArgs, @Info() info: GraphQLResolveInfo) {
    checkPage(args);
    return this.work.page(viewer, args, selectionOf(info));
  }

  @Query(() => [WorkCountType], { description: 'How much there is to mend of each kind.' })
  @Allow('workList.read')
  workCounts(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => WorkFilter, nullable: true }) filter?: WorkFilter | null,
  ) {
    return this.work.counts(viewer, filter ?? {});
  }
}
