import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  COUNTED_UNITS,
  type CountedUnit,
  INDICATOR_GROUPS,
  type IndicatorGroup,
  UNIT_KINDS,
  type UnitKind,
} from '@kouan/shared';
import { LocalizedTextInput, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { PageArgs, pageOf } from '../platform/graphql/page.types.ts';
import { IndicatorType } from '../platform/reference/reference.types.ts';

const IndicatorGroupEnum = vocabularyEnum('IndicatorGroup', INDICATOR_GROUPS, 'What an indicator speaks of.');
const UnitKindEnum = vocabularyEnum('UnitKind', UNIT_KINDS, 'What the levels of an indicator are counted in.');
const CountedUnitEnum = vocabularyEnum('CountedUnit', COUNTED_UNITS, 'What a value counts where it is not money.');

export const IndicatorPage = pageOf(IndicatorType, 'IndicatorPage');

@InputType({ description: 'What the register is narrowed by; conditions add up.' })
export class IndicatorFilter {
  @Field(() => String, { nullable: true, description: 'Part of a code, a name or a definition.' })
  q?: string | null;

  @Field(() => IndicatorGroupEnum, { nullable: true })
  group?: IndicatorGroup | null;
}

@ArgsType()
export class IndicatorListArgs extends PageArgs {
  @Field(() => IndicatorFilter, { nullable: true })
  filter?: IndicatorFilter | null;
}

@InputType({ description: 'A line of the register. On a change, what is left out stays as it is.' })
export class IndicatorInput {
  @Field(() => ID, { nullable: true, description: 'Needed when creating, fixed afterwards; as in claims_filed.' })
  code?: string | null;

  @Field(() => IndicatorGroupEnum, { nullable: true, description: 'Needed when creating.' })
  group?: IndicatorGroup | null;

  @Field(() => UnitKindEnum, {
    nullable: true,
    description: 'Needed when creating, fixed afterwards: figures are entered in it.',
  })
  unitKind?: UnitKind | null;

  @Field(() => CountedUnitEnum, {
    nullable: true,
    description: 'What a count counts; left out: plain pieces. Fixed afterwards.',
  })
  countedUnit?: CountedUnit | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in both languages.' })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Needed when creating, in both languages.' })
  definition?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Needed when creating: whose definition it is.' })
  definitionSource?: string | null;

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  definitionUrl?: string | null;
}
