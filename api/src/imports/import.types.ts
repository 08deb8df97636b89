import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  IMPORT_ASIDES,
  IMPORT_COLUMNS,
  IMPORT_FORMATS,
  IMPORT_STATES,
  type ImportAside,
  type ImportColumn,
  type ImportFormat,
  type ImportState,
  MONEY_SCALES,
  type MoneyScale,
  TRADE_FLOWS,
  type TradeFlow,
} from '@kouan/shared';
import { LocalizedText, Person, QuantityType, vocabularyEnum } from '../platform/graphql/common.types.ts';
import { pageOf } from '../platform/graphql/page.types.ts';
import { Instant } from '../platform/graphql/scalars.ts';
import { IndicatorType, MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { SourceType } from '../sources/source.types.ts';

export const ImportFormatEnum = vocabularyEnum('ImportFormat', IMPORT_FORMATS, 'Which kind of statistics file it is.');
export const ImportStateEnum = vocabularyEnum('ImportState', IMPORT_STATES, 'How far an import has come.');
export const ImportColumnEnum = vocabularyEnum('ImportColumn', IMPORT_COLUMNS, 'What a column of a file is read as.');
export const ImportAsideEnum = vocabularyEnum('ImportAside', IMPORT_ASIDES, 'Why a right row makes no figure.');
export const TradeFlowEnum = vocabularyEnum(
  'TradeFlow',
  TRADE_FLOWS,
  'The direction of the trade that a file is about.',
);
export const MoneyScaleEnum = vocabularyEnum('MoneyScale', MONEY_SCALES, 'What one unit of a table is worth.');
export const FigureChangeEnum = vocabularyEnum(
  'ImportChange',
  ['new', 'revised', 'unchanged'],
  'What a figure of a file is to the figures that are there: new, a revision that supersedes one, or the same.',
);

@InputType({ description: 'What the file itself leaves open; its preview says which of it is asked for.' })
export class ImportAnswersInput {
  @Field(() => TradeFlowEnum, { nullable: true, description: 'Of an online query of customs.' })
  flow?: TradeFlow | null;

  @Field(() => MoneyScaleEnum, { nullable: true, description: 'Of a table that has lost the line with its unit.' })
  moneyScale?: MoneyScale | null;

  @Field(() => String, { nullable: true, description: 'Who reports the figures; at most 200 characters.' })
  publisher?: string | null;
}

@ObjectType('Import', { description: 'A statistics file that somebody brought, and what it left in the figures.' })
export class ImportType {
  @Field(() => ID)
  id!: string;

  @Field({ description: "The file's name as its owner has it." })
  name!: string;

  @Field(() => ImportFormatEnum)
  format!: ImportFormat;

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  byteSize!: number;

  @Field(() => Int, { description: 'Rows below the header.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows that are right and make no figure, such as totals.' })
  setAsideCount!: number;

  @Field(() => Int, { description: 'Figures that were added; 0 before the import.' })
  newCount!: number;

  @Field(() => Int, { description: 'Figures that superseded an earlier value.' })
  revisedCount!: number;

  @Field(() => Int, { description: 'Figures that were there already with the same value.' })
  unchangedCount!: number;

  @Field(() => SourceType, { nullable: true, description: 'The source behind its figures; null before the import.' })
  source!: SourceType | null;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Person, { nullable: true })
  createdBy!: Person | null;

  @Field(() => Instant, { nullable: true })
  committedAt!: string | null;

  @Field(() => Person, { nullable: true })
  committedBy!: Person | null;

  @Field(() => Instant, { nullable: true })
  undoneAt!: string | null;

  @Field(() => Person, { nullable: true })
  undoneBy!: Person | null;
}

export const ImportPage = pageOf(ImportType, 'ImportPage');

@ObjectType('ImportColumnReading', { description: 'How a column of the file is read.' })
export class ImportColumnReading {
  @Field({ description: 'The header as it stands in the file.' })
  header!: string;

  @Field(() => ImportColumnEnum)
  reads!: ImportColumn;
}

@ObjectType('ImportQuestion', { description: 'What the file does not say and its owner has to.' })
export class ImportQuestionType {
  @Field({ description: 'The field of the answers: flow, moneyScale or publisher.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the file suggests.' })
  suggested!: string | null;
}

@ObjectType('ImportAsideCount', { description: 'Rows that are right and make no figure.' })
export class ImportAsideCount {
  @Field(() => ImportAsideEnum)
  reason!: ImportAside;

  @Field(() => Int)
  rows!: number;
}

@ObjectType('ImportSample', { description: 'A figure as the import would write it.' })
export class ImportSample {
  @Field(() => Int, { description: 'Its line in the file.' })
  line!: number;

  @Field(() => FigureChangeEnum)
  change!: 'new' | 'revised' | 'unchanged';

  @Field(() => IndicatorType, { nullable: true })
  indicator!: IndicatorType | null;

  @Field(() => MarketType)
  market!: MarketType;

  @Field(() => RegionType, { nullable: true })
  region!: RegionType | null;

  @Field(() => SectorType, { nullable: true })
  sector!: SectorType | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What the source calls a finer cut.' })
  title!: LocalizedText | null;

  @Field({ description: 'As in 2022-Q1; for a rating, the day it was given.' })
  period!: string;

  @Field(() => QuantityType, { nullable: true })
  value!: QuantityType | null;

  @Field(() => String, { nullable: true, description: 'The value that it would supersede.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The grade, where the file rates countries.' })
  grade!: string | null;
}

@ObjectType('ImportPreview', { description: 'What an import would do, before anything is written.' })
export class ImportPreviewType {
  @Field(() => [ImportColumnReading])
  columns!: ImportColumnReading[];

  @Field(() => [ImportQuestionType])
  questions!: ImportQuestionType[];

  @Field(() => [String], { description: 'Questions that still need an answer before the import.' })
  unanswered!: string[];

  @Field(() => Int)
  rows!: number;

  @Field(() => Int)
  newCount!: number;

  @Field(() => Int)
  revisedCount!: number;

  @Field(() => Int)
  unchangedCount!: number;

  @Field(() => [ImportAsideCount])
  aside!: ImportAsideCount[];

  @Field(() => [ImportSample], { description: 'The first of them: at most 20 of each change.' })
  samples!: ImportSample[];

  @Field(() => Instant, { nullable: true, description: 'When the very same file was imported before.' })
  importedBefore!: string | null;
}
