import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { quantity } from '../quantity/quantity.ts';
import { LOCALES } from '../text/locale.ts';
import { COMPARISON_BASES, QUALIFIERS } from '../vocabulary/quantities.ts';
import { SOURCE_KINDS } from '../vocabulary/sources.ts';
import type { RiskInputs } from './inputs.ts';
import { sourcesTold } from './reasons.ts';
import { type RiskNames, riskMessage } from './render-message.ts';
import { claimsOf, evidenceOf, eventOf, figureOf, fourParts, noteOf, positionOf } from './testing/builders.ts';
import { ask } from './testing/ask.ts';

const NAMES: RiskNames = {
  indicator: () => 'Claims filed',
  sector: (code) => code ?? 'all goods',
  record: (id) => `The record ${id}`,
  source: (id) => ({
    name: `The ${id}`,
    title: '',
    published: { from: '2022-05-06', to: '2022-05-06', wording: null },
  }),
};
const NAMELESS: RiskNames = { ...NAMES, record: () => null, source: () => null };

function said(inputs: Partial<RiskInputs>, locale: (typeof LOCALES)[number], names = NAMES): readonly string[] {
  return ask({ ...fourParts(), ...inputs }).reasons.map((reason) => riskMessage(reason, locale, names));
}

/** The reason that speaks of a part. */
function about(part: string, inputs: Partial<RiskInputs>, names = NAMES): string {
  const locale = /\p{Script=Han}/u.test(part) ? 'zh-CN' : 'en';
  return said(inputs, locale, names).find((sentence) => sentence.startsWith(part)) ?? '';
}

describe('why the score is what it is', () => {
  test('a figure is told with its goods, its time, its own wording, who told it and when', () => {
    expect(about('Claims experience', {})).toBe(
      'Claims experience, risk rising: claims filed (all goods) in Q1 2022 reached about 36 times the level of a year ' +
        'before, according to The source-1 (6 May 2022).',
    );
    expect(about('出险情况', {})).toBe(
      '出险情况（风险上升）：2022年第一季度claims filed（all goods）同比约36倍，据 The source-1（2022年5月6日）。',
    );
  });

  test('an exact report and a vague one: the sentence names the origin that said what it shows', () => {
    const exact = claimsOf({ id: 'claims-2', evidence: [evidenceOf('exact', { sourceKind: 'news' })] });
    const vague = claimsOf({
      evidence: [evidenceOf('vague', { sourceKind: 'official_statistics' })],
      value: quantity({ qualifier: 'more_than', value: '30', unit: 'times' }),
    });
    const sentence = about('Claims experience', { figures: [vague, exact] });
    expect(sentence).toContain('about 36 times');
    expect(sentence).toContain('according to The exact (6 May 2022) and 1 other independent origin');
  });

  test('says so where reports conflict, and where a source says the opposite', () => {
    const other = claimsOf({
      id: 'claims-2',
      evidence: [evidenceOf('source-2')],
      value: quantity({ qualifier: 'exactly', value: '3', unit: 'times' }),
    });
    expect(about('Claims experience', { figures: [claimsOf(), other] })).toMatch(/; reports of it conflict\.$/);
    const denied = claimsOf({ evidence: [evidenceOf('source-1'), evidenceOf('source-2', { stance: 'contradicts' })] });
    expect(about('Claims experience', { figures: [denied] })).toMatch(/; another source says the opposite\.$/);
    expect(about('出险情况', { figures: [denied] })).toMatch(/；另有来源持相反说法。$/);
  });

  test.each([
    ['none of 2 companies or groups of companies whose moves are known is', ['operating', 'operating']],
    ['1 of 2 companies or groups of companies whose moves are known is', ['exited', 'operating']],
    ['2 of 2 companies or groups of companies whose moves are known are', ['exited', 'suspended']],
    ['the one company or group of companies whose moves are known is reducing', ['exited']],
    ['the one company or group of companies whose moves are known is not reducing', ['operating']],
  ] as const)('companies are counted: %s', (expected, kinds) => {
    const positions = kinds.map((kind, n) => positionOf({ id: `p${n}`, company: `c${n}`, kind }));
    expect(
      about('Market exits', {
        positions,
        figures: [],
        notes: [
          noteOf({ severity: 1, likelihood: 1 }),
          noteOf({ id: 'n2', category: 'policy_legal', severity: 1, likelihood: 1 }),
        ],
      }),
    ).toContain(expected);
  });

  test('measures are counted, and the weightiest is named with its days as its source has them', () => {
    const one = [eventOf({ id: 'e1' })];
    const two = [...one, eventOf({ id: 'e2', authority: 'other', occurred: { from: null, to: null, wording: null } })];
    expect(about('Sanctions', { policyEvents: one })).toContain(
      '1 measure is on record, "The record e1" (March 2022), according to The source-1',
    );
    expect(about('Sanctions', { policyEvents: two })).toMatch(/2 measures are on record, of which "The record e\d"/);
    expect(about('制裁', { policyEvents: one })).toContain('措施有 1 项，即“The record e1”（2022年3月），据');
  });

  test('a note is told with its title, both its ratings and since when it is in force', () => {
    expect(about('Payment channels', {})).toBe(
      'Payment channels, direction not known: 1 reviewed risk note is in force, "The record note-1" (since 1 May 2022), ' +
        'with severity 4 of 5 and likelihood 4 of 5, according to The source-1 (6 May 2022).',
    );
    const notes = [noteOf(), noteOf({ id: 'note-2', severity: 1 })];
    expect(about('Payment channels', { notes }, NAMELESS)).toContain(
      '2 reviewed risk notes are in force, the weightiest with severity 4 of 5',
    );
    expect(about('支付渠道', { notes }, NAMELESS)).toContain('有 2 条，其中分量最重的一条严重程度为 4/5');
  });

  test('a long title ends after a whole word, and a Chinese one after so many characters', () => {
    const titled = (title: string): RiskNames => ({ ...NAMES, record: () => title });
    const english = 'United States and allies impose sweeping financial sanctions and export controls on Russia';
    expect(about('Payment channels', {}, titled(english))).toContain(
      '"United States and allies impose sweeping financial sanctions and…"',
    );
    expect(about('支付渠道', {}, titled('收'.repeat(80)))).toContain(`“${'收'.repeat(69)}…”`);
  });

  test('without names at hand it says of what kind the source is', () => {
    expect(about('Claims experience', {}, NAMELESS)).toContain('according to a news report.');
    expect(about('出险情况', {}, NAMELESS)).toContain('，据一篇新闻报道。');
  });

  test('every reason names at most one source, and those are known before it is said', () => {
    const { reasons } = ask(fourParts());
    expect(sourcesTold(reasons)).toEqual(['source-1']);
    expect(sourcesTold([])).toEqual([]);
  });
});

