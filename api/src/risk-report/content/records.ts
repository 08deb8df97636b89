import type { EvidenceType } from '../../sources/evidence.types.ts';
import type { Report } from './report.ts';
import type { Telling } from './telling.ts';

/** Every record that the summary shows, by its id: what it is called, and the evidence behind it. */
export interface RecordIndex {
  readonly labels: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, readonly EvidenceType[]>;
}

export function indexRecords(
  { figures, positions, policyEvents, notes }: Report['summary'],
  told: Telling,
): RecordIndex {
  return {
    labels: new Map([
      ...figures.map((figure) => {
        const name = told.text(figure.title) || told.text(figure.indicator.name);
        return [figure.id, [name, told.period(figure)].filter(Boolean).join(told.say('comma'))] as const;
      }),
      ...positions.map(({ id, organization }) => [id, told.text(organization.name)] as const),
      ...[...policyEvents, ...notes].map(({ id, title }) => [id, told.text(title)] as const),
    ]),
    evidence: new Map(
      [...figures, ...positions, ...policyEvents, ...notes].map(({ id, evidence }) => [id, evidence] as const),
    ),
  };
}
