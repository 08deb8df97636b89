import { formatPeriod, parsePeriod, pick } from '@kouan/shared';
import { Chip, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Section } from '../display/Section.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { ErrorState } from '../records/States.tsx';
import { DerivedValue } from './DerivedValue.tsx';
import { DERIVED_FIGURES, type DerivedAsked, type DerivedFigure, type SeriesQuestion } from './documents.ts';
import { lackingOfShare } from './words.ts';

interface Props {
  readonly title: string;
  /** Null where too little was said to work anything out; what is missing then stands in `children`. */
  readonly asked: DerivedAsked | null;
  readonly question: SeriesQuestion;
  /** Why there is nothing yet, or what else is to be chosen. */
  readonly children?: ReactNode;
}

/** What is worked out period by period, marked as derived; of what cannot be worked out the reason is told. */
export function DerivedSection({ title, asked, question, children }: Props) {
  const t = useMessages();
  return (
    <Section
      title={title}
      actions={<Chip size="small" variant="outlined" label={t('resources.figureSeries.derived')} />}
    >
      {children}
      {asked && <Derived asked={asked} question={question} />}
    </Section>
  );
}

function Derived({ asked, question }: { asked: DerivedAsked; question: SeriesQuestion }) {
  const t = useMessages();
  const locale = useLanguage();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['derivedFigures', asked, question],
    queryFn: async ({ signal }) => (await gql(DERIVED_FIGURES, { ...question, ...asked }, signal)).derived,
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return isFetching ? <LinearProgress aria-label={t('common.loading')} /> : null;
  // A row for each period that has something to work with.
  const rows = data.filter(({ terms }) => terms.length > 0);
  const sectors = sectorNames(rows, locale);
  const nameOf = (missing: string, derived: DerivedFigure): string => {
    if (asked.sectors) return sectors.get(missing) ?? missing;
    const period = formatPeriod(parsePeriod(missing), locale);
    if (!asked.shareOf) return period;
    return t(`resources.figureSeries.lacking.${asked.shareOf}.${lackingOfShare(derived, asked.shareOf)}`, { period });
  };
  if (rows.length === 0) {
    return <Typography color="text.secondary">{t('resources.figureSeries.nothingDerived')}</Typography>;
  }
  return (
    <Stack component="ul" spacing={1} aria-busy={isFetching} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((derived) => (
        <Stack
          component="li"
          key={derived.period}
          direction="row"
          sx={{ columnGap: 2, flexWrap: 'wrap', alignItems: 'baseline' }}
        >
          <Typography sx={{ minWidth: 140 }}>{formatPeriod(parsePeriod(derived.period), locale)}</Typography>
          <DerivedValue derived={derived} nameOf={(missing) => nameOf(missing, derived)} />
        </Stack>
      ))}
    </Stack>
  );
}

/** Names of all sectors that figures were found of, in whatever period. */
function sectorNames(rows: readonly DerivedFigure[], locale: Parameters<typeof pick>[1]): Map<string, string> {
  const found = rows.flatMap(({ terms }) => terms.flatMap(({ sector }) => (sector ? [sector] : [])));
  return new Map(found.map(({ code, name }) => [code, `${code} ${pick(name, locale)}`]));
}
