import { Field, InputType } from '@nestjs/graphql';
import type { Scope } from '../read/conditions.ts';
import { ScopeEnum } from './common.types.ts';

/** What every list of records can be narrowed by. */
@InputType({ isAbstract: true })
export abstract class RecordFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Text to find: Chinese, pinyin, its initials, English or a code.',
  })
  q?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Show what lies in the bin instead.' })
  deleted?: boolean | null;
}

/** What lists can be narrowed by whose records the market desk shares with every tenant. */
@InputType({ isAbstract: true })
export abstract class SharedRecordFilter extends RecordFilter {
  @Field(() => ScopeEnum, {
    nullable: true,
    description:
      "Left out: the tenant's own records and those that are shared with it; of organizations the own alone.",
  })
  scope?: Scope | null;
}
