import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DomainError } from '@kouan/shared';

/** Most rows of one page. */
export const LONGEST_PAGE = 200;
/** Farthest row that numbered pages reach; beyond it cursors serve. */
export const FARTHEST_OFFSET = 10_000;

@ObjectType({ description: 'Where a page ends and whether more follows.' })
export class PageInfo {
  @Field({ description: 'Whether another page follows.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Hand back as `after` to get the next page.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'Rows of the page, 1 to 200.' })
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows to pass over, for numbered pages; at most 10,000.' })
  offset?: number | null;
}

/** Makes the GraphQL type of one page of a kind of record, as in `OpportunityPage`. */
export function pageOf<T>(
  node: Type<T>,
  name: string,
): Type<{ nodes: T[]; totalCount: number | null; pageInfo: PageInfo }> {
  @ObjectType(name, { description: 'One page of a list.' })
  class PageType {
    @Field(() => [node])
    nodes!: T[];

    @Field(() => Int, { nullable: true, description: 'Rows of all pages; counted only when asked for.' })
    totalCount!: number | null;

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return PageType;
}

/** @throws BAD_INPUT when the page is outside its bounds */
export function checkPage(page: PageArgs): PageArgs {
  if (page.first < 1 || page.first > LONGEST_PAGE) {
    throw new DomainError('BAD_INPUT', 'PAGE_TOO_LONG', 'first', { max: LONGEST_PAGE });
  }
  if (page.offset != null && (page.offset < 0 || page.offset > FARTHEST_OFFSET)) {
    throw new DomainError('BAD_INPUT', 'OFFSET_TOO_FAR', 'offset', { max: FARTHEST_OFFSET });
  }
  return page;
}
