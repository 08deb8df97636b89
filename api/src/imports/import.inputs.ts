import { Field, InputType, Int } from '@nestjs/graphql';
import type { ImportColumn, ImportFormat, MoneyScale, TradeFlow } from '@kouan/shared';
import { PlainDate } from '../platform/graphql/scalars.ts';
import { ImportColumnEnum, ImportFormatEnum, MoneyScaleEnum, TradeFlowEnum } from './import.vocabulary.ts';

@InputType({ description: 'A column with what it is to be read as.' })
export class ColumnAssignmentInput {
  @Field(() => Int, { description: 'Which column, counted from 0.' })
  index!: number;

  @Field(() => ImportColumnEnum, {
    description: 'One of the meanings of the format, or not_used; a meaning only once.',
  })
  reads!: ImportColumn;
}

@InputType({ description: 'What the file says nowhere and what holds for all its rows alike, such as one currency.' })
export class ConstantAssignmentInput {
  @Field(() => ImportColumnEnum)
  reads!: ImportColumn;

  @Field({ description: 'As it would stand in the rows; at most 200 characters.' })
  value!: string;
}

@InputType({ description: 'How the columns of a file are read, where its headers do not say it or say it wrongly.' })
export class ImportMappingInput {
  @Field(() => ImportFormatEnum, {
    nullable: true,
    description: 'What kind of file it is; by its headers if left out.',
  })
  format?: ImportFormat | null;

  @Field(() => Int, { nullable: true, description: 'The line that heads the columns, among the first of the file.' })
  headerLine?: number | null;

  @Field(() => [ColumnAssignmentInput], { nullable: true, description: 'Columns read otherwise than headed.' })
  columns?: ColumnAssignmentInput[] | null;

  @Field(() => [ConstantAssignmentInput], { nullable: true })
  constants?: ConstantAssignmentInput[] | null;
}

@InputType({ description: 'What the file itself leaves open; its preview says which of it is asked for.' })
export class ImportAnswersInput {
  @Field(() => TradeFlowEnum, { nullable: true, description: 'Of an online query of customs.' })
  flow?: TradeFlow | null;

  @Field(() => MoneyScaleEnum, { nullable: true, description: 'Of a table that has lost the line with its unit.' })
  moneyScale?: MoneyScale | null;

  @Field(() => String, { nullable: true, description: 'Who reports the figures; at most 200 characters.' })
  publisher?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'From which day on the grades of a list without a date hold: from 1999 to today.',
  })
  ratedOn?: string | null;

  @Field(() => ImportMappingInput, { nullable: true })
  mapping?: ImportMappingInput | null;
}
