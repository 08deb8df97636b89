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

/** A place in a document, with all that is taken from it: several records may rest on one paragraph. */
export interface Passage {
  readonly locator: string;
  readonly items: readonly EvidenceItem[];
}

/** A document with the places in it that something rests on. */
export interface CitedDocument {
  readonly source: EvidenceItem['source'];
  /** In the order of their numbers. */
  readonly passages: readonly Passage[];
}

/** Evidence by document, and in it by place; the documents in the order given. */
export function byDocument(evidence: readonly EvidenceItem[]): CitedDocument[] {
  return grouped(evidence, ({ source }) => source.id).map((cited) => ({
    source: cited[0].source,
    passages: grouped(cited, ({ locator }) => locator)
      .map((items) => ({ locator: items[0].locator, items }))
      .toSorted((a, b) => a.locator.localeCompare(b.locator, 'en', { numeric: true })),
  }));
}

/** How many documents stand behind something: several passages of one are one. */
export function documentsIn(evidence: readonly EvidenceItem[]): number {
  return new Set(evidence.map(({ source }) => source.id)).size;
}

/** Documents that go back to one origin. */
export interface OriginGroup {
  readonly id: string;
  /** What the sources go back to in the end; the source itself where it goes back to nothing. */
  readonly origin: NonNullable<EvidenceItem['source']['root']>;
  readonly documents: readonly CitedDocument[];
}

/** Evidence by origin, in the order given: several papers that go back to one report are one origin. */
export function byOrigin(evidence: readonly EvidenceItem[]): OriginGroup[] {
  const originOf = ({ source }: Pick<EvidenceItem, 'source'>): OriginGroup['origin'] => source.root ?? source;
  return grouped(byDocument(evidence), (document) => originOf(document).id).map((documents) => {
    const origin = originOf(documents[0]);
    return { id: origin.id, origin, documents };
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
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
