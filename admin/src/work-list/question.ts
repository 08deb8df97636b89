import { WORK_KINDS, type WorkKind } from '@kouan/shared';
import { DEMO_DATE } from '../risk-summary/question.ts';
import type { WorkFilter } from './documents.ts';

/** What the work list is asked for in the address. The facts of the demonstration are judged at the day they end with. */
export function workQuestion(
  address: URLSearchParams,
  isDemo: boolean,
): WorkFilter & { readonly kind: WorkKind | null } {
  const kind = WORK_KINDS.find((word) => word === address.get('kind')) ?? null;
  return { kind, market: address.get('market') || null, asOf: isDemo ? DEMO_DATE : null };
}
