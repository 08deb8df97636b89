import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { normalizeSearch } from '@kouan/shared';
import { checkPage } from '../platform/graphql/page.types.ts';
import { checkSearch } from '../platform/read/conditions.ts';
import { notFound } from '../platform/read/ids.ts';
import { type Indicator, ReferenceData } from '../platform/reference/reference-data.ts';
import { IndicatorType } from '../platform/reference/reference.types.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type IndicatorFilter, IndicatorInput, IndicatorListArgs, IndicatorPage } from './indicator.types.ts';
import { IndicatorsService } from './indicators.service.ts';

/** The register of indicators over GraphQL: read by everybody from what is held in process, kept by the platform. */
@Resolver(() => IndicatorType)
export class IndicatorsResolver {
  constructor(
    private readonly data: ReferenceData,
    private readonly service: IndicatorsService,
  ) {}

  @Query(() => [IndicatorType], { description: 'All indicators.' })
  @Allow('reference.read')
  async indicators(): Promise<unknown[]> {
    await this.data.freshIndicators();
    return this.byCode();
  }

  @Query(() => IndicatorType, { description: 'One indicator by its code.' })
  @Allow('reference.read')
  async indicator(@Args('code', { type: () => ID }) code: string): Promise<unknown> {
    await this.data.freshIndicators();
    const indicator = this.data.indicators.get(code);
    if (!indicator) throw notFound('code');
    return indicator;
  }

  @Query(() => IndicatorPage, { description: 'The register of indicators by code, a page at a time.' })
  @Allow('reference.read')
  async indicatorRegister(@Args() args: IndicatorListArgs): Promise<unknown> {
    await this.data.freshIndicators();
    const { first, after, offset } = checkPage(args);
    const found = this.byCode().filter(matching(args.filter ?? {}));
    const from = after ? found.findIndex(({ code }) => code > after) : (offset ?? 0);
    const nodes = from < 0 ? [] : found.slice(from, from + first);
    const hasNextPage = from >= 0 && found.length > from + first;
    return {
      nodes,
      totalCount: found.length,
      pageInfo: { hasNextPage, endCursor: nodes.at(-1)?.code ?? null },
    };
  }

  @Mutation(() => IndicatorType, { description: 'Adds an indicator that figures of all tenants can name.' })
  @Allow('indicator.manage')
  createIndicator(@CurrentViewer() viewer: Viewer, @Args('input') input: IndicatorInput): Promise<unknown> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => IndicatorType, { description: 'Amends an indicator; its code and its unit stay.' })
  @Allow('indicator.manage')
  updateIndicator(
    @CurrentViewer() viewer: Viewer,
    @Args('code', { type: () => ID }) code: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: IndicatorInput,
  ): Promise<unknown> {
    return this.service.update(viewer, code, version, input);
  }

  /** In the order of the codes' characters, which cursors compare by; the ones added last were read last. */
  private byCode(): Indicator[] {
    return [...this.data.indicators.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }
}

function matching({ q, group }: IndicatorFilter): (indicator: Indicator) => boolean {
  if (q) checkSearch(q);
  const typed = normalizeSearch(q ?? '');
  return ({ code, name, definition, ...indicator }) =>
    (!group || indicator.group === group) &&
    [code, name.zh, name.en, definition.zh, definition.en].some((words) => normalizeSearch(words).includes(typed));
}
