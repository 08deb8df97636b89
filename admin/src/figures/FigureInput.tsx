import { pick } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { CodeChip } from '../display/text.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLanguage } from '../i18n/index.ts';
import { LookupInput, type LookupProps } from '../inputs/LookupInput.tsx';
import { gql } from '../provider/client.ts';
import { describeFigureValue, describePeriod, describeSubject } from './describe.ts';
import { FigureFields } from './documents.ts';

const FIND = graphql(
  `
    query FindFigures($filter: FigureFilter, $first: Int!) {
      page: figures(filter: $filter, first: $first, sort: period) {
        nodes {
          ...FigureFields
          name: title {
            zh
            en
          }
        }
      }
    }
  `,
  [FigureFields],
);

type FigureOption = ResultOf<typeof FIND>['page']['nodes'][number];

interface Props extends LookupProps {
  /** Only figures that say how much there is can have a change related to them. */
  readonly levelsOnly?: boolean;
}

/** Another figure: the level that a change speaks of, or the one that is revised. The form holds `{ id, name }`. */
export function FigureInput({ levelsOnly = false, ...props }: Props) {
  const locale = useLanguage();
  const lookup = {
    kind: levelsOnly ? 'figure-level' : 'figure',
    find: async (q: string, signal?: AbortSignal) => {
      const filter = { q: q || null, ...(levelsOnly ? { bases: ['none' as const] } : {}) };
      return (await gql(FIND, { filter, first: 20 }, signal)).page.nodes;
    },
    keyOf: ({ id }: FigureOption) => id,
    textOf: ({ code, title }: FigureOption) => [code, pick(title, locale)].filter(Boolean).join(' '),
    render: (figure: FigureOption) => (
      <Box>
        {describeSubject(figure, locale)} <CodeChip code={figure.code} />
        <Typography variant="caption" color="text.secondary" component="div">
          {[describePeriod(figure, locale), describeFigureValue(figure, locale)].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
    ),
  };
  return <LookupInput {...props} lookup={lookup} />;
}
