import { FIGURE_RELATIONS, type FigureRelation } from '@kouan/shared';
import type { GroupFilter } from './documents.ts';

/** What two figures can be to each other; a figure alone stands in no group that is worth looking at. */
export const COMPARED: readonly FigureRelation[] = FIGURE_RELATIONS.filter((relation) => relation !== 'single');

/** What is asked of the groups. */
export interface GroupQuestion {
  /** Null: every state in which figures can be compared. */
  readonly relation: FigureRelation | null;
  readonly market: string | null;
  readonly indicator: string | null;
}

/** What groups are asked for in the address; words that make no sense there ask for nothing. */
export function groupQuestion(address: URLSearchParams): GroupQuestion {
  return {
    relation: FIGURE_RELATIONS.find((word) => word === address.get('relation')) ?? null,
    market: address.get('market') || null,
    indicator: address.get('indicator') || null,
  };
}

/** The filter that a question makes. */
export function groupFilter({ relation, market, indicator }: GroupQuestion): GroupFilter {
  return {
    relations: relation ? [relation] : [...COMPARED],
    ...(market ? { market } : {}),
    ...(indicator ? { indicators: [indicator] } : {}),
  };
}
