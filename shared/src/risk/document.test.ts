import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { RiskCategory } from '../vocabulary/risk.ts';
import { METHOD_1_2 } from './method-1-2.ts';
import type { ScopeFactors } from './method.ts';
import { summarise } from './summarise.ts';
import { valueOf } from './testing/arithmetic.ts';
import { questionOf } from './testing/builders.ts';
import { type Row, cell, number, optional, pageOf } from './testing/document.ts';
import { exampleInputs, factRows, partRows } from './testing/worked-example.ts';

const page = pageOf(readFileSync(new URL('../../../docs/risk-method.md', import.meta.url), 'utf8'));
const { tableAfter, tableUnder } = page;

/** Two columns of a table as a record. */
function pairs(rows: readonly Row[], key: string, value: string): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [cell(row, key), number(row, value)]));
}

describe('docs/risk-method.md states the method that is used:', () => {
  const method = METHOD_1_2;

  test('the weights of the parts', () => {
    const rows = tableUnder('From facts to parts, from parts to the score');
    expect(pairs(rows, 'part', 'weight')).toEqual(method.partWeights);
    expect(Object.values(method.partWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
  });

  test('the indicators with their bounds', () => {
    const stated = tableUnder('Indicators').map((row) => [
      cell(row, 'indicator'),
      {
        part: cell(row, 'part'),
        reads: cell(row, 'read as'),
        scale: { shape: cell(row, 'scale'), from: number(row, 'scores 0 at'), to: number(row, 'scores 100 at') },
      },
    ]);
    expect(Object.fromEntries(stated)).toEqual(method.indicators);
  });

  test('the scores of company positions and the certainty of who says so', () => {
    expect(pairs(tableUnder('Company positions'), 'position', 'score')).toEqual(method.position.scores);
    expect(pairs(tableAfter('said by'), 'said by', 'certainty')).toEqual(method.position.certainty);
  });

  test('the rules for policy events', () => {
    const stated = tableUnder('Policy effects').map((row) => [
      cell(row, 'event'),
      {
        part: cell(row, 'part'),
        scores: { raises: number(row, 'raises risk'), lowers: number(row, 'lowers risk') },
        usual: optional(row, 'usually'),
        emphasis: number(row, 'emphasis'),
        halfLifeDays: number(row, 'half-life in days'),
      },
    ]);
    expect(Object.fromEntries(stated)).toEqual(method.policy);
  });

  test('the factors of relevance and reliability', () => {
    const factors = (column: string): ScopeFactors => {
      const rows = tableUnder('Relevance').map((row) => [
        cell(row, 'asked and recorded').split(':')[0],
        number(row, column),
      ]);
      return Object.fromEntries(rows) as ScopeFactors;
    };
    expect(factors('sector')).toEqual(method.sector);
    expect(factors('region')).toEqual(method.region);
    expect(pairs(tableUnder('Reliability of one origin'), 'kind of source', 'reliability')).toEqual(
      method.sourceReliability,
    );
  });

  test('the emphasis and half-life of each kind of record', () => {
    const { figure, position, note } = method;
    expect(tableAfter('kind of record')).toEqual(
      [
        ['figure', figure.emphasis, figure.halfLifeDays],
        ['position', position.emphasis, position.halfLifeDays],
        ['note', note.emphasis, note.halfLifeDays],
      ].map(([kind, emphasis, halfLife]) => ({
        'kind of record': kind,
        emphasis: String(emphasis),
        'half-life in days': String(halfLife),
      })),
    );
  });

  test('every other number', () => {
    const { confidenceWords, fewestParts, conflictFactor, steadyWithin, checkFrom } = method;
    const { directionThreshold, directionWithinDays } = method;
    expect(tableUnder('Other numbers').map((row) => number(row, 'value'))).toEqual([
      fewestParts,
      conflictFactor,
      confidenceWords.medium,
      confidenceWords.high,
      directionThreshold,
      directionWithinDays,
      steadyWithin,
      checkFrom,
    ]);
  });

  test('the bands', () => {
    expect(pairs(tableUnder('Bands'), 'band', 'from')).toEqual({ low: 0, ...method.bands });
  });
});

describe('The worked example of docs/risk-method.md', () => {
  const summary = summarise(exampleInputs(page), questionOf());

  test('has the facts that the method finds in its records', () => {
    expect(tableUnder('Facts')).toEqual(factRows(summary));
  });

  test('has the parts that the method makes of them', () => {
    expect(tableUnder('Scored parts')).toEqual(partRows(summary));
  });

  test('has the result of the method', () => {
    const { score, band, bandRange, direction, confidence } = summary;
    expect(tableUnder('Result')).toEqual([
      {
        lower: score?.lower.toFixed(2),
        central: score?.central.toFixed(2),
        upper: score?.upper.toFixed(2),
        band,
        'band range': bandRange?.join(' to '),
        direction,
        confidence: String(confidence.value),
        word: confidence.word,
        origins: String(confidence.origins),
        documents: String(confidence.documents),
      },
    ]);
  });

  test.each(tableUnder('Other questions to the same records'))(
    'answers for sector $sector on another day or sector',
    (row) => {
      const { score, band, direction, confidence, parts } = summarise(
        exampleInputs(page),
        questionOf({ sector: optional(row, 'sector'), asOf: cell(row, 'as of') }),
      );
      expect(row).toEqual({
        sector: cell(row, 'sector'),
        'as of': cell(row, 'as of'),
        lower: score?.lower.toFixed(2) ?? '-',
        central: score?.central.toFixed(2) ?? '-',
        upper: score?.upper.toFixed(2) ?? '-',
        band: band ?? '-',
        direction,
        confidence: String(confidence.value),
        word: confidence.word,
        parts: String(parts.filter((part) => part.score !== null).length),
      });
    },
  );

  test.each(tableUnder('Step by step'))('computes $step', (row) => {
    const result = cell(row, 'result');
    const unit = 10 ** -(result.split('.')[1]?.length ?? 0);
    expect(Math.abs(valueOf(cell(row, 'arithmetic')) - Number(result))).toBeLessThan(unit);
  });
});

/** What a direction counts in a balance. */
const TRENDS: Readonly<Record<string, number>> = { rising: 1, steady: 0, falling: -1 };

/** The method by hand: from the cells of the page alone, without the code that scores. */
describe('From the tables of the worked example alone', () => {
  const facts = tableUnder('Facts');
  const parts = tableUnder('Scored parts');
  const factsOf = (part: Row): readonly Row[] => facts.filter((fact) => cell(fact, 'part') === cell(part, 'part'));
  const total = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0);

  test.each(facts)('the weight of $fact is the product of its factors', (row) => {
    const factors = ['relevance', 'reliability', 'age', 'emphasis', 'certainty'];
    const product = factors.reduce((value, factor) => value * number(row, factor), 1);
    expect(Math.abs(product - number(row, 'weight'))).toBeLessThan(0.0001);
  });

  test.each(parts)('$part is the weighted mean of its facts, and their points add up to it', (part) => {
    const rows = factsOf(part);
    for (const end of ['lower', 'central', 'upper']) {
      const mean =
        total(rows, (row) => number(row, end) * number(row, 'weight')) / total(rows, (row) => number(row, 'weight'));
      expect(Math.abs(mean - number(part, end))).toBeLessThan(0.01);
    }
    expect(total(rows, (row) => number(row, 'points'))).toBeCloseTo(number(part, 'central'), 8);
  });

  test.each(parts)('$part is as sure as its facts are', (part) => {
    const rows = factsOf(part);
    const sureness = (row: Row): number => {
      const inDoubt = /conflict|contradicted/.test(cell(row, 'reports')) ? METHOD_1_2.conflictFactor : 1;
      return number(row, 'reliability') * number(row, 'age') * number(row, 'certainty') * inDoubt;
    };
    const weight = (row: Row): number => number(row, 'relevance') * number(row, 'emphasis');
    const mean = total(rows, (row) => sureness(row) * weight(row)) / total(rows, weight);
    expect(Math.abs(mean - number(part, 'confidence'))).toBeLessThan(0.0001);
  });

  test.each(parts)('the direction of $part is the balance of its facts', (part) => {
    const telling = factsOf(part).filter((fact) => cell(fact, 'direction') !== 'unknown');
    const balance = total(telling, (row) => (TRENDS[cell(row, 'direction')] ?? Number.NaN) * number(row, 'weight'));
    const weight = total(telling, (row) => number(row, 'weight'));
    const moves = balance > 0 ? 'rising' : 'falling';
    const isSteady = Math.abs(balance / weight) < METHOD_1_2.directionThreshold;
    expect(cell(part, 'direction')).toBe(weight === 0 ? 'unknown' : isSteady ? 'steady' : moves);
  });

  test('the contributions are the parts by their weights, and add up to the score', () => {
    const [result] = tableUnder('Result');
    const weight = (part: Row): number => METHOD_1_2.partWeights[cell(part, 'part') as RiskCategory];
    for (const part of parts) {
      expect(Math.abs(weight(part) * number(part, 'central') - number(part, 'contribution'))).toBeLessThan(0.01);
    }
    const score = total(parts, (part) => number(part, 'contribution'));
    expect(score).toBeCloseTo(number(result ?? {}, 'central'), 8);
    expect(total(parts, (part) => weight(part) * number(part, 'lower'))).toBeCloseTo(number(result ?? {}, 'lower'), 1);
    expect(total(parts, (part) => weight(part) * number(part, 'upper'))).toBeCloseTo(number(result ?? {}, 'upper'), 1);
  });
});
