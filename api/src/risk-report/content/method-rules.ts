import {
  type NormalisationScale,
  POLICY_EVENT_KINDS,
  POLICY_EVENT_KIND_LABELS,
  POSITION_BASES,
  POSITION_BASIS_LABELS,
  POSITION_KINDS,
  POSITION_KIND_LABELS,
  type RiskMethod,
  SOURCE_KINDS,
  SOURCE_KIND_LABELS,
  riskMethodOf,
} from '@kouan/shared';
import { type Block, type Row, cell } from '../layout/blocks.ts';
import type { Report } from './report.ts';
import type { Telling } from './telling.ts';

/** The bounds, weights and half-lives of the method, so that the paper needs no other to be checked. */
export function methodRules({ summary, told }: Report): Block[] {
  const method = riskMethodOf(summary.methodVersion);
  const names = new Map(summary.figures.map(({ indicator }) => [indicator.code, told.text(indicator.name)]));
  const rules: [string, string][] = [
    ...Object.entries(method.indicators).flatMap(([code, { reads, scale }]): [string, string][] => {
      const name = names.get(code);
      const read = told.say(reads === 'factor' ? 'readsFactor' : 'readsLevel');
      return name ? [[name, `${scaleText(scale, told)}${told.say('semicolon')}${read}`]] : [];
    }),
    [told.say('reportsRule'), told.say('reportsRange')],
    [told.say('positionScores'), positionScores(method, told)],
    [told.say('policyScores'), policyScores(method, told)],
    [told.say('noteScore'), told.say('noteRule')],
    [told.say('relevanceRule'), relevance(method, told)],
    [told.say('reliabilityRule'), reliability(method, told)],
    [told.say('certaintyRule'), certainty(method, told)],
    [told.say('kindRule'), kinds(method, told)],
    [told.say('directionRule'), direction(method, told)],
  ];
  const rows = rules.map(([name, rule]): Row => ({ cells: [cell(name), cell(rule)] }));
  const columns = [
    { head: told.say('scalesHead'), width: 30 },
    { head: told.say('scalesRule'), width: 70 },
  ];
  return [
    { kind: 'heading', level: 2, text: told.say('scales') },
    { kind: 'table', caption: told.say('scales'), dense: true, columns, rows },
  ];
}

function scaleText({ shape, from, to }: NormalisationScale, told: Telling): string {
  return told.say(shape === 'log' ? 'scaleLog' : 'scaleLinear', { from, to });
}

function positionScores({ position }: RiskMethod, told: Telling): string {
  return joined(
    POSITION_KINDS.map((kind) => `${told.label(POSITION_KIND_LABELS[kind])} ${position.scores[kind]}`),
    told,
  );
}

function policyScores({ policy }: RiskMethod, told: Telling): string {
  return joined(
    POLICY_EVENT_KINDS.map((kind) => {
      const { raises, lowers } = policy[kind].scores;
      return `${told.label(POLICY_EVENT_KIND_LABELS[kind])} ${raises} / ${lowers}`;
    }),
    told,
  );
}

function relevance({ sector, region }: RiskMethod, told: Telling): string {
  return told.say('relevanceScopes', {
    se: sector.exact,
    sw: sector.wider,
    sn: sector.narrower,
    sg: sector.general,
    re: region.exact,
    rw: region.wider,
    rn: region.narrower,
    rg: region.general,
  });
}

function reliability({ sourceReliability }: RiskMethod, told: Telling): string {
  const kinds = SOURCE_KINDS.map((kind) => `${told.label(SOURCE_KIND_LABELS[kind])} ${sourceReliability[kind]}`);
  return joined(kinds, told) + told.say('semicolon') + told.say('reliabilityJoint');
}

function certainty({ position }: RiskMethod, told: Telling): string {
  return joined(
    POSITION_BASES.map((basis) => `${told.label(POSITION_BASIS_LABELS[basis])} ${position.certainty[basis]}`),
    told,
  );
}

function kinds({ figure, position, note, policy }: RiskMethod, told: Telling): string {
  const list = [
    told.say('kindFigure', { emphasis: figure.emphasis, days: figure.halfLifeDays }),
    told.say('kindPosition', { emphasis: position.emphasis, days: position.halfLifeDays }),
    told.say('kindNote', { emphasis: note.emphasis, days: note.halfLifeDays }),
    ...POLICY_EVENT_KINDS.map((kind) =>
      told.say('kindPolicy', {
        kind: told.label(POLICY_EVENT_KIND_LABELS[kind]),
        emphasis: policy[kind].emphasis,
        days: policy[kind].halfLifeDays,
      }),
    ),
    told.say('ageRule'),
  ];
  return list.join(told.say('semicolon'));
}

function direction({ steadyWithin, directionWithinDays, directionThreshold }: RiskMethod, told: Telling): string {
  return told.say('directionOfFacts', {
    steady: Math.round(steadyWithin * 100),
    days: directionWithinDays,
    threshold: directionThreshold,
  });
}

function joined(items: readonly string[], told: Telling): string {
  return items.join(told.say('pause'));
}
