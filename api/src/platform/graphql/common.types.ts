import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QUALIFIERS, type Qualifier } from '@kouan/shared';
import { DecimalText } from './scalars.ts';

/**
 * Makes a GraphQL enum of a closed list of the vocabulary. The words are spelt the same in the database, in code, in
 * the API and in the console, so that nothing needs translating on the way.
 */
export function vocabularyEnum<Word extends string>(
  name: string,
  words: readonly Word[],
  description: string,
): Readonly<Record<Word, Word>> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, description });
  return values;
}

export const QualifierEnum = vocabularyEnum('Qualifier', QUALIFIERS, 'How sure a value is, as it was reported.');

@ObjectType({ description: 'Text in Chinese, English or both; at least one is there.' })
export class LocalizedText {
  @Field(() => String, { nullable: true })
  zh!: string | null;

  @Field(() => String, { nullable: true })
  en!: string | null;
}

@InputType({ description: 'Text in Chinese, English or both.' })
export class LocalizedTextInput {
  @Field(() => String, { nullable: true })
  zh?: string | null;

  @Field(() => String, { nullable: true })
  en?: string | null;
}

@ObjectType({ description: 'A value as it was reported, with the bounds that its wording carries.' })
export class QuantityType {
  @Field(() => QualifierEnum)
  qualifier!: Qualifier;

  @Field(() => DecimalText, { nullable: true, description: 'The number that was said; null where only bounds were.' })
  value!: string | null;

  @Field(() => DecimalText, { nullable: true, description: 'Lower bound; null when unbounded below.' })
  lower!: string | null;

  @Field(() => DecimalText, { nullable: true, description: 'Upper bound; null when unbounded above.' })
  upper!: string | null;

  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  wording!: string | null;

  @Field({ description: 'What is counted: an ISO 4217 currency, percent, times, companies.' })
  unit!: string;
}

@InputType({ description: 'A value as it is reported; for `between` the bounds are given instead of the value.' })
export class QuantityInput {
  @Field(() => QualifierEnum)
  qualifier!: Qualifier;

  @Field(() => DecimalText, { nullable: true })
  value?: string | null;

  @Field(() => DecimalText, { nullable: true })
  lower?: string | null;

  @Field(() => DecimalText, { nullable: true })
  upper?: string | null;

  @Field(() => String, { nullable: true })
  wording?: string | null;

  @Field({ description: 'An ISO 4217 currency for money; percent, times or companies for others.' })
  unit!: string;
}

@ObjectType({ description: 'A person, by name.' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

export const ScopeEnum = vocabularyEnum(
  'Scope',
  ['own', 'shared', 'all'] as const,
  "own: the tenant's records; shared: those of the market desk that all tenants read; all: both.",
);
