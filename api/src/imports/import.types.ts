import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ChangeDirection,
  ComparisonBasis,
  ComparisonForm,
  ImportAside,
  ImportColumn,
  ImportFormat,
  ImportRemark,
  ImportState,
  MoneyScale,
  TradeFlow,
} from '@kouan/shared';
import { LocalizedText, Person, QuantityType } from '../platform/graphql/common.types.ts';
import { pageOf } from '../platform/graphql/page.types.ts';
import { Instant, PlainDate } from '../platform/graphql/scalars.ts';
import { IndicatorType, MarketType, RegionType, SectorType } from '../platform/reference/reference.types.ts';
import { ComparisonBasisEnum, ComparisonFormEnum, DirectionEnum } from '../figures/figure.types.ts';
import { SourceType } from '../sources/source.types.ts';
import {
  FigureChangeEnum,
  ImportAsideEnum,
  ImportColumnEnum,
  ImportFormatEnum,
  ImportRemarkEnum,
  ImportStateEnum,
  MoneyScaleEnum,
  TradeFlowEnum,
} from './import.vocabulary.ts';

@ObjectType('ImportConstant', { description: 'What held for all rows of a file alike.' })
export class ImportConstantType {
  @Field(() => ImportColumnEnum)
  reads!: ImportColumn;

  @Field()
  value!: string;
}

@ObjectType('ImportAnswers', { description: 'What was answered to what a file left open; null where not asked.' })
export class ImportAnswersType {
  @Field(() => TradeFlowEnum, { nullable: true })
  flow!: TradeFlow | null;

  @Field(() => MoneyScaleEnum, { nullable: true })
  moneyScale!: MoneyScale | null;

  @Field(() => String, { nullable: true })
  publisher!: string | null;

  @Field(() => PlainDate, { nullable: true })
  ratedOn!: string | null;

  @Field(() => [ImportConstantType])
  constants!: ImportConstantType[];
}

@ObjectType('ImportColumnReading', { description: 'How a column of the file is read.' })
export class ImportColumnReading {
  @Field(() => Int, { description: 'Which column, counted from 0.' })
  index!: number;

  @Field({ description: 'The header as it stands in the file.' })
  header!: string;

  @Field(() => ImportColumnEnum)
  reads!: ImportColumn;

  @Field(() => ImportColumnEnum, { description: 'What the header alone says; differs where it was assigned by hand.' })
  byHeader!: ImportColumn;

  @Field(() => ImportRemarkEnum, { nullable: true, description: 'Why it makes no figure although it is known.' })
  remark?: ImportRemark | null;
}

@ObjectType('Import', { description: 'A statistics file that somebody brought, and what it left in the figures.' })
export class ImportType {
  @Field(() => ID)
  id!: string;

  @Field({ description: "The file's name as its owner has it." })
  name!: string;

  @Field(() => ImportFormatEnum, { nullable: true, description: 'Null while nobody knows what kind of file it is.' })
  format!: ImportFormat | null;

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  byteSize!: number;

  @Field(() => Int, { description: 'Rows below the header.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows that are right and make no figure, such as totals.' })
  setAsideCount!: number;

  @Field(() => Int, { description: 'Rows that cannot be read; the file is not imported while there are any.' })
  refusedCount!: number;

  @Field(() => [ImportColumnReading], { description: 'What each column was read as; before the import, is headed as.' })
  columns!: ImportColumnReading[];

  @Field(() => ImportAnswersType)
  answers!: ImportAnswersType;

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

@ObjectType('ImportColumnPreview', { description: 'A column of a file, how it would be read, and what stands in it.' })
export class ImportColumnPreview extends ImportColumnReading {
  @Field(() => [String], { description: 'What stands in its first rows: at most 3 texts of 40 characters.' })
  examples!: string[];
}

@ObjectType('ImportMissing', { description: 'What a file has to say and no column of it does.' })
export class ImportMissing {
  @Field(() => [ImportColumnEnum], { description: 'One of these is needed.' })
  anyOf!: ImportColumn[];
}

@ObjectType('ImportDoubled', { description: 'Headers that say the same: somebody has to tell which of them is read.' })
export class ImportDoubled {
  @Field(() => ImportColumnEnum)
  reads!: ImportColumn;

