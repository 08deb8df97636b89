import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@kouan/shared';
import { LONGEST_PAGE } from '../platform/graphql/page.types.ts';
import { notFound } from '../platform/read/ids.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Findable, containingGoods, searchEntries } from '../platform/reference/search.ts';
import { CurrencyType, MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { Allow } from '../platform/tenant/permission.ts';

@ArgsType()
class FindArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Code, Chinese, English, pinyin or its initials; goods also by everyday words, as in generator.',
  })
  q?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these codes, in this order; unknown ones are left out.' })
  codes?: string[] | null;

  @Field(() => Int, { defaultValue: 25, description: 'Most entries to return, 1 to 200.' })
  first: number = 25;
}

/** Divisions, countries, sectors and currencies over GraphQL; held in process, no statement is run. */
@Resolver()
export class ReferenceResolver {
  constructor(private readonly data: ReferenceData) {}

  @Query(() => [RegionType], { description: 'Divisions of China that match, best first.' })
  @Allow('reference.read')
  regions(@Args() args: FindArgs): unknown[] {
    return this.find(this.data.regions, args);
  }

  @Query(() => RegionType, { description: 'One division by its code.' })
  @Allow('reference.read')
  region(@Args('code', { type: () => ID }) code: string): unknown {
    const region = this.data.regions.get(code);
    if (!region) throw notFound('code');
    return region;
  }

  @Query(() => [MarketType], { description: 'Countries that match, best first.' })
  @Allow('reference.read')
  markets(@Args() args: FindArgs): unknown[] {
    return this.find(this.data.markets, args);
  }

  @Query(() => [SectorType], {
    description:
      'HS chapters, headings and subheadings that match, best first; for a code that is not carried, those that contain it.',
  })
  @Allow('reference.read')
  sectors(@Args() args: FindArgs): unknown[] {
    const found = this.find(this.data.sectors, args);
    if (found.length > 0 || args.codes) return found;
    return containingGoods(this.data.sectors, args.q ?? '', args.first);
  }

  @Query(() => [CurrencyType], { description: 'All currencies.' })
  @Allow('reference.read')
  currencies(): unknown[] {
    return [...this.data.currencies.values()];
  }

  private find<T extends Findable>(entries: ReadonlyMap<string, T>, { q, codes, first }: FindArgs): T[] {
    if (first < 1 || first > LONGEST_PAGE)
      throw new DomainError('BAD_INPUT', 'PAGE_TOO_LONG', 'first', { max: LONGEST_PAGE });
    if (codes) return codes.slice(0, first).flatMap((code) => entries.get(code) ?? []);
    return searchEntries(entries.values(), q ?? '', first);
  }
}
