import { RISK_CATEGORY_LABELS, RISK_DIRECTION_LABELS, type RiskDirection, riskMethodOf } from '@kouan/shared';
import type { Block } from '../layout/blocks.ts';
import type { Report } from './report.ts';
import { factor, isPlain, points } from './telling.ts';

/** How the parts make the score, its range, its direction and its confidence, with every number put in. */
export function whole(report: Report): Block[] {
  const items = [...scoreLines(report), ...directionLine(report), ...confidenceLines(report)];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: report.told.say('wholeHow') },
    { kind: 'list', ordered: false, items },
  ];
}

/** One part in a mean over parts. */
interface Term {
  readonly weight: number;
  readonly value: number;
  readonly text: string;
}

function meanOf(terms: readonly Term[], result: { value: number; text: string; digits: number }): string {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const plain = terms.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
  const sign = isPlain(plain, result.value, result.digits) ? '=' : '≈';
  const sum = terms.map(({ weight, text }) => `${factor(weight)} × ${text}`).join(' + ');
  return `(${sum}) ÷ ${factor(total)} ${sign} ${result.text}`;
}

const ENDS = { central: 'wholeScore', lower: 'wholeLowest', upper: 'wholeHighest' } as const;

function scoreLines({ summary: { score, parts }, told }: Report): string[] {
  if (!score) return [];
  return (['central', 'lower', 'upper'] as const).map((end) => {
    const terms = parts.flatMap(({ weight, score: its }) =>
      its ? [{ weight, value: its[end], text: points(its[end]) }] : [],
    );
    const sum = meanOf(terms, { value: score[end], text: points(score[end]), digits: 2 });
    return told.say(ENDS[end], { sum });
  });
}

/** What the directions count; one that is not known is left out. */
const TRENDS: Readonly<Record<RiskDirection, number | null>> = { rising: 1, falling: -1, steady: 0, unknown: null };

function directionLine({ summary: { score, parts, direction, methodVersion }, told }: Report): string[] {
  if (!score) return [];
  const terms = parts.flatMap((part): Term[] => {
    const trend = part.score ? TRENDS[part.direction] : null;
    return trend === null
      ? []
      : [{ weight: part.weight, value: trend, text: `${trend < 0 ? '−' : ''}${Math.abs(trend)}` }];
  });
  if (terms.length === 0) return [];
  const balance =
    terms.reduce((sum, { weight, value }) => sum + weight * value, 0) /
    terms.reduce((sum, { weight }) => sum + weight, 0);
  const text = `${balance < 0 ? '−' : ''}${factor(Math.abs(balance))}`;
  const sum = meanOf(terms, { value: balance, text, digits: 4 });
  const unknown = parts.filter((part) => part.score && TRENDS[part.direction] === null);
  const left = unknown.map(({ category }) => told.label(RISK_CATEGORY_LABELS[category])).join(told.say('pause'));
  return [
    told.say('wholeDirection', {
      sum,
      direction: told.label(RISK_DIRECTION_LABELS[direction]),
      threshold: riskMethodOf(methodVersion).directionThreshold,
      left: left ? told.say('wholeLeftOut', { parts: left }) : '',
    }),
  ];
}

function confidenceLines({ summary: { confidence, parts }, told }: Report): string[] {
  const { evidence, breadth, origins, value } = confidence;
  if (origins === 0) return [];
  const terms = parts.map((part) => ({
    weight: part.weight,
    value: part.confidence,
    text: factor(part.confidence),
  }));
  const next = origins + 1;
  return [
    told.say('wholeEvidence', { sum: meanOf(terms, { value: evidence, text: factor(evidence), digits: 4 }) }),
    told.say('wholeBreadth', { origins, next, breadth: factor(breadth) }),
    told.say('wholeConfidence', { evidence: factor(evidence), breadth: factor(breadth), value: factor(value) }),
  ];
}
