import { RISK_CATEGORY_LABELS, RISK_DIRECTION_LABELS, type RiskDirection, riskMethodOf, trendOf } from '@kouan/shared';
import type { RiskPartType } from '../../risk-summary/risk-summary.types.ts';
import type { Block } from '../layout/blocks.ts';
import { type Term, meanOf } from './means.ts';
import type { Report } from './report.ts';
import { factor } from './telling.ts';

/** How the facts of a part make its direction; nothing where none of them tells, or not all are listed. */
export function partDirection({ inputs, inputsTotal, direction }: RiskPartType, report: Report): Block[] {
  const sum = balance(inputs.map((input) => ({ direction: input.direction, weight: input.weight.total })));
  if (sum === null || inputs.length < inputsTotal) return [];
  const text = report.told.say('partDirection', { sum, direction: said(direction, report) });
  return [{ kind: 'paragraph', tone: 'small', text }];
}

/** How the parts make the direction of the whole. */
export function wholeDirection(report: Report): string[] {
  const { summary, told } = report;
  if (!summary.score) return [];
  const scored = summary.parts.filter(({ score }) => score);
  const sum = balance(scored);
  if (sum === null) return [];
  const unknown = scored.filter(({ direction }) => trendOf(direction) === null);
  const left = unknown.map(({ category }) => told.label(RISK_CATEGORY_LABELS[category])).join(told.say('pause'));
  return [
    told.say('wholeDirection', {
      sum,
      direction: said(summary.direction, report),
      threshold: riskMethodOf(summary.methodVersion).directionThreshold,
      left: left ? told.say('wholeLeftOut', { parts: left }) : '',
    }),
  ];
}

function said(direction: RiskDirection, { told }: Report): string {
  return told.label(RISK_DIRECTION_LABELS[direction]);
}

/** The mean of the directions that are known, by weights; null where none is. */
function balance(all: readonly { readonly direction: RiskDirection; readonly weight: number }[]): string | null {
  const terms = all.flatMap(({ direction, weight }): Term[] => {
    const trend = trendOf(direction);
    return trend === null ? [] : [{ weight, value: trend, text: trend < 0 ? `(${signed(trend)})` : signed(trend) }];
  });
  if (terms.length === 0) return null;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const mean = terms.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
  return meanOf(terms, { value: mean, text: signed(mean), digits: 4 });
}

function signed(value: number): string {
  return `${value < 0 ? '−' : ''}${factor(Math.abs(value))}`;
}
