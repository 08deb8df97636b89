import { describe, expect, test } from '@jest/globals';
import { quantity } from '../quantity/quantity.ts';
import type { Quantity } from '../quantity/types.ts';
import { UNDATED, ask, onlyInput, partOf } from './testing/ask.ts';
import { claimsOf, eventOf, evidenceOf, figureOf, positionOf } from './testing/builders.ts';

describe('Figures', () => {
  const percent = (qualifier: 'exactly' | 'about' | 'more_than' | 'almost', value: string) =>
    quantity({ qualifier, value, unit: 'percent' });

  test('that word one thing differently are one fact with the range that any of them allows', () => {
    const base = { sector: '851713' };
    const summary = ask({
      figures: [
        figureOf({ ...base, id: 'a', value: percent('more_than', '60') }),
        figureOf({ ...base, id: 'b', value: percent('almost', '66.67') }),
      ],
    });
    expect(onlyInput(summary, 'trade_trend')).toMatchObject({
      recordIds: ['a', 'b'],
      corroboration: 'compatible',
      normalised: { lower: 60, central: 63.33, upper: 100 },
      notes: ['end_not_stated', 'reports_differ'],
    });
  });

  test('never have a narrower range when a conflict is settled by one that is told with less certainty', () => {
    const range = (...values: readonly Quantity[]) =>
      onlyInput(ask({ figures: values.map((value, index) => figureOf({ id: `f${index}`, value })) }), 'trade_trend');
    const [exact, other] = [percent('exactly', '27'), percent('exactly', '29')];
    expect(range(exact, other)).toMatchObject({ corroboration: 'conflict', normalised: { lower: 27, upper: 29 } });
    expect(range(percent('about', '27'), other)).toMatchObject({
      corroboration: 'compatible',
      normalised: { lower: 24.3, central: 29, upper: 29.7 },
    });
  });

  test('are told by every origin that words them so, in whatever order they come', () => {
    const figures = ['wire', 'customs'].map((source) => figureOf({ id: source, evidence: [evidenceOf(source)] }));
    const wordingOrigins = ['customs', 'wire'];
    for (const given of [figures, figures.toReversed()]) {
      expect(onlyInput(ask({ figures: given }), 'trade_trend').detail).toMatchObject({ wordingOrigins });
    }
  });

  test('that conflict widen the range and lower the confidence', () => {
    const other = figureOf({ id: 'b', value: percent('exactly', '12'), evidence: [evidenceOf('source-2')] });
    const [alone, together] = [ask({ figures: [figureOf()] }), ask({ figures: [figureOf(), other] })];
    expect(onlyInput(together, 'trade_trend')).toMatchObject({
      corroboration: 'conflict',
      normalised: { lower: 12, central: 19.5, upper: 27 },
    });
    expect(partOf(together, 'trade_trend').confidence).toBeLessThan(partOf(alone, 'trade_trend').confidence);
  });

  test('without a stated base join those of the same period, and this is noted', () => {
    const unstated = figureOf({ id: 'b', comparison: { ...figureOf().comparison, basis: 'unspecified' } });
    expect(onlyInput(ask({ figures: [figureOf(), unstated] }), 'trade_trend')).toMatchObject({
      corroboration: 'compatible',
      notes: ['base_not_stated'],
    });
  });

  test('without a stated base stand alone where it could be one of several', () => {
    const withBasis = (id: string, basis: 'yoy' | 'unspecified') =>
      figureOf({ id, comparison: { ...figureOf().comparison, basis } });
    const summary = ask({ figures: [figureOf(), withBasis('b', 'yoy'), withBasis('c', 'unspecified')] });
    expect(partOf(summary, 'trade_trend').inputs).toHaveLength(3);
  });

  test('of levels are context and set aside, and so is what nobody supports', () => {
    const level = claimsOf({
      value: quantity({ qualifier: 'more_than', value: '6000000', unit: 'USD' }),
      comparison: { basis: 'none', form: 'level', direction: 'level', basePeriod: null },
    });
    const unsupported = figureOf({ evidence: [evidenceOf('source-1', { stance: 'context' })] });
    const summary = ask({ figures: [level, unsupported] });
    expect(partOf(summary, 'claims_experience')).toMatchObject({
      setAside: [{ recordId: 'claims-1', reason: 'not_scaled' }],
      missing: { key: 'missing_not_scaled' },
    });
    expect(partOf(summary, 'trade_trend').missing?.key).toBe('missing_no_evidence');
  });

  test('never merge claims notified, filed and paid', () => {
    const stages = ['claims_notified', 'claims_filed', 'claims_paid'];
    const figures = stages.map((indicator) => claimsOf({ id: indicator, indicator }));
    expect(partOf(ask({ figures }), 'claims_experience').inputs).toHaveLength(3);
  });
});

