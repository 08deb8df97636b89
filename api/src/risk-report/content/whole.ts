import type { Block } from '../layout/blocks.ts';
import { wholeDirection } from './direction.ts';
import { meanOf } from './means.ts';
import type { Report } from './report.ts';
import { factor, points } from './telling.ts';

/** How the parts make the score, its range, its direction and its confidence, with every number put in. */
export function whole(report: Report): Block[] {
  const items = [...scoreLines(report), ...wholeDirection(report), ...confidenceLines(report)];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: report.told.say('wholeHow') },
    { kind: 'list', ordered: false, items },
  ];
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
