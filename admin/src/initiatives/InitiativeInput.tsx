import { pick } from '@kouan/shared';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLanguage } from '../i18n/index.ts';
import { LookupInput, type LookupProps } from '../inputs/LookupInput.tsx';
import { gql } from '../provider/client.ts';

const FIND = graphql(`
  query FindInitiatives($filter: InitiativeFilter, $first: Int!) {
    page: initiatives(filter: $filter, first: $first) {
      nodes {
        id
        code
        title {
          zh
          en
        }
      }
    }
  }
`);

/** Choices that are offered at once; who wants others types on. */
const CHOICES = 20;

type Option = ResultOf<typeof FIND>['page']['nodes'][number];

/** An initiative; the form holds `{ id, code, title }`. */
export function InitiativeInput(props: LookupProps) {
  const locale = useLanguage();
  const lookup = {
    kind: 'initiative',
    find: async (q: string, signal?: AbortSignal) =>
      (await gql(FIND, { filter: { q: q || null }, first: CHOICES }, signal)).page.nodes,
    keyOf: ({ id }: Option) => id,
    textOf: ({ title }: Option) => pick(title, locale),
    render: ({ code, title }: Option) => (
      <span>
        <LocalizedTextView value={title} /> <CodeChip code={code} />
      </span>
    ),
  };
  return <LookupInput {...props} lookup={lookup} />;
}
