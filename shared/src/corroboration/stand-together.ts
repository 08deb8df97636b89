import { isChange } from '../comparison/comparison.ts';
import { type Observed, agreementOf, corroborate } from './corroborate.ts';
import { observedFactor, saidBy } from './observed.ts';
import { commonRange, readingOf } from './range.ts';
import { byBasis, subjectOf } from './same-thing.ts';
import type { BasisGroup, FigureGroup, FigureRelation, ReportedFigure } from './types.ts';

/** What a figure is about and how it is read: figures with the same key stand together. */
export function groupKeyOf(figure: ReportedFigure): string {
  return `${subjectOf(figure)}|${readingOf(figure)}`;
}

/**
 * Puts all figures about the same thing beside each other. Origins are counted, not papers; figures that a revision has
 * taken the place of no longer speak. The order of the figures does not matter.
 * @param figures figures of one `groupKeyOf`
 */
export function standTogether(figures: readonly ReportedFigure[]): FigureGroup {
  const standing = figures.filter(({ isSuperseded }) => !isSuperseded);
  const bases = byBasis(standing, ({ comparison }) => comparison.basis).map(([basis, members]) =>
    basisGroup(basis as BasisGroup['basis'], members),
  );
  const supersededIds = idsOf(figures.filter(({ isSuperseded }) => isSuperseded));
  return {
    relation: relationOf(bases, supersededIds.length > 0),
    bases,
    supersededIds,
    originIds: originsOf(standing),
    sourceIds: sourcesOf(standing),
  };
}

/**
 * How a figure stands to another one of its group; null where the other was superseded by somebody else's revision and
 * no longer speaks. The same from both sides.
 */
export function relationBetween(
  a: ReportedFigure,
  b: ReportedFigure,
  group: readonly ReportedFigure[],
): FigureRelation | null {
  if (isSameChain(a, b, group)) return 'revision';
  if (a.isSuperseded || b.isSuperseded) return null;
  const standing = group.filter(({ isSuperseded }) => !isSuperseded);
  const bases = byBasis(standing, ({ comparison }) => comparison.basis);
  const isTogether = bases.some(([, members]) => [a, b].every(({ id }) => members.some((member) => member.id === id)));
  if (!isTogether) return 'different_base';
  const { wordings } = corroborate([observedOf(a), observedOf(b)]);
  return wordings === 'one' ? 'agree' : wordings;
}

/** Whether two figures go back to an origin that they share: then they are one report, told twice. */
export function sharesOrigin(a: ReportedFigure, b: ReportedFigure): boolean {
  const others = new Set(originsOf([b]));
  return originsOf([a]).some((origin) => others.has(origin));
}

function basisGroup(basis: BasisGroup['basis'], members: readonly ReportedFigure[]): BasisGroup {
  const { wordings } = corroborate(members.map(observedOf));
  const originIds = originsOf(members);
  return {
    basis,
    relation: agreementOf(wordings, originIds.length),
    memberIds: idsOf(members),
    originIds,
    range: commonRange(members, wordings === 'conflict'),
  };
}

/** What needs attention first: a conflict, then bases that differ; what nothing else is said of may have been revised. */
function relationOf(bases: readonly BasisGroup[], isRevised: boolean): FigureRelation {
  const [only] = bases;
  if (bases.some(({ relation }) => relation === 'conflict')) return 'conflict';
  if (bases.length > 1) return 'different_base';
  const relation = only?.relation ?? 'single';
  return relation === 'single' && isRevised ? 'revision' : relation;
}

/** What a figure says, in numbers that can be laid beside those of its group. */
function observedOf({ value, comparison }: ReportedFigure): Observed {
  const said = isChange(comparison) ? (observedFactor({ value, comparison }) ?? saidBy(value)) : saidBy(value);
  return { ...said, baseStated: comparison.basis !== 'unspecified' };
}

/** Whether one of the two goes back to the other by revisions, however many lie between. */
function isSameChain(a: ReportedFigure, b: ReportedFigure, group: readonly ReportedFigure[]): boolean {
  const byId = new Map(group.map((figure) => [figure.id, figure]));
  const goesBackTo = (from: ReportedFigure, to: ReportedFigure): boolean => {
    const seen = new Set<string>();
    for (let at = from.supersedesId; at !== null && !seen.has(at); at = byId.get(at)?.supersedesId ?? null) {
      if (at === to.id) return true;
      seen.add(at);
    }
    return false;
  };
  return goesBackTo(a, b) || goesBackTo(b, a);
}

function supporting(figures: readonly ReportedFigure[]): ReportedFigure['sources'] {
  return figures.flatMap(({ sources }) => sources.filter(({ stance }) => stance === 'supports'));
}

function originsOf(figures: readonly ReportedFigure[]): readonly string[] {
  return distinct(supporting(figures).map(({ originId, sourceId }) => originId ?? sourceId));
}

function sourcesOf(figures: readonly ReportedFigure[]): readonly string[] {
  return distinct(supporting(figures).map(({ sourceId }) => sourceId));
}

function idsOf(figures: readonly ReportedFigure[]): readonly string[] {
  return distinct(figures.map(({ id }) => id));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
