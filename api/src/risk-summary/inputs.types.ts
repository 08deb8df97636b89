import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { RiskCategory } from '@kouan/shared';
import { FigureType } from '../figures/figure.types.ts';
import { PageInfo } from '../platform/graphql/page.types.ts';
import { PolicyEventType } from '../policy-events/policy-event.types.ts';
import { PositionType } from '../positions/position.types.ts';
import { RiskCategoryEnum, RiskNoteVersionType } from '../risk-notes/risk-note.types.ts';
import { RiskInputType } from './risk-input.types.ts';
import { RiskSummaryArgs } from './risk-summary.args.ts';
import { ScoreRangeType } from './score.types.ts';

@ObjectType('RiskInputPage', {
  description: 'One page of the facts that count in a part, most points first, with the records they rest on.',
})
export class RiskInputPageType {
  @Field(() => [RiskInputType], { description: 'The points of all pages add up to the score of the part.' })
  nodes!: RiskInputType[];

  @Field(() => Int, { description: 'Facts of all pages.' })
  totalCount!: number;

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => ScoreRangeType, { nullable: true, description: 'Of the part; null: nothing to score.' })
  score!: ScoreRangeType | null;

  @Field(() => Float, { nullable: true, description: 'Points of the part in the total score.' })
  contribution!: number | null;

  @Field(() => [FigureType], { description: 'Those that the recordIds of this page name, as with the others.' })
  figures!: FigureType[];

  @Field(() => [PositionType])
  positions!: PositionType[];

  @Field(() => [PolicyEventType])
  policyEvents!: PolicyEventType[];

  @Field(() => [RiskNoteVersionType])
  notes!: RiskNoteVersionType[];
}

@ArgsType()
export class RiskInputsArgs extends RiskSummaryArgs {
  @Field(() => RiskCategoryEnum)
  category!: RiskCategory;

  @Field(() => Int, { defaultValue: 50, description: 'Facts of the page, 1 to 200.' })
  first: number = 50;

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before; refused once the facts have changed, so that no sum is wrong.',
  })
  after?: string | null;
}
