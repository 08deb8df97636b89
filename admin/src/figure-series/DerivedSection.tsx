import { type DerivedOperation, formatPeriod, parsePeriod } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Section } from '../display/Section.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { DerivedValue } from './DerivedValue.tsx';
import { DERIVED_FIGURES, type SeriesQuestion } from './documents.ts';

interface Props {
  readonly operation: Exclude<DerivedOperation, 'year_on_year'>;
  readonly question: SeriesQuestion;
}

/** Shares or sums of a series, period by period; of what is missing only the reason is shown. */
export function DerivedSection({ operation, question }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const { data } = useQuery({
    queryKey: ['derivedFigures', operation, question],
    queryFn: async ({ signal }) => (await gql(DERIVED_FIGURES, { operation, ...question }, signal)).derived,
  });
  // A row for each period that has something to work with.
  const rows = data?.filter(({ terms }) => terms.length > 0) ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t(`resources.figureSeries.${operation}`)}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((derived) => (
          <Stack component="li" key={derived.period} direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
            <Typography sx={{ minWidth: 140 }}>{formatPeriod(parsePeriod(derived.period), locale)}</Typography>
            <DerivedValue derived={derived} />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
