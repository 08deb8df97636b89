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

/** A company with all that is said of it, latest first. */
export interface CompanyPositions {
  readonly organization: SummaryPosition['organization'];
  readonly positions: readonly [SummaryPosition, ...SummaryPosition[]];
}

/** Groups positions by company; companies by what the latest says, then by the order given. */
export function byCompany(positions: readonly SummaryPosition[]): CompanyPositions[] {
  const groups = new Map<string, [SummaryPosition, ...SummaryPosition[]]>();
  for (const position of positions.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))) {
    const group = groups.get(position.organization.id);
    if (group) group.push(position);
    else groups.set(position.organization.id, [position]);
  }
  return [...groups.values()]
    .map((group) => ({ organization: group[0].organization, positions: group }))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function dayOf({ occurredTo, occurredFrom, reportedOn }: SummaryPosition): string {
  return occurredTo ?? occurredFrom ?? reportedOn ?? '';
}

function rankOf({ positions: [latest] }: CompanyPositions): number {
  return ORDER.indexOf(latest.kind);
}
