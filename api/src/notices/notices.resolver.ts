import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { checkPage } from '../platform/graphql/page.types.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { NoticeMarks } from './notice-marks.service.ts';
import { NoticeListArgs, NoticePageType, NoticeType } from './notice.types.ts';
import { type NoticePage, NoticesReader } from './notices.reader.ts';

/** One's own notices over GraphQL. */
@Resolver(() => NoticeType)
export class NoticesResolver {
  constructor(
    private readonly reader: NoticesReader,
    private readonly marks: NoticeMarks,
  ) {}

  @Query(() => NoticePageType, { description: 'What has changed of what the caller watches, latest first.' })
  @Allow('notice.read')
  notices(
    @CurrentViewer() viewer: Viewer,
    @Args() { first, after = null, unreadOnly }: NoticeListArgs,
  ): Promise<NoticePage> {
    checkPage({ first });
    return this.reader.page(viewer, { first, after, unreadOnly });
  }

  @Query(() => Int, { description: 'How many notices the caller has not read, counted up to 100.' })
  @Allow('notice.read')
  unreadNotices(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.reader.unread(viewer);
  }

  @Mutation(() => Int, { description: 'Marks notices as read. Answers with how many are unread now, up to 100.' })
  @Allow('notice.read')
  async markNoticesRead(
    @CurrentViewer() viewer: Viewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<number> {
    await this.marks.markRead(viewer, ids);
    return this.reader.unread(viewer);
  }

  @Mutation(() => Int, { description: 'Marks everything as read that the caller has seen; what came later stays.' })
  @Allow('notice.read')
  async markAllNoticesRead(
    @CurrentViewer() viewer: Viewer,
    @Args('through', { description: 'As a page of notices told it.' }) through: string,
  ): Promise<number> {
    await this.marks.markAllRead(viewer, through);
    return this.reader.unread(viewer);
  }
}
