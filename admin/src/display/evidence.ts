import { graphql, type ResultOf } from '../graphql.ts';

/** What is read of the evidence behind a record: `evidence { ...EvidenceFields }` with this fragment. */
export const EvidenceFields = graphql(`
  fragment EvidenceFields on Evidence @_unmask {
    id
    stance
    locator
    note {
      zh
      en
    }
    isDemo
    source {
      id
      code
      kind
      title {
        zh
        en
      }
      publisher
      url
      publishedOn
      publishedFrom
      publishedTo
      dateNote {
        zh
        en
      }
      origin {
        kind
        id
        code
        title {
          zh
          en
        }
        publisher
        publishedOn
      }
    }
  }
`);

/** A place in a source that supports, contradicts or explains a record. */
export type EvidenceItem = ResultOf<typeof EvidenceFields>;

/** Evidence that goes back to one origin. */
export interface OriginGroup {
  readonly id: string;
  /** The report that the sources retell; the source itself where it retells none. */
  readonly origin: NonNullable<EvidenceItem['source']['origin']>;
  readonly items: readonly EvidenceItem[];
}

/** Evidence by origin, in the order given: several papers that retell one report are one origin. */
export function byOrigin(evidence: readonly EvidenceItem[]): OriginGroup[] {
  const groups = new Map<string, { origin: OriginGroup['origin']; items: EvidenceItem[] }>();
  for (const item of evidence) {
    const origin = item.source.origin ?? item.source;
    const group = groups.get(origin.id) ?? { origin, items: [] };
    group.items.push(item);
    groups.set(origin.id, group);
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}
