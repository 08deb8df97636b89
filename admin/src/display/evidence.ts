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
      root {
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

/** The evidence behind one record, page by page; the first of it comes along with the record. */
export const EVIDENCE_OF = graphql(
  `
    query EvidenceOf($of: EvidenceOfInput!, $after: String) {
      page: evidence(of: $of, first: 50, after: $after) {
        nodes {
          ...EvidenceFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [EvidenceFields],
);

/** The record that evidence stands behind, by its kind: `{ figureId }`. */
export type EvidenceOwner =
  | { readonly figureId: string }
  | { readonly marketPositionId: string }
  | { readonly policyEventId: string }
  | { readonly countryRatingId: string }
  | { readonly riskNoteVersionId: string }
  | { readonly initiativeId: string }
  | { readonly opportunityId: string }
  | { readonly organizationId: string };

/** The same for evidence that is only read: what an adjustment was decided on is fixed with it. */
export type ReadEvidenceOwner = EvidenceOwner | { readonly riskAdjustmentId: string };

/** Evidence that goes back to one origin. */
export interface OriginGroup {
  readonly id: string;
  /** What the sources go back to in the end; the source itself where it goes back to nothing. */
  readonly origin: NonNullable<EvidenceItem['source']['root']>;
  readonly items: readonly EvidenceItem[];
}

/** Evidence by origin, in the order given: several papers that go back to one report are one origin. */
export function byOrigin(evidence: readonly EvidenceItem[]): OriginGroup[] {
  const groups = new Map<string, { origin: OriginGroup['origin']; items: EvidenceItem[] }>();
  for (const item of evidence) {
    const origin = item.source.root ?? item.source;
    const group = groups.get(origin.id) ?? { origin, items: [] };
    group.items.push(item);
    groups.set(origin.id, group);
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/**
 * Whether a source is the same document as the one it goes back to, recorded by somebody else, and no retelling of it:
 * it bears its title, and is no other kind of document.
 */
export function isSameDocument(source: EvidenceItem['source'], origin: OriginGroup['origin']): boolean {
  const { zh, en } = source.title;
  const isTitled = (zh !== null && zh === origin.title.zh) || (en !== null && en === origin.title.en);
  return source.id !== origin.id && source.kind === origin.kind && isTitled;
}
