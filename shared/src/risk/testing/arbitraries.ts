import * as fc from 'fast-check';
import { quantities } from '../../quantity/testing/arbitraries.ts';
import type { Qualifier } from '../../vocabulary/quantities.ts';
import { POLICY_EVENT_KINDS, POSITION_BASES, POSITION_KINDS } from '../../vocabulary/market-facts.ts';
import { RISK_CATEGORIES, RISK_SCALE } from '../../vocabulary/risk.ts';
import { EVIDENCE_STANCES, SOURCE_KINDS } from '../../vocabulary/sources.ts';
import type { FigureInput, RiskEvidence, RiskInputs } from '../inputs.ts';
import { evidenceOf, eventOf, figureOf, noteOf, positionOf } from './builders.ts';

const SECTORS = ['61', '84', '85', '8517', '851713', '847130'] as const;
const DAYS = ['2021-11-15', '2022-02-24', '2022-03-31', '2022-04-02', '2022-05-10'] as const;
const PERIODS = [
  { text: '2022-Q1', from: '2022-01-01', to: '2022-03-31' },
  { text: '2022-03', from: '2022-03-01', to: '2022-03-31' },
  { text: null, from: null, to: null },
] as const;
const INDICATORS = ['claims_filed', 'claims_paid', 'exports', 'imports'] as const;
/** A fall cannot be told in limits from below zero; every other wording can. */
const CHANGES: readonly Qualifier[] = ['exactly', 'about', 'more_than', 'at_least', 'less_than', 'almost', 'between'];

/** Sources draw on few origins, so that retellings and independent reports both occur; an origin has one kind. */
function evidences(): fc.Arbitrary<readonly RiskEvidence[]> {
  const one = fc
    .record({
      source: fc.integer({ min: 0, max: 11 }),
      stance: fc.constantFrom(...EVIDENCE_STANCES),
      from: fc.option(fc.constantFrom(...DAYS)),
    })
    .map(({ source, stance, from }) => {
      const origin = source % 4;
      return evidenceOf(`source-${source}`, {
        originId: `origin-${origin}`,
        originKind: SOURCE_KINDS[origin] ?? null,
        publishedOn: { from, to: from, wording: null },
        stance,
      });
    });
  return fc.array(one, { minLength: 1, maxLength: 4 });
}

const days = fc.option(fc.constantFrom(...DAYS)).map((day) => ({ from: day, to: day, wording: null }));
const sectorLists = fc.uniqueArray(fc.constantFrom(...SECTORS), { maxLength: 2 });

const changes: fc.Arbitrary<Pick<FigureInput, 'indicator' | 'value' | 'comparison'>> = fc
  .record({
    indicator: fc.constantFrom(...INDICATORS),
    value: quantities('times', CHANGES),
    basis: fc.constantFrom('yoy', 'previous_period', 'unspecified'),
  })
  .map(({ indicator, value, basis }) => ({
    indicator,
    value,
    comparison: { basis, form: 'multiple', direction: 'up', basePeriod: null },
  }));

/**
 * Reports of one number that count, so near to each other that some are compatible, others exclude each other, and some
 * of these no longer do when one of them is told with less certainty.
 */
const rivals = fc
  .record({
    indicator: fc.constantFrom('claims_filed', 'claims_paid'),
    sector: fc.constantFrom(null, '85'),
    period: fc.constantFrom(...PERIODS),
    told: fc.array(
      fc.record({
        value: quantities('times', CHANGES, fc.integer({ min: 20, max: 30 }).map(String), fc.constantFrom('1', '5')),
        basis: fc.constantFrom('yoy', 'unspecified'),
        evidence: evidences().map((items) => items.map((item) => ({ ...item, stance: 'supports' as const }))),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ told, ...subject }) =>
    told.map(({ value, basis, evidence }) => ({
      ...subject,
      value,
      comparison: { basis, form: 'multiple', direction: 'up', basePeriod: null } as const,
      evidence,
    })),
  );

/** Records of every kind about Russia, with ids of their own. */
export const riskInputs: fc.Arbitrary<RiskInputs> = fc
  .record({
    figures: fc.array(
      fc.record({
        change: changes,
        sector: fc.option(fc.constantFrom(...SECTORS)),
        period: fc.constantFrom(...PERIODS),
        evidence: evidences(),
      }),
      { maxLength: 6 },
    ),
    rivals,
    notes: fc.array(
      fc.record({
        category: fc.constantFrom(...RISK_CATEGORIES),
        severity: fc.constantFrom(...RISK_SCALE),
        likelihood: fc.constantFrom(...RISK_SCALE),
        sectors: sectorLists,
        validFrom: fc.constantFrom(...DAYS),
        evidence: evidences(),
      }),
      { maxLength: 6 },
    ),
    positions: fc.array(
      fc.record({
        company: fc.constantFrom('lenovo', 'xiaomi', 'dji'),
        kind: fc.constantFrom(...POSITION_KINDS),
        basis: fc.constantFrom(...POSITION_BASES),
        occurred: days,
        sectors: sectorLists,
        evidence: evidences(),
      }),
      { maxLength: 6 },
    ),
    policyEvents: fc.array(
      fc.record({
        kind: fc.constantFrom(...POLICY_EVENT_KINDS),
        authority: fc.option(fc.constantFrom('commerce', 'state')),
        occurred: days,
        effect: fc.option(fc.constantFrom('raises', 'lowers')),
        sectors: sectorLists,
        evidence: evidences(),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ figures, rivals, notes, positions, policyEvents }) => ({
    figures: [...figures.map(({ change, ...rest }) => ({ ...change, ...rest })), ...rivals].map((figure, index) =>
      figureOf({ id: `figure-${index}`, ...figure }),
    ),
    notes: notes.map((note, index) => noteOf({ id: `note-${index}`, ...note })),
    positions: positions.map((position, index) => positionOf({ id: `position-${index}`, ...position })),
    policyEvents: policyEvents.map((event, index) => eventOf({ id: `event-${index}`, ...event })),
  }));

export const askedSectors = fc.option(fc.constantFrom(...SECTORS));
