import type { PositionKind } from '@kouan/shared';
import type { SummaryPosition } from './documents.ts';

/** What weighs most for someone who thinks of going there comes first. */
const ORDER: readonly PositionKind[] = [
  'exited',
  'suspended',
  'reducing',
  'reversed',
  'operating',
  'entering',
  'expanding',
];

/** A company with all that is said of it. */
export interface CompanyPositions {
  readonly organization: SummaryPosition['organization'];
  readonly positions: readonly [SummaryPosition, ...SummaryPosition[]];
}

/**
 * Groups positions by company. Within a company what is established comes before what is alleged, and the latest first;
 * companies stand by what they are said to do foremost.
 */
export function byCompany(positions: readonly SummaryPosition[]): CompanyPositions[] {
  const groups = new Map<string, [SummaryPosition, ...SummaryPosition[]]>();
  for (const position of positions.toSorted(foremost)) {
    const group = groups.get(position.organization.id);
    if (group) group.push(position);
    else groups.set(position.organization.id, [position]);
  }
  return [...groups.values()]
    .map((group) => ({ organization: group[0].organization, positions: group }))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function foremost(a: SummaryPosition, b: SummaryPosition): number {
  const alleged = Number(a.basis === 'alleged') - Number(b.basis === 'alleged');
  return alleged || dayOf(b).localeCompare(dayOf(a));
}

function dayOf({ occurredTo, occurredFrom, reportedOn }: SummaryPosition): string {
  return occurredTo ?? occurredFrom ?? reportedOn ?? '';
}

function rankOf({ positions: [first] }: CompanyPositions): number {
  return ORDER.indexOf(first.kind);
}