  @Field(() => [String])
  headers!: string[];
}

@ObjectType('ImportHeadRow', { description: 'One of the first rows of a file, as far as it is shown.' })
export class ImportHeadRow {
  @Field(() => Int, { description: 'Its line in the file, from 1.' })
  line!: number;

  @Field(() => [String])
  cells!: string[];
}

@ObjectType('ImportProblem', { description: 'What is wrong with a row, where, and how to mend it.' })
export class ImportProblem {
  @Field(() => Int, { description: 'Its line in the file, from 1.' })
  line!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The header of the column; null where it is the row as a whole.',
  })
  column!: string | null;

  @Field({ description: 'Stable, as in IMPORT_MONTH.' })
  reason!: string;

  @Field(() => LocalizedText)
  message!: LocalizedText;
}

@ObjectType('ImportQuestion', { description: 'What the file does not say and its owner has to.' })
export class ImportQuestionType {
  @Field({ description: 'The field of the answers: flow, moneyScale, publisher or ratedOn.' })
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

  @Field(() => String, {
    nullable: true,
    description: 'As in 2022-Q1; for a rating, the day it was given, null while nobody has said it.',
  })
  period!: string | null;

  @Field(() => QuantityType, { nullable: true })
  value!: QuantityType | null;

  @Field(() => ComparisonBasisEnum, { nullable: true, description: 'Null for a grade, as all of its comparison.' })
  comparisonBasis!: ComparisonBasis | null;

  @Field(() => ComparisonFormEnum, { nullable: true })
  comparisonForm!: ComparisonForm | null;

  @Field(() => DirectionEnum, { nullable: true })
  direction!: ChangeDirection | null;

  @Field(() => String, { nullable: true, description: 'The period that it is compared with.' })
  basePeriod!: string | null;

  @Field(() => QuantityType, { nullable: true, description: 'The value that it would supersede, as it was reported.' })
  earlier!: QuantityType | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Which way the value goes that it would supersede.' })
  earlierDirection!: ChangeDirection | null;

  @Field(() => String, { nullable: true, description: 'The plain number, or the grade, that it would supersede.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The grade, where the file rates countries.' })
  grade!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The grade that the source calls the previous one; it has no date and is not written.',
  })
  previous!: string | null;
}

@ObjectType('ImportPreview', { description: 'What an import would do, before anything is written.' })
export class ImportPreviewType {
  @Field(() => ImportFormatEnum, { nullable: true, description: 'Null where neither headers nor mapping say it.' })
  format!: ImportFormat | null;

  @Field(() => Int, { description: 'The line that heads the columns.' })
  headerLine!: number;

  @Field(() => [ImportHeadRow], { description: 'The first rows that may head the columns.' })
  head!: ImportHeadRow[];

  @Field(() => [ImportColumnPreview])
  columns!: ImportColumnPreview[];

  @Field(() => [ImportColumnEnum], {
    description: 'What a column of this format can be; empty where only its headers can say it.',
  })
  meanings!: ImportColumn[];

  @Field(() => [ImportMissing], { description: 'What no column says yet; nothing is read while there is any.' })
  missing!: ImportMissing[];

  @Field(() => [ImportDoubled])
  doubled!: ImportDoubled[];

  @Field(() => Int, { description: 'Rows that cannot be read; the file is not imported while there are any.' })
  refusedRows!: number;

  @Field(() => Int, { description: 'Mistakes in those rows; a row may have several.' })
  problemCount!: number;

  @Field(() => [ImportProblem], { description: 'The first 1,000 of them.' })
  problems!: ImportProblem[];

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
