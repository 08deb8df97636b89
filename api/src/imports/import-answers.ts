import {
  type ImportAnswers,
  type ImportMapping,
  type ImportReader,
  badInput,
  requireClassificationDay,
} from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { LONGEST, text } from '../platform/write/input.ts';
import type { ImportAnswersInput, ImportMappingInput } from './import.inputs.ts';
import { IMPORT_LIMITS } from './limits.ts';

/**
 * Answers as they are kept: clean, and without what was not answered.
 * @throws BAD_INPUT for a day of classification that cannot be, and for an assignment that is too long
 */
export function checkedAnswers(input: ImportAnswersInput | null | undefined): ImportAnswers {
  const publisher = text(input?.publisher, 'answers.publisher', LONGEST.title);
  const mapping = checkedMapping(input?.mapping);
  return {
    ...(input?.flow ? { flow: input.flow } : {}),
    ...(input?.moneyScale ? { moneyScale: input.moneyScale } : {}),
    ...(publisher ? { publisher } : {}),
    ...(input?.ratedOn ? { ratedOn: requireClassificationDay(input.ratedOn, today(), 'answers.ratedOn') } : {}),
    ...(mapping ? { mapping } : {}),
  };
}

/** Whether its columns are there and its meanings fit, only the file can tell. */
function checkedMapping(input: ImportMappingInput | null | undefined): ImportMapping | undefined {
  if (!input) return undefined;
  const { format, headerLine, columns, constants } = input;
  const assigned = [columns ?? [], constants ?? []];
  if (assigned.some((list) => list.length > IMPORT_LIMITS.columns)) {
    throw badInput('LIST_TOO_LONG', 'answers.mapping', { max: IMPORT_LIMITS.columns });
  }
  return {
    ...(format ? { format } : {}),
    ...(headerLine === null || headerLine === undefined ? {} : { headerLine }),
    ...(columns ? { columns: columns.map(({ index, reads }) => ({ index, reads })) } : {}),
    ...(constants
      ? {
          constants: constants.map(({ reads, value }, place) => ({
            reads,
            value: text(value, `answers.mapping.constants.${place}.value`, LONGEST.title) ?? '',
          })),
        }
      : {}),
  };
}

/** The questions of a file that have no answer yet. */
export function unanswered({ questions }: Pick<ImportReader, 'questions'>, answers: ImportAnswers): string[] {
  return questions.map(({ name }) => name).filter((name) => !answers[name]);
}

/** @throws BAD_INPUT naming the first question without an answer */
export function requireAnswers(reader: Pick<ImportReader, 'questions'>, answers: ImportAnswers): void {
  const [missing] = unanswered(reader, answers);
  if (missing === 'ratedOn') throw badInput('IMPORT_RATED_ON_NEEDED', 'answers.ratedOn');
  if (missing) throw badInput('IMPORT_ANSWER_NEEDED', `answers.${missing}`);
}
