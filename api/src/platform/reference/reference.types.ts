import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../graphql/scalars.ts';
import { LocalizedText } from '../graphql/common.types.ts';

@ObjectType('Region', { description: 'A division of China, GB/T 2260, down to counties.' })
export class RegionType {
  @Field(() => ID, { description: 'Six digits, as in 330225.' })
  code!: string;

  @Field(() => LocalizedText)
  name!: LocalizedText;

  @Field({ description: 'province, prefecture or county.' })
  level!: string;

  @Field(() => ID, { nullable: true, description: 'The division above; it cannot be read off the digits.' })
  parentCode!: string | null;
}

@ObjectType('Market', { description: 'A country, ISO 3166-1.' })
export class MarketType {
  @Field(() => ID, { description: 'Two letters, as in RU.' })
  code!: string;

  @Field({ description: 'Three letters, as in RUS.' })
  alpha3!: string;

  @Field(() => LocalizedText)
  name!: LocalizedText;
}

@ObjectType('Sector', { description: 'A chapter, heading or subheading of the Harmonized System.' })
export class SectorType {
  @Field(() => ID, { description: 'Two, four or six digits, as in 847130.' })
  code!: string;

  @Field({ description: 'Edition of the nomenclature, as in HS2022.' })
  edition!: string;

  @Field(() => Int, { description: 'Digits of the code: 2, 4 or 6.' })
  level!: number;

  @Field(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => ID, { nullable: true })
  parentCode!: string | null;
}

@ObjectType('Currency', { description: 'A currency, ISO 4217.' })
export class CurrencyType {
  @Field(() => ID)
  code!: string;

  @Field(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => Int, { description: 'Digits behind the point.' })
  minorUnits!: number;
}

@ObjectType('Indicator', { description: 'What a figure measures, with its definition.' })
export class IndicatorType {
  @Field(() => ID)
  code!: string;

  @Field({ description: 'claims, trade, companies or controls.' })
  group!: string;

  @Field({ description: 'money, count or percent.' })
  unitKind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What a count counts, as in companies; null for money and per cent.',
  })
  countedUnit!: string | null;

  @Field(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => LocalizedText)
  definition!: LocalizedText;

  @Field({ description: 'Where the definition comes from.' })
  definitionSource!: string;

  @Field(() => String, { nullable: true, description: 'Where on the web its source is.' })
  definitionUrl!: string | null;

  @Field(() => Int, { description: 'Goes up with every amendment.' })
  version!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was added or amended; null: as Kouan came.' })
  amendedAt!: string | null;
}
