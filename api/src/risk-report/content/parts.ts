import { RISK_CATEGORY_LABELS, RISK_DIRECTION_LABELS } from '@kouan/shared';
import type { RiskPartType } from '../../risk-summary/risk-summary.types.ts';
import { type Bar, type Block, type Row, cell } from '../layout/blocks.ts';
import type { Report, Section } from './report.ts';
import { type Telling, factor, points, rangeOf, reckoned } from './telling.ts';

const TICKS = [0, 20, 40, 60, 80, 100] as const;

/** The six parts as bars with their ranges and as a table that adds up, and what is missing. */
export function parts({ summary, told }: Report): Section {
  return {
    title: told.say('parts'),
    blocks: [
      {
        kind: 'bars',
        max: 100,
        ticks: TICKS.map((at) => ({ at, label: String(at) })),
        bars: summary.parts.map((part) => bar(part, told)),
        alt: told.say('chartAlt', {
          items: summary.parts
            .map((part) => `${nameOf(part, told)} ${scoreText(part, told)}`)
            .join(told.say('semicolon')),
        }),
      },
      { kind: 'paragraph', tone: 'small', text: told.say('partsHint') },
      table(summary.parts, summary.score, told),
      ...missing(summary, told),
    ],
  };
}

function nameOf({ category }: RiskPartType, told: Telling): string {
  return told.label(RISK_CATEGORY_LABELS[category]);
}

function bar(part: RiskPartType, told: Telling): Bar {
  const { score } = part;
  return {
    label: nameOf(part, told),
    note: weightText(part, told),
    value: score?.central ?? null,
    lower: score?.lower ?? null,
    upper: score?.upper ?? null,
    text: scoreText(part, told),
  };
}

function weightText({ weight, effectiveWeight, contribution }: RiskPartType, told: Telling): string {
  const shown = factor(effectiveWeight ?? weight);
  if (contribution === null) return told.say('partWeight', { weight: shown });
  return told.say('partPoints', { weight: shown, points: points(contribution) });
}

function scoreText({ score }: RiskPartType, told: Telling): string {
  if (!score) return told.say('noData');
  const range = rangeOf(score);
  return points(score.central) + (range ? told.say('bracket', { text: range }) : '');
}

function table(
  list: readonly RiskPartType[],
  score: Report['summary']['score'],
  told: Telling,
): Extract<Block, { kind: 'table' }> {
  const none = told.say('none');
  const present = list.reduce((total, part) => total + (part.score ? part.weight : 0), 0);
  const rows: Row[] = list.map((part) => ({
    cells: [
      nameOf(part, told),
      factor(part.weight),
      part.effectiveWeight === null ? none : factor(part.effectiveWeight),
      part.score ? points(part.score.central) : none,
      part.score ? rangeOf(part.score) || none : none,
      part.contribution === null
        ? none
        : reckoned(((part.score?.central ?? 0) * part.weight) / present, part.contribution),
      part.score ? told.label(RISK_DIRECTION_LABELS[part.direction]) : none,
      factor(part.confidence),
    ].map(cell),
  }));
  const sum: Row = {
    strong: true,
    cells: [
      told.say('sum'),
      factor(list.reduce((total, { weight }) => total + weight, 0)),
      score ? factor(list.reduce((total, { effectiveWeight }) => total + (effectiveWeight ?? 0), 0)) : none,
      score ? points(score.central) : none,
      score ? rangeOf(score) || none : none,
      score ? points(list.reduce((total, { contribution }) => total + (contribution ?? 0), 0)) : none,
      '',
      '',
    ].map(cell),
  };
  return {
    kind: 'table',
    caption: told.say('parts'),
    columns: [
      { head: told.say('part'), width: 26 },
      { head: told.say('weight'), width: 10, align: 'right' },
      { head: told.say('effectiveWeight'), width: 12, align: 'right' },
      { head: told.say('partScore'), width: 10, align: 'right' },
      { head: told.say('rangeHead'), width: 16, align: 'right' },
      { head: told.say('contribution'), width: 12, align: 'right' },
      { head: told.say('direction'), width: 14, align: 'right' },
      { head: told.say('confidence'), width: 13, align: 'right' },
    ],
    rows: [...rows, sum],
  };
}

function missing(summary: Report['summary'], told: Telling): Block[] {
  const items = summary.parts.flatMap((part) => (part.missing ? [told.text(part.missing.text)] : []));
  if (items.length === 0) return [{ kind: 'paragraph', tone: 'small', text: told.say('missingNone') }];
  return [
    { kind: 'heading', level: 2, text: told.say('missing') },
    { kind: 'list', ordered: false, items },
  ];
}