describe('Evidence', () => {
  test('counts origins and not papers', () => {
    const retelling = (sourceId: string) => evidenceOf(sourceId, { originId: 'wire-1', originKind: 'wire' });
    const figures = [figureOf({ evidence: ['a', 'b', 'c', 'd'].map(retelling) })];
    const summary = ask({ figures });
    expect(onlyInput(summary, 'trade_trend')).toMatchObject({ originIds: ['wire-1'], weight: { reliability: 0.7 } });
    expect(summary.confidence).toMatchObject({ origins: 1, documents: 4, breadth: 0.5 });
    expect(summary.confidence.reasons).toContainEqual({
      key: 'confidence_few_origins',
      params: { origins: 1, documents: 4 },
    });
  });

  test('of two origins is surer than of one', () => {
    const figures = [figureOf({ evidence: [evidenceOf('a'), evidenceOf('b')] })];
    expect(onlyInput(ask({ figures }), 'trade_trend')).toMatchObject({
      corroboration: 'agree',
      weight: { reliability: 0.84 },
    });
  });

  test('against a record lowers the confidence in it and is noted', () => {
    const against = evidenceOf('b', { stance: 'contradicts' });
    const input = onlyInput(ask({ figures: [figureOf({ evidence: [evidenceOf('a'), against] })] }), 'trade_trend');
    expect(input).toMatchObject({ notes: ['contradicted'], originIds: ['a'] });
  });

  test('weighs half after a half-life', () => {
    const asOf = '2022-09-27';
    expect(onlyInput(ask({ figures: [figureOf()] }, { asOf }), 'trade_trend').weight.age).toBe(0.5);
  });
});

describe('Company positions', () => {
  const step = { from: '2022-04-20', to: '2022-04-20', wording: null };

  test('count a company once, however many reports tell of it', () => {
    const positions = [positionOf(), positionOf({ id: 'again', evidence: [evidenceOf('source-2')] })];
    expect(onlyInput(ask({ positions }), 'market_exits')).toMatchObject({
      corroboration: 'agree',
      normalised: { central: 85 },
    });
  });

  test('end with a later step', () => {
    const earlier = positionOf({
      id: 'earlier',
      kind: 'operating',
      occurred: { from: '2022-02-01', to: '2022-02-28', wording: null },
    });
    const summary = ask({ positions: [earlier, positionOf({ occurred: step })] });
    expect(onlyInput(summary, 'market_exits').recordIds).toEqual(['position-1']);
    expect(partOf(summary, 'market_exits').setAside).toEqual([{ recordId: 'earlier', reason: 'superseded' }]);
  });

  test('end with a reversal, also one without a date', () => {
    const exit = positionOf({
      id: 'exit',
      kind: 'exited',
      occurred: { from: '2022-02-01', to: '2022-02-28', wording: null },
    });
    const reversal = positionOf({ id: 'reversal', kind: 'reversed', occurred: UNDATED });
    const input = onlyInput(ask({ positions: [exit, reversal] }), 'market_exits');
    expect(input).toMatchObject({ recordIds: ['reversal'], normalised: { central: 40 }, trend: -1 });
  });

  test('whose order is not known stand side by side as a range', () => {
    const reducing = positionOf({ id: 'a', kind: 'reducing', basis: 'reported', occurred: UNDATED });
    const exited = positionOf({ id: 'b', kind: 'exited', basis: 'alleged', occurred: UNDATED });
    expect(onlyInput(ask({ positions: [reducing, exited] }), 'market_exits')).toMatchObject({
      corroboration: 'conflict',
      normalised: { lower: 60, central: 75.38, upper: 100 },
      weight: { certainty: 0.8 },
    });
  });
});

describe('Policy events', () => {
  test('of unknown effect count as the range of both', () => {
    const input = onlyInput(ask({ policyEvents: [eventOf({ kind: 'statement' })] }), 'policy_legal');
    expect(input).toMatchObject({
      normalised: { lower: 35, central: 50, upper: 65 },
      trend: null,
      notes: ['effect_not_stated'],
    });
  });

  test('of one authority on the same days are one fact, and those of unknown authority are not', () => {
    const twice = (authority: string | null) => ['a', 'b'].map((id) => eventOf({ id, authority }));
    const facts = (authority: string | null) =>
      partOf(ask({ policyEvents: twice(authority) }), 'sanctions_export_controls').inputs.length;
    expect([facts('commerce'), facts(null)]).toEqual([1, 2]);
  });
});
