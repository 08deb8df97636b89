import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../errors/domain-error.ts';
import { quantity } from '../quantity/quantity.ts';
import { riskMethodOf, summarise } from './summarise.ts';
import { UNDATED, ask, onlyInput, partOf } from './testing/ask.ts';
import {
  claimsOf,
  eventOf,
  evidenceOf,
  figureOf,
  fourParts,
  noteOf,
  positionOf,
  questionOf,
} from './testing/builders.ts';

describe('A score', () => {
  test('needs three parts; the parts are shown without it, and what is missing is named', () => {
    const two = ask({ figures: [claimsOf(), figureOf()] });
    expect(two).toMatchObject({ score: null, band: null, bandRange: null, direction: 'unknown', reasons: [] });
    expect(two.parts.map(({ score }) => score?.central ?? null)).toEqual([91.6, 27, null, null, null, null]);
    expect(two.missing[0]).toEqual({ key: 'missing_parts', params: { present: 2, needed: 3 } });
    expect(two.missing).toContainEqual({ key: 'missing_no_records', params: { part: 'payment_channels' } });
    expect(ask({ figures: [claimsOf(), figureOf()], notes: [noteOf()] }).score).not.toBeNull();
  });

  test('spreads the weights of missing parts over those present', () => {
    const { parts } = summarise(fourParts(), questionOf());
    expect(parts.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.3846, 0.2308, null, 0.2308, 0.1538, null]);
  });

  test('differs between electronics and apparel when electronics alone is touched', () => {
    const phones = figureOf({
      id: 'phones',
      sector: '851713',
      value: quantity({ qualifier: 'almost', value: '66.67', unit: 'percent' }),
    });
    const inputs = { ...fourParts(), figures: [claimsOf(), figureOf(), phones] };
    const [electronics, apparel] = ['85', '61'].map((sector) => summarise(inputs, questionOf({ sector })));
    expect(electronics?.score?.central).toBeGreaterThan(apparel?.score?.central ?? 100);
  });

  test('leaves other markets aside, and what speaks of no single market', () => {
    const elsewhere = [figureOf({ market: 'KZ' }), figureOf({ id: 'figure-2', market: null })];
    expect(ask({ figures: elsewhere, positions: [positionOf({ market: 'KZ' })] }).missing[0]?.key).toBe('no_evidence');
    expect(partOf(ask({ policyEvents: [eventOf({ markets: [] })] }), 'sanctions_export_controls').score).not.toBeNull();
  });

  test('gives its three weightiest reasons, and what to ask before shipping', () => {
    const { reasons, checks } = summarise(fourParts(), questionOf());
    expect(reasons.map(({ key }) => key)).toEqual(['reason_figure', 'reason_note', 'reason_companies']);
    expect(checks.map(({ key }) => key)).toEqual([
      'check_insurance',
      'check_unknown_part',
      'check_payment',
      'check_partners',
      'check_unknown_part',
      'check_counsel',
    ]);
  });

  test.each(['kouan-risk/0.1', 'kouan-risk/1.0'])('is refused for %s, with which none is made', (version) => {
    expect(() => riskMethodOf(version)).toThrow(DomainError);
  });
});

describe('The two clocks', () => {
  test('leave out a figure whose period is not over, and an event that is still to come', () => {
    const records = {
      figures: [figureOf()],
      policyEvents: [eventOf({ occurred: { from: '2022-04-02', to: null, wording: null } })],
    };
    expect(ask(records, { asOf: '2022-03-30' }).missing[0]?.key).toBe('no_evidence');
    expect(partOf(ask(records, { asOf: '2022-03-31' }), 'trade_trend').score?.central).toBe(27);
    expect(partOf(ask(records, { asOf: '2022-04-01' }), 'sanctions_export_controls').score).toBeNull();
  });

  test('count what has no date from the first day its source can have been published', () => {
    const undated = { positions: [positionOf({ occurred: UNDATED })] };
    expect(partOf(ask(undated, { asOf: '2022-05-05' }), 'market_exits').score).toBeNull();
    const known = onlyInput(ask(undated, { asOf: '2022-05-06' }), 'market_exits');
    expect(known).toMatchObject({ datedOn: '2022-05-06', notes: ['date_not_stated'] });
  });

  test('hide what had not been recorded, and bring back what has been superseded since', () => {
    const before = '2022-05-20T00:00:00Z';
    const first = figureOf({ endedAt: '2022-06-01T00:00:00Z' });
    const revised = figureOf({
      id: 'figure-2',
      value: quantity({ qualifier: 'exactly', value: '26', unit: 'percent' }),
      recordedAt: '2022-06-01T00:00:00Z',
    });
    const figures = [first, revised];
    expect(partOf(ask({ figures }), 'trade_trend').score?.central).toBe(26);
    expect(partOf(ask({ figures }, { knownAt: before }), 'trade_trend').score?.central).toBe(27);
    expect(partOf(ask({ figures }, { knownAt: '2022-06-02T00:00:00Z' }), 'trade_trend').score?.central).toBe(26);
  });

  test('compare moments and not their texts', () => {
    const figures = [figureOf({ recordedAt: '2022-05-11T09:00:00+08:00' })];
    const evidence = [evidenceOf('source-1', { recordedAt: '2022-05-11T09:00:00+08:00' })];
    const asked = { figures: figures.map((figure) => ({ ...figure, evidence })) };
    expect(partOf(ask(asked, { knownAt: '2022-05-11T01:00:00Z' }), 'trade_trend').score).not.toBeNull();
    expect(partOf(ask(asked, { knownAt: '2022-05-11T00:59:59Z' }), 'trade_trend').score).toBeNull();
  });

  test('see only the evidence of that moment', () => {
    const later = evidenceOf('source-2', { recordedAt: '2022-05-20T00:00:00Z' });
    const figures = [figureOf({ evidence: [evidenceOf('source-1'), later] })];
    expect(onlyInput(ask({ figures }), 'trade_trend').originIds).toHaveLength(2);
    expect(onlyInput(ask({ figures }, { knownAt: '2022-05-12T00:00:00Z' }), 'trade_trend').originIds).toHaveLength(1);
  });

  test('name a note that has run out and do not count it', () => {
    const { parts } = ask({ notes: [noteOf({ validTo: '2022-05-30' })] });
    expect(parts.find(({ category }) => category === 'payment_channels')).toMatchObject({
      score: null,
      setAside: [{ recordId: 'note-1', reason: 'expired' }],
      missing: { key: 'missing_expired' },
    });
  });
});