describe('every reason, whatever the records', () => {
  const figures = fc
    .record({
      qualifier: fc.constantFrom(...QUALIFIERS),
      number: fc.integer({ min: 1, max: 99 }).map(String),
      basis: fc.constantFrom(...COMPARISON_BASES),
      form: fc.constantFrom('multiple', 'percent_change', 'level'),
      direction: fc.constantFrom('up', 'down', 'level'),
      basePeriod: fc.constantFrom(null, '2021-Q1'),
      from: fc.constantFrom(null, '2022-01-01'),
      text: fc.constantFrom(null, '2022-Q1'),
      kind: fc.constantFrom(...SOURCE_KINDS),
      indicator: fc.constantFrom('claims_filed', 'exports', 'loss_ratio'),
    })
    .map(({ qualifier, number, basis, form, direction, basePeriod, from, text, kind, indicator }) =>
      figureOf({
        indicator,
        evidence: [evidenceOf('source-1', { sourceKind: kind })],
        value:
          qualifier === 'between'
            ? quantity({ qualifier, value: null, lower: number, upper: '100', unit: 'percent' })
            : quantity({ qualifier, value: number, unit: form === 'multiple' ? 'times' : 'percent' }),
        comparison: { basis, form, direction, basePeriod } as ReturnType<typeof figureOf>['comparison'],
        period: { text, from, to: '2022-03-31' },
      }),
    );
  const anyName = fc.string({ unit: fc.constantFrom('a', '口', ' ', '—'), minLength: 1, maxLength: 300 });
  const names: fc.Arbitrary<RiskNames> = fc
    .record({ record: fc.option(anyName), source: fc.option(anyName) })
    .map(({ record, source }) => ({
      ...NAMES,
      record: () => record,
      source: () =>
        source === null
          ? null
          : {
              name: source.length % 2 === 0 ? source : null,
              title: source,
              published: { from: null, to: null, wording: null },
            },
    }));

  test('is one sentence of bounded length in both languages, with nothing unsaid', () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 4 }), names, (drawn, named) => {
        const inputs = { figures: drawn.map((figure, n) => ({ ...figure, id: `f${n}` })) };
        for (const locale of LOCALES) {
          for (const sentence of said(inputs, locale, named)) {
            const ownWords = sentence.replaceAll(/“[^”]*”/gu, '');
            expect(ownWords).not.toMatch(/undefined|null|NaN|\[object|\{count|\{\w+[:#}]/);
            expect(sentence.length).toBeLessThanOrEqual(480);
            expect(sentence.endsWith(locale === 'en' ? '.' : '。')).toBe(true);
          }
        }
      }),
    );
  });
});
