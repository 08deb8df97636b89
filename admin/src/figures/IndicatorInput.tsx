import { pick } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLanguage } from '../i18n/index.ts';
import { LookupInput, type LookupProps } from '../inputs/LookupInput.tsx';
import { gql } from '../provider/client.ts';

const INDICATORS = graphql(`
  query Indicators {
    found: indicators {
      code
      group
      unitKind
      countedUnit
      name {
        zh
        en
      }
      definition {
        zh
        en
      }
    }
  }
`);

type IndicatorOption = ResultOf<typeof INDICATORS>['found'][number];

/** What a figure measures, with its definition; the form holds `{ code, name }`. */
export function IndicatorInput(props: LookupProps) {
  const locale = useLanguage();
  const lookup = {
    kind: 'indicator',
    find: async (q: string, signal?: AbortSignal) => {
      const { found } = await gql(INDICATORS, {}, signal);
      return found.filter((indicator) => matches(indicator, q));
    },
    keyOf: ({ code }: IndicatorOption) => code,
    textOf: ({ name }: IndicatorOption) => pick(name, locale),
    render: ({ name, definition }: IndicatorOption) => (
      <Box>
        <LocalizedTextView value={name} />
        <Typography variant="caption" color="text.secondary" component="div">
          <LocalizedTextView value={definition} />
        </Typography>
      </Box>
    ),
  };
  return <LookupInput {...props} lookup={lookup} />;
}

/** All indicators fit into one answer, so the list is narrowed here. */
function matches({ code, name }: IndicatorOption, q: string): boolean {
  const asked = q.toLowerCase();
  return [code, name.zh, name.en].some((text) => text?.toLowerCase().includes(asked));
}
