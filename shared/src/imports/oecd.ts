import { badInput } from '../errors/domain-error.ts';
import { isPlainDate, padded } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { cellText, headerKey, isNil } from './cells.ts';
import { filledWidth } from './columns.ts';
import { withoutDropped } from './fixed-columns.ts';
import type {
  ImportAnswers,
  ImportLookups,
  ImportReader,
  RatingDraft,
  ReadColumn,
  RowOutcome,
  RowProblem,
  SheetRow,
} from './types.ts';

export const OECD: LocalizedText = { zh: '经济合作与发展组织', en: 'OECD' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Meeting {
  readonly index: number;
  readonly header: string;
  readonly on: PlainDate;
}

/** Codes that ISO 3166-1 leaves to its users, as in XKX for Kosovo: there is no country of that code to rate. */
export function isUserAssigned(code: string): boolean {
  return /^X[A-Z]{2}$/.test(code);
}

/** Whether the row heads a history of the classification: a code, a name, and a column for every meeting. */
export function isOecdHistoryHeader(row: SheetRow): boolean {
  const keys = row.cells.map(headerKey);
  return (
    (keys[0] ?? '').startsWith('iso') && /country/.test(keys[1] ?? '') && meetingOn(row.cells[2] ?? '') !== undefined
  );
}

/**
 * Reads the history of the OECD's country risk classification: a grade holds from the meeting that gave it, so a row
 * gives the first grade and every change after it. "-" means not classified, which is no grade.
 * @throws BAD_INPUT for a column that is headed by no date, or by one to come
 */
export function oecdHistory(header: SheetRow, lookups: ImportLookups, { mapping }: ImportAnswers): ImportReader {
  const all = meetingsOf(header, lookups.today);
  const columns = withoutDropped(
    [
      { index: 0, header: cellText(header, 0), byHeader: 'partner_code' },
      { index: 1, header: cellText(header, 1), byHeader: 'partner_name' },
      ...all.map(({ index, header: text }) => ({ index, header: text, byHeader: 'grade' as const })),
    ],
    mapping,
    ['grade', 'partner_name'],
  );
  const read = new Set(columns.flatMap(({ index, reads }) => (reads === 'grade' ? [index] : [])));
  const meetings = all.filter(({ index }) => read.has(index));
  return {
    format: 'oecd_history',
    columns,
    width: filledWidth(header),
    headerRows: 1,
    questions: [],
    series: 'oecd',
    publisher: OECD,
    read: (row) => readRow(row, columns, meetings, lookups),
  };
}

function meetingsOf(header: SheetRow, today: PlainDate): readonly Meeting[] {
  return header.cells
    .map((text, index) => ({ index, header: text.trim() }))
    .slice(2)
    .filter(({ header: text }) => text !== '')
    .map((column) => {
      const on = meetingOn(column.header);
      if (on === undefined) throw badInput('IMPORT_RATED_ON', undefined, { column: column.header.slice(0, 40) });
      if (on > today) throw badInput('IMPORT_RATED_ON_FUTURE', column.header, { given: on, today });
      return { ...column, on };
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** A day as the OECD writes it (11-Mar-22), or as a spreadsheet may have turned it (2022-03-11). */
function meetingOn(text: string): PlainDate | undefined {
  const match = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{2}|\d{4})$/i.exec(text.trim());
  if (!match) return isPlainDate(text.trim()) ? text.trim() : undefined;
  const [, day = '', month = '', year = ''] = match;
  // The classification began in 1999: two digits from 90 on are the last century's.
  const century = year.length === 4 ? '' : Number(year) >= 90 ? '19' : '20';
  const date = `${century}${year}-${padded(MONTHS.indexOf(month.toLowerCase()) + 1, 2)}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : undefined;
}

function readRow(
  row: SheetRow,
  columns: readonly ReadColumn[],
  meetings: readonly Meeting[],
  lookups: ImportLookups,
): RowOutcome {
  const problems: RowProblem[] = [];
  const refuse = (column: string, reason: RowProblem['reason'], given: string): void => {
    problems.push({ line: row.line, column, path: column, reason, params: { given: given.slice(0, 40) } });
  };
  const code = cellText(row, 0);
  if (isUserAssigned(code.toUpperCase())) return { kind: 'aside', reason: 'no_country' };
  const market = lookups.market(code.toUpperCase());
  if (!market) refuse(columns[0]?.header ?? '', 'IMPORT_COUNTRY_UNKNOWN', code);
  const ratings: RatingDraft[] = [];
  let last = '';
  for (const { index, header, on } of meetings) {
    const grade = cellText(row, index);
    if (!isNil(grade) && !/^[0-7]$/.test(grade)) refuse(header, 'IMPORT_GRADE', grade);
    else if (!isNil(grade) && grade !== last && market) ratings.push({ market, grade, ratedOn: on, previous: null });
    last = isNil(grade) ? '' : grade;
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  return ratings.length === 0 ? { kind: 'aside', reason: 'no_value' } : { kind: 'ratings', ratings };
}
