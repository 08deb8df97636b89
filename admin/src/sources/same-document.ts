import { useQuery } from '@tanstack/react-query';
import type { LocalizedText } from '@kouan/shared';
import { graphql, type ResultOf } from '../graphql.ts';
import { useSettled } from '../inputs/use-settled.ts';
import { gql } from '../provider/client.ts';
import { SourceOptionFields } from './documents.ts';

/** So many records of one document are named; more are no help in choosing. */
const SHOWN = 3;

/** Addresses that are still being typed are not looked for. */
const WHOLE_ADDRESS = /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i;

const SAME_DOCUMENT = graphql(
  `
    query SameDocument($known: SameDocumentInput!, $first: Int!) {
      page: sources(filter: { sameDocument: $known, scope: all }, sort: code, first: $first) {
        nodes {
          ...SourceOptionFields
          root {
            id
          }
        }
      }
    }
  `,
  [SourceOptionFields],
);

/** A source that is there already, as a form can name it. */
export type KnownSource = ResultOf<typeof SAME_DOCUMENT>['page']['nodes'][number];

/** What a form holds of a document. */
export interface EnteredDocument {
  readonly id?: string | undefined;
  readonly url?: string | null | undefined;
  readonly title?: Partial<LocalizedText> | null | undefined;
}

/** Records of the document that is being entered: own ones and the market desk's, without the one that is open. */
export function useSameDocument({ id, url, title }: EnteredDocument): readonly KnownSource[] {
  const known = useSettled(JSON.stringify(knownBy({ url, title })));
  const { data = [] } = useQuery({
    queryKey: ['same-document', known],
    enabled: known !== JSON.stringify(knownBy({})),
    staleTime: 60_000,
    // One more than is shown: the record that is open may be among them.
    queryFn: async ({ signal }) =>
      (await gql(SAME_DOCUMENT, { known: JSON.parse(known) as ReturnType<typeof knownBy>, first: SHOWN + 1 }, signal))
        .page.nodes,
  });
  return data.filter((source) => source.id !== id).slice(0, SHOWN);
}

function knownBy({ url, title }: EnteredDocument) {
  const address = url?.trim() ?? '';
  const [zh, en] = [title?.zh?.trim() || null, title?.en?.trim() || null];
  return { url: WHOLE_ADDRESS.test(address) ? address : null, title: zh || en ? { zh, en } : null };
}
