import { pick } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { PublicationDate } from '../display/PublicationDate.tsx';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLanguage } from '../i18n/index.ts';
import { LookupInput, type LookupProps } from '../inputs/LookupInput.tsx';
import { gql } from '../provider/client.ts';
import { SharedMark } from './SharedMark.tsx';
import { SourceOptionFields } from './documents.ts';

const FIND = graphql(
  `
    query FindSources($filter: SourceFilter, $first: Int!) {
      page: sources(filter: $filter, first: $first) {
        nodes {
          ...SourceOptionFields
        }
      }
    }
  `,
  [SourceOptionFields],
);

type SourceOption = ResultOf<typeof FIND>['page']['nodes'][number];

/** A source, the tenant's own or one of the market desk; the form holds `{ id, name }`. */
export function SourceInput(props: LookupProps) {
  const locale = useLanguage();
  const lookup = {
    kind: 'source',
    find: async (q: string, signal?: AbortSignal) =>
      (await gql(FIND, { filter: { q: q || null, scope: 'all' }, first: 20 }, signal)).page.nodes,
    keyOf: ({ id }: SourceOption) => id,
    textOf: ({ title }: SourceOption) => pick(title, locale),
    render: (source: SourceOption) => <SourceChoice source={source} />,
  };
  return <LookupInput {...props} lookup={lookup} />;
}

function SourceChoice({ source }: { source: SourceOption }) {
  return (
    <Stack>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <LocalizedTextView value={source.title} />
        <CodeChip code={source.code} />
        <SharedMark record={source} />
      </Stack>
      <Typography variant="caption" color="text.secondary">
        {source.publisher}
        {source.publisher && ' · '}
        <PublicationDate source={source} />
      </Typography>
    </Stack>
  );
}
