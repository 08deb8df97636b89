import { quantity } from '../../quantity/quantity.ts';
import type {
  FigureInput,
  NoteInput,
  PolicyEventInput,
  PositionInput,
  RiskEvidence,
  RiskInputs,
  RiskQuestion,
} from '../inputs.ts';

const RECORDED = '2022-05-11T09:00:00+08:00';

/** A news report of early May 2022 that speaks for itself, unless told otherwise. */
export function evidenceOf(sourceId: string, over: Partial<RiskEvidence> = {}): RiskEvidence {
  return {
    evidenceId: `evidence-${sourceId}`,
    sourceId,
    sourceKind: 'news',
    originId: null,
    originKind: null,
    publishedOn: { from: '2022-05-06', to: '2022-05-31', wording: null },
    recordedAt: RECORDED,
    locator: 'paragraph 1',
    stance: 'supports',
    ...over,
  };
}

/** China's exports to Russia in March 2022, down 27 per cent on February, from one report. */
export function figureOf(over: Partial<FigureInput> = {}): FigureInput {
  return {
    id: 'figure-1',
    recordedAt: RECORDED,
    endedAt: null,
    evidence: [evidenceOf('source-1')],
    indicator: 'exports',
    market: 'RU',
    sector: null,
    region: null,
    value: quantity({ qualifier: 'exactly', value: '27', unit: 'percent' }),
    comparison: { basis: 'previous_period', form: 'percent_change', direction: 'down', basePeriod: null },
    period: { text: '2022-03', from: '2022-03-01', to: '2022-03-31' },
    status: 'provisional',
    ...over,
  };
}

/** Claims filed in the first quarter of 2022: about 36 times those of a year before. */
export function claimsOf(over: Partial<FigureInput> = {}): FigureInput {
  return figureOf({
    id: 'claims-1',
    indicator: 'claims_filed',
    value: quantity({ qualifier: 'about', value: '36', unit: 'times' }),
    comparison: { basis: 'yoy', form: 'multiple', direction: 'up', basePeriod: null },
    period: { text: '2022-Q1', from: '2022-01-01', to: '2022-03-31' },
    ...over,
  });
}

export function noteOf(over: Partial<NoteInput> = {}): NoteInput {
  return {
    id: 'note-1',
    recordedAt: RECORDED,
    endedAt: null,
    evidence: [evidenceOf('source-1')],
    category: 'payment_channels',
    severity: 4,
    likelihood: 4,
    market: 'RU',
    sectors: [],
    regions: [],
    validFrom: '2022-05-01',
    validTo: null,
    reviewBy: null,
    ...over,
  };
}

export function positionOf(over: Partial<PositionInput> = {}): PositionInput {
  return {
    id: 'position-1',
    recordedAt: RECORDED,
    endedAt: null,
    evidence: [evidenceOf('source-1')],
    company: 'dji',
    market: 'RU',
    sectors: [],
    kind: 'suspended',
    basis: 'announced',
    occurred: { from: '2022-04-01', to: '2022-04-30', wording: null },
    reportedOn: null,
    ...over,
  };
}

export function eventOf(over: Partial<PolicyEventInput> = {}): PolicyEventInput {
  return {
    id: 'event-1',
    recordedAt: RECORDED,
    endedAt: null,
    evidence: [evidenceOf('source-1')],
    kind: 'sanction',
    authority: null,
    markets: ['RU'],
    sectors: [],
    occurred: { from: '2022-03-01', to: '2022-03-31', wording: null },
    effect: null,
    controlClass: null,
    ...over,
  };
}

/** Russia, all goods, the whole country, at the end of May 2022, unless told otherwise. */
export function questionOf(over: Partial<RiskQuestion> = {}): RiskQuestion {
  return {
    market: 'RU',
    sector: null,
    region: null,
    regionLineages: {},
    asOf: '2022-05-31',
    knownAt: null,
    ...over,
  };
}

export function inputsOf(over: Partial<RiskInputs> = {}): RiskInputs {
  return { figures: [], notes: [], positions: [], policyEvents: [], ...over };
}

/** One record for each of four parts, so that there is a score. */
export function fourParts(): RiskInputs {
  return inputsOf({ figures: [claimsOf(), figureOf()], notes: [noteOf()], positions: [positionOf()] });
}
