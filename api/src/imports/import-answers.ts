import { type ImportAnswers, type ImportReader, badInput } from '@kouan/shared';
import { LONGEST, text } from '../platform/write/input.ts';
import type { ImportAnswersInput } from './import.types.ts';

/** Answers as they are kept: clean, and without what was not answered. */
export function checkedAnswers(input: ImportAnswersInput | null | undefined): ImportAnswers {
  const publisher = text(input?.publisher, 'answers.publisher', LONGEST.title);
  return {
    ...(input?.flow ? { flow: input.flow } : {}),
    ...(input?.moneyScale ? { moneyScale: input.moneyScale } : {}),
    ...(publisher ? { publisher } : {}),
  };
}

/** The questions of a file that have no answer yet. */
export function unanswered({ questions }: Pick<ImportReader, 'questions'>, answers: ImportAnswers): string[] {
  return questions.map(({ name }) => name).filter((name) => !answers[name]);
}

/** @throws BAD_INPUT naming the first question without an answer */
export function requireAnswers(reader: Pick<ImportReader, 'questions'>, answers: ImportAnswers): void {
  const [missing] = unanswered(reader, answers);
  if (missing) throw badInput('IMPORT_ANSWER_NEEDED', `answers.${missing}`);
}
