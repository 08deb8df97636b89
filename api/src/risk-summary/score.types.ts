import { Field, Float, ObjectType } from '@nestjs/graphql';
import { RISK_BANDS, RISK_DIRECTIONS } from '@kouan/shared';
import { LocalizedText, vocabularyEnum } from '../platform/graphql/common.types.ts';

export const RiskBandEnum = vocabularyEnum('RiskBand', RISK_BANDS, "Kouan's own bands, lowest risk first.");
export const RiskDirectionEnum = vocabularyEnum('RiskDirection', RISK_DIRECTIONS, 'Which way the risk moves.');
export const RiskInputKindEnum = vocabularyEnum(
  'RiskInputKind',
  ['figure', 'position', 'policy_event', 'note'] as const,
  'What kind of record an input rests on.',
);

@ObjectType({
  description: 'A number from 0 to 100, higher is riskier, and the range of all that its evidence allows.',
})
export class ScoreRangeType {
  @Field(() => Float)
  lower!: number;

  @Field(() => Float)
  central!: number;

  @Field(() => Float)
  upper!: number;
}

@ObjectType({ description: 'Something that Kouan says of a summary.' })
export class RiskMessageType {
  @Field({ description: 'Stable name of what is said.' })
  key!: string;

  @Field(() => LocalizedText)
  text!: LocalizedText;
}
