import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../errors/domain-error.ts';
import { addDays } from '../period/plain-date.ts';
import { detectImport } from './detect.ts';
import { CLASSIFICATION_BEGAN, requireClassificationDay } from './oecd-current.ts';
import { LOOKUPS, sheet } from './testing/lookups.ts';
import type { ImportAnswers, RowOutcome } from './types.ts';

const HEADER = [
  'Country Code ISO Alpha 3',
  'Country Name',
  'Previous Classification',
  'Current Prevailing Classification',
  'Notes',
];

function read(cells: readonly string[], answers: ImportAnswers = { ratedOn: '2022-03-11' }): RowOutcome {
  return detectImport(sheet(HEADER), LOOKUPS, answers).read({ line: 2, cells });
}

describe('the OECD’s current list', () => {
  test('is known by its headers, and asks for its day', () => {
    const reader = detectImport(sheet(['Country Risk Classifications'], HEADER), LOOKUPS);
    expect(reader).toMatchObject({ format: 'oecd_current', headerRows: 2, series: 'oecd' });
    expect(reader.questions).toEqual([{ name: 'ratedOn', suggested: null }]);
    expect(reader.columns.map(({ reads, remark }) => [reads, remark])).toEqual([
      ['partner_code', undefined],
      ['partner_name', undefined],
      ['previous_grade', 'undated'],
      ['grade', undefined],
      ['note', undefined],
    ]);
  });

  test('is known with broken lines and marks of footnotes in its headers too', () => {
    const header = [
      'Country Code\nISO Alpha 3',
      'Country Name (1)',
      'Previous\nClassification',
      'Current Prevailing Classification (2)',
    ];
    expect(detectImport(sheet(header), LOOKUPS)).toMatchObject({ format: 'oecd_current' });
  });

  test('gives the grade of the day, and the previous one beside it without any', () => {
    expect(read(['RUS', 'Russia', '4', '7', ''])).toEqual({
      kind: 'ratings',
      ratings: [{ market: 'RU', grade: '7', ratedOn: '2022-03-11', previous: '4' }],
    });
    expect(read(['BRA', 'Brazil', '-', '5 (3)', ''])).toMatchObject({ ratings: [{ grade: '5', previous: null }] });
    expect(read(['BRA', 'Brazil', '', '5', ''], {})).toMatchObject({ ratings: [{ ratedOn: '' }] });
  });

  test.each([
    [['DEU', 'Germany', '-', '-', ''], 'no_value'],
    [['(1) Of the Arrangement', '', '', '', ''], 'no_value'],
    [['XKX', 'Kosovo', '6', '6', ''], 'no_country'],
  ])('sets aside %j as %s', (cells, reason) => {
    expect(read(cells)).toEqual({ kind: 'aside', reason });
  });

  test.each([
    [['ZZZ', 'Nowhere', '4', '7', ''], HEADER[0], 'IMPORT_COUNTRY_UNKNOWN'],
    [['RUS', 'Russia', '4', '8', ''], HEADER[3], 'IMPORT_GRADE'],
    [['RUS', 'Russia', 'A', '7', ''], HEADER[2], 'IMPORT_GRADE'],
    [['', 'Russia', '4', '7', ''], HEADER[0], 'REQUIRED'],
  ])('refuses %j', (cells, column, reason) => {
    expect(read(cells)).toMatchObject({ kind: 'refused', problems: [{ line: 2, column, reason }] });
  });
});

describe('the day of a classification', () => {
  const TODAY = '2022-05-10';

  const said = (day: string): string => {
    try {
      return requireClassificationDay(day, TODAY, 'answers.ratedOn');
    } catch (error) {
      return error instanceof DomainError ? error.reason : String(error);
    }
  };

  test('lies from 1999 to today, and no other day does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000, max: 12_000 }), (days) => {
        const day = addDays(CLASSIFICATION_BEGAN, days);
        const refusal = day > TODAY ? 'IMPORT_RATED_ON_FUTURE' : 'IMPORT_RATED_ON_EARLY';
        expect(said(day)).toBe(day >= CLASSIFICATION_BEGAN && day <= TODAY ? day : refusal);
      }),
    );
    expect(said('2022-02-30')).toBe('DATE_INVALID');
  });
});
