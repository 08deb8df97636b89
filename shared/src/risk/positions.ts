import type { PositionKind } from '../vocabulary/market-facts.ts';
import { groupBy } from '../corroboration/group-by.ts';
import type { Candidate, Found, PartAside } from './candidate.ts';
import { isSupported, latest, publishedBy } from './evidence.ts';
import type { PositionInput, RiskQuestion } from './inputs.ts';
import type { RiskMethod } from './method.ts';
import { relevance } from './relevance.ts';

const PART = 'market_exits';

/** Where each kind of step moves the risk that others see in the market. */
const TRENDS: Readonly<Record<PositionKind, -1 | 0 | 1>> = {
  exited: 1,
  suspended: 1,
  reducing: 1,
  operating: 0,
  reversed: -1,
  expanding: -1,
  entering: -1,
};

/** Each company counts once, with where it stands by the day asked for. */
export function positionCandidates(
  positions: readonly PositionInput[],
  question: RiskQuestion,
  method: RiskMethod,
): Found {
  const setAside: PartAside[] = [];
  const relevant = positions.filter(
    (position) => position.market === question.market && relevanceOf(position, question, method) > 0,
  );
  const leave = (position: PositionInput, reason: PartAside['reason']): void => {
    setAside.push({ recordId: position.id, part: PART, reason });
  };
  for (const position of relevant) if (!isSupported(position)) leave(position, 'no_evidence');
  const candidates = groupBy(relevant.filter(isSupported), ({ company }) => company).map(([company, known]) => {
    const standing = new Set(standingOf(known));
    for (const position of known) if (!standing.has(position)) leave(position, 'superseded');
    return candidate(company, [...standing], question, method);
  });
  return { candidates, setAside };
}

/**
 * What a company's reports leave standing: not what it did before a later, dated step, and nothing beside a reversal,
 * which takes back what it decided. Of reports whose order is not known, all stand.
 */
function standingOf(positions: readonly PositionInput[]): readonly PositionInput[] {
  const lastStep = latest(positions.map(({ occurred }) => occurred.from));
  const current = positions.filter((position) => {
    const done = position.occurred.to ?? publishedBy(position);
    return lastStep === null || done === null || done >= lastStep;
  });
  const reversals = current.filter(({ kind }) => kind === 'reversed');
  return reversals.length > 0 ? reversals : current;
}

function candidate(
  company: string,
  positions: readonly PositionInput[],
  question: RiskQuestion,
  method: RiskMethod,
): Candidate {
  const { scores, certainty, emphasis, halfLifeDays } = method.position;
  const kinds = groupBy(positions, ({ kind }) => kind).map(([, reports]) => surest(reports, method));
  const values = kinds.map(({ kind }) => scores[kind]);
  const weights = kinds.map(({ basis }) => certainty[basis]);
  const central =
    values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  return {
    key: `position|${company}`,
    part: PART,
    detail: {
      kind: 'position',
      company,
      positions: kinds.map(({ kind, basis }) => ({ kind, basis, score: scores[kind], certainty: certainty[basis] })),
    },
    records: positions,
    normalised: { lower: Math.min(...values), central, upper: Math.max(...values) },
    wordings: kinds.length > 1 ? 'conflict' : 'one',
    relevance: positions.reduce((best, position) => Math.max(best, relevanceOf(position, question, method)), 0),
    emphasis,
    certainty: Math.max(...weights),
    halfLifeDays,
    datedOn: latest(positions.map(({ occurred, reportedOn }) => occurred.to ?? occurred.from ?? reportedOn)),
    trend: trendOf(kinds.map(({ kind }) => kind)),
    notes: positions.every(({ occurred }) => occurred.from === null && occurred.to === null) ? ['date_not_stated'] : [],
  };
}

/** The best-founded report of one kind of step. */
function surest(reports: readonly PositionInput[], { position: { certainty } }: RiskMethod): PositionInput {
  return reports.reduce((best, report) => (certainty[report.basis] > certainty[best.basis] ? report : best));
}

function trendOf(kinds: readonly PositionKind[]): -1 | 0 | 1 {
  const sum = kinds.reduce((total, kind) => total + TRENDS[kind], 0);
  if (sum === 0) return 0;
  return sum > 0 ? 1 : -1;
}

function relevanceOf({ sectors }: PositionInput, question: RiskQuestion, method: RiskMethod): number {
  return relevance({ sectors, regions: [] }, question, method);
}
