import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { quantity } from '../quantity/quantity.ts';
import { quantities } from '../quantity/testing/arbitraries.ts';
import { groupKeyOf, relationBetween, sharesOrigin, standTogether } from './stand-together.ts';
import { reported, reportedFigures, source } from './testing/reported.ts';

const percent = (qualifier: 'more_than' | 'almost' | 'exactly', value: string) =>
  quantity({ qualifier, value, unit: 'percent' });

const MORE_THAN_60 = reported('a', { value: percent('more_than', '60'), sources: [source('times', 'wire')] });
const ALMOST_TWO_THIRDS = reported('b', { value: percent('almost', '66.67'), sources: [source('post', 'wire')] });

describe('Figures about the same thing', () => {
  test('"more than 60 per cent" and "almost two thirds" are compatible, and one origin told twice', () => {
    expect(standTogether([MORE_THAN_60, ALMOST_TWO_THIRDS])).toMatchObject({
      relation: 'compatible',
      originIds: ['wire'],
      sourceIds: ['post', 'times'],
      bases: [
        {
          basis: 'previous_period',
          memberIds: ['a', 'b'],
          range: { form: 'percent_change', direction: 'down', value: { qualifier: 'between', upper: '66.67' } },
        },
      ],
    });
    expect(sharesOrigin(MORE_THAN_60, ALMOST_TWO_THIRDS)).toBe(true);
  });

  test('that exclude each other conflict, and the whole range is shown', () => {
    const group = standTogether([
      reported('a', { value: percent('exactly', '27') }),
      reported('b', { value: percent('exactly', '40') }),
    ]);
    expect(group.relation).toBe('conflict');
    expect(group.bases[0]?.range.value).toMatchObject({ lower: '27', upper: '40', qualifier: 'between' });
  });

  test('of one wording agree once a second origin says so, and are a single report before', () => {
    const [one, same] = [reported('a', { sources: [source('x')] }), reported('b', { sources: [source('y', 'x')] })];
    expect(standTogether([one, same]).relation).toBe('single');
    expect(standTogether([one, reported('c', { sources: [source('z')] })]).relation).toBe('agree');
  });

  test('measured against different bases are not compared', () => {
    const [onMonth, onYear] = [reported('a'), reported('b', { basis: 'yoy', value: percent('exactly', '5') })];
    expect(standTogether([onMonth, onYear])).toMatchObject({ relation: 'different_base', bases: [{}, {}] });
    expect(relationBetween(onMonth, onYear, [onMonth, onYear])).toBe('different_base');
  });

  test('of which one does not state its base join the only base there is', () => {
    const [stated, unstated] = [reported('a'), reported('b', { basis: 'unspecified' })];
    expect(standTogether([stated, unstated])).toMatchObject({ relation: 'compatible', bases: [{}] });
    const other = reported('c', { basis: 'yoy' });
    expect(standTogether([stated, unstated, other]).bases).toHaveLength(3);
  });

  test('of which one was revised speak by the revision alone', () => {
    const old = reported('a', { value: percent('exactly', '20'), isSuperseded: true });
    const revised = reported('b', { value: percent('exactly', '27'), supersedesId: 'a' });
    expect(standTogether([old, revised])).toMatchObject({ relation: 'revision', supersededIds: ['a'] });
    expect(relationBetween(old, revised, [old, revised])).toBe('revision');
    const bystander = reported('c', { value: percent('exactly', '27'), sources: [source('other')] });
    expect(relationBetween(bystander, old, [old, revised, bystander])).toBeNull();
  });

  test('a fall of 27 per cent and a multiple of 0.73 say the same', () => {
    const multiple = reported('b', {
      form: 'multiple',
      direction: 'up',
      value: quantity({ qualifier: 'exactly', value: '0.73', unit: 'times' }),
      sources: [source('other')],
    });
    expect(standTogether([reported('a'), multiple])).toMatchObject({
      relation: 'agree',
      bases: [{ range: { form: 'multiple', value: { lower: '0.73', upper: '0.73' } } }],
    });
  });

  test('are told apart by what they measure and how it is read', () => {
    const level = { basis: 'none', form: 'level', direction: 'level' } as const;
    const amount = (unit: string) => ({ ...level, value: quantity({ qualifier: 'exactly', value: '5', unit }) });
    const keys = [
      reported('a'),
      reported('b', { sector: '85' }),
      reported('c', { market: 'KZ' }),
      reported('d', { region: '330225' }),
      reported('e', amount('USD')),
      reported('f', amount('CNY')),
    ].map(groupKeyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(groupKeyOf(reported('g', { basis: 'yoy' }))).toBe(keys[0]);
  });
});

describe('Whatever the reports', () => {
  test('their order never matters', () => {
    fc.assert(
      fc.property(reportedFigures, (figures) => {
        expect(standTogether(figures.toReversed())).toEqual(standTogether(figures));
      }),
    );
  });

  test('the same origin telling the same again changes nothing but the number of documents', () => {
    fc.assert(
      fc.property(reportedFigures, fc.nat(), (figures, index) => {
        const told = figures[index % figures.length];
        if (!told) throw new Error('there is always one');
        const retold = told.sources.map(({ sourceId, originId, stance }) => ({
          sourceId: `${sourceId} retold`,
          originId: originId ?? sourceId,
          stance,
        }));
        const again = { ...told, id: 'again', supersedesId: null, sources: retold };
        const [before, after] = [standTogether(figures), standTogether([...figures, again])];
        const seen = ({ bases, originIds, ...group }: typeof before) => ({
          relation: group.relation,
          originIds,
          bases: bases.map(({ basis, relation, originIds: origins, range }) => ({ basis, relation, origins, range })),
        });
        expect(seen(after)).toEqual(seen(before));
      }),
    );
  });

  test('two of them stand to each other in the same way from both sides', () => {
    fc.assert(
      fc.property(reportedFigures, (figures) => {
        const table = figures.map((a) => figures.map((b) => relationBetween(a, b, figures)));
        const mirrored = figures.map((b) => figures.map((a) => relationBetween(a, b, figures)));
        expect(table).toEqual(mirrored);
      }),
    );
  });

  test('the range lies within every report, or takes in all of them where they conflict', () => {
    const reports = fc.array(quantities('percent', ['exactly', 'about', 'between', 'almost']), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(reports, (values) => {
        const { relation, bases } = standTogether(values.map((value, index) => reported(`f${index}`, { value })));
        const [lower, upper] = [bases[0]?.range.value.lower, bases[0]?.range.value.upper].map(Number);
        for (const value of values) {
          const [from, to] = [Number(value.lower), Number(value.upper)];
          const isWithin = from <= Number(lower) && Number(upper) <= to;
          const takesIn = Number(lower) <= from && to <= Number(upper);
          expect({ relation, holds: relation === 'conflict' ? takesIn : isWithin }).toEqual({ relation, holds: true });
        }
      }),
    );
  });
});
