import { SERIES_KIND_LABELS } from '@kouan/shared';
import { Stack } from '@mui/material';
import type { FormEvent } from 'react';
import { ResourceContextProvider } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { todayInBeijing } from '../display/dates.ts';
import { IndicatorInput } from '../figures/IndicatorInput.tsx';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { useChanges } from '../inputs/use-changes.ts';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { type Referred, keyOf, namedByCode } from '../provider/references.ts';
import { changedAddress } from '../risk-summary/question.ts';
import type { Series, SeriesQuestion } from './documents.ts';

interface Asked {
  readonly indicator: Referred | null;
  readonly market: Referred | null;
  readonly sector: Referred | null;
  readonly region: Referred | null;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  /** A day, in the form; what was known when it ended is asked for. */
  readonly knownOn: string | null;
}

interface Props {
  readonly question: SeriesQuestion;
  /** The answer, for the names of what was asked. */
  readonly series?: Series;
}

/** What is asked of a series: every change goes into the address, so that a series can be handed on by its link. */
export function SeriesForm({ question, series }: Props) {
  const t = useMessages();
  const [, setAddress] = useSearchParams();
  const form = useForm<Asked>({ values: askedOf(question, series), resetOptions: { keepDirtyValues: false } });
  useChanges(form, (values) => {
    const { indicator, market, sector, region, kind, from, to, knownOn } = values;
    if (!indicator || !from || !to) return;
    const codes = { indicator: keyOf(indicator), market: keyOf(market), sector: keyOf(sector), region: keyOf(region) };
    // Another series may be in other units; the sectors that one adds up stay.
    setAddress((before) => changedAddress(before, { ...codes, kind, from, to, knownAt: knownOn, unit: null }));
  });
  return (
    <ResourceContextProvider value="figureSeries">
      <FormProvider {...form}>
        <Stack
          component="form"
          aria-label={t('resources.figureSeries.question')}
          onSubmit={(event: FormEvent) => event.preventDefault()}
          direction={{ xs: 'column', sm: 'row' }}
          sx={FIELDS}
        >
          <IndicatorInput source="indicator" />
          <MarketInput source="market" />
          <SectorInput source="sector" />
          <RegionInput source="region" />
          <VocabularySelect source="kind" of={SERIES_KIND_LABELS} isRequired />
          <DateInput source="from" />
          <DateInput source="to" />
          <DateInput source="knownOn" />
        </Stack>
      </FormProvider>
    </ResourceContextProvider>
  );
}

const FIELDS = {
  columnGap: 1.5,
  flexWrap: 'wrap',
  // In a column the same basis would be a height.
  '& > *': { flex: { xs: '0 0 auto', sm: '1 1 200px' }, minWidth: 0 },
} as const;

/** The question with the names of the answer; until it is there the codes stand in. */
function askedOf(question: SeriesQuestion, series?: Series): Asked {
  const { indicator, market, sector, region, kind, from, to, knownAt } = question;
  const named = (code: string | null | undefined, found: Referred | null | undefined): Referred | null => {
    if (!code) return null;
    return found?.code === code ? found : namedByCode(code);
  };
  return {
    indicator: named(indicator, series?.indicator),
    market: named(market, series?.market),
    sector: named(sector, series?.sector),
    region: named(region, series?.region),
    kind,
    from,
    to,
    knownOn: knownAt ? todayInBeijing(new Date(knownAt)) : null,
  };
}
