import {
  IMPORT_ASIDES,
  IMPORT_COLUMNS,
  IMPORT_FORMATS,
  IMPORT_REMARKS,
  IMPORT_STATES,
  MONEY_SCALES,
  TRADE_FLOWS,
} from '@kouan/shared';
import { vocabularyEnum } from '../platform/graphql/common.types.ts';

export const ImportFormatEnum = vocabularyEnum('ImportFormat', IMPORT_FORMATS, 'Which kind of statistics file it is.');
export const ImportStateEnum = vocabularyEnum('ImportState', IMPORT_STATES, 'How far an import has come.');
export const ImportColumnEnum = vocabularyEnum('ImportColumn', IMPORT_COLUMNS, 'What a column of a file is read as.');
export const ImportAsideEnum = vocabularyEnum('ImportAside', IMPORT_ASIDES, 'Why a right row makes no figure.');
export const ImportRemarkEnum = vocabularyEnum(
  'ImportRemark',
  IMPORT_REMARKS,
  'Why a column that is known makes no figure.',
);
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
