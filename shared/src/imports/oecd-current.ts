import { badInput } from '../errors/domain-error.ts';
import { requirePlainDate } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import { headerKey, isNil } from './cells.ts';
import type { Columns } from './columns.ts';
import type { FlatFormat } from './flat-format.ts';
import { OECD, isUserAssigned } from './oecd.ts';
import { RowCheck } from './row-check.ts';
import type { ImportAnswers, ImportLookups, RowOutcome } from './types.ts';

/** The Arrangement's first classification of countries came into force in 1999; no grade is older. */
export const CLASSIFICATION_BEGAN: PlainDate = '1999-01-01';

/** Beginnings of the headers; the published table adds marks of footnotes and breaks its lines. */
const NAMES = [
  ['countrycode', 'partner_code'],
  ['countryname', 'partner_name'],
  ['previousclassification', 'previous_grade'],
  ['currentprevailingclassification', 'grade'],
  ['notes', 'note'],
] as const;

/**
 * The OECD's list of the country risk classifications that prevail now. It carries no date, so its owner says from which
 * day on it holds; the previous grade has no day at all and is only shown.
 */
export const OECD_CURRENT: FlatFormat = {
  format: 'oecd_current',
  isHeader: (row) => {
    const reads = new Set(row.cells.map(meaningOf));
    return reads.has('partner_code') && reads.has('grade');
  },
  meaningOf,
  meanings: ['partner_code', 'partner_name', 'previous_grade', 'grade', 'note'],
  needs: [['partner_code'], ['grade']],
  remarks: { previous_grade: 'undated' },
  open: (columns, lookups, answers) => ({
    questions: [{ name: 'ratedOn', suggested: null }],
    series: 'oecd',
    publisher: OECD,
    read: (row) => readRow(new RowCheck(row, columns), columns, lookups, answers),
  }),
};

function meaningOf(header: string): (typeof NAMES)[number][1] | undefined {
  const key = headerKey(header);
  return NAMES.find(([begins]) => key.startsWith(begins))?.[1];
}

/**
 * Holds the day of a classification to what is possible.
 * @param today the day on which it is asked
 * @throws BAD_INPUT at `path` for a day to come, or one before there was a classification
 */
export function requireClassificationDay(day: string, today: PlainDate, path: string): PlainDate {
  const on = requirePlainDate(day, path);
  if (on > today) throw badInput('IMPORT_RATED_ON_FUTURE', path, { given: on, today });
  if (on < CLASSIFICATION_BEGAN) throw badInput('IMPORT_RATED_ON_EARLY', path, { given: on });
  return on;
}

function readRow(check: RowCheck, columns: Columns, lookups: ImportLookups, answers: ImportAnswers): RowOutcome {
  const code = check.text('partner_code').toUpperCase();
  const given = check.text('grade');
  // Below the table stand its footnotes.
  if (given === '' && !/^[A-Z]{3}$/.test(code)) return { kind: 'aside', reason: 'no_value' };
  if (isUserAssigned(code)) return { kind: 'aside', reason: 'no_country' };
  const market = check.need('partner_code', () => lookups.market(code), 'IMPORT_COUNTRY_UNKNOWN');
  const grade = isNil(given) ? null : check.need('grade', gradeOf, 'IMPORT_GRADE');
  const before = check.text('previous_grade');
  const previous = columns.has('previous_grade') && !isNil(before) ? gradeOf(before) : null;
  if (previous === undefined) check.refuse('previous_grade', 'IMPORT_GRADE');
  if (check.problems.length > 0 || !market || grade === undefined || previous === undefined) return check.refused();
  if (grade === null) return { kind: 'aside', reason: 'no_value' };
  return { kind: 'ratings', ratings: [{ market, grade, ratedOn: answers.ratedOn ?? '', previous }] };
}

/** A grade from 0 to 7, with or without the mark of a footnote behind it. */
function gradeOf(text: string): string | undefined {
  return /^([0-7])(\.0+)?\s*(\(\d+\)|\*+)?$/.exec(text)?.[1];
}
