import { Button, Collapse, Stack, Typography } from '@mui/material';
import { ResourceContextProvider } from 'react-admin';
import { type FormEvent, useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { LocalizedTextView } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { DateInput } from '../inputs/DateInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { type Referred, keyOf } from '../provider/references.ts';
import type { Question, Summary } from './documents.ts';
import { addressOf } from './question.ts';

interface Asked {
  readonly market: Referred | null;
  readonly sector: Referred | null;
  readonly region: Referred | null;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

interface Props {
  readonly question: Question;
  /** The answer, for the names of what was asked. */
  readonly summary?: Summary;
}

/** What is asked: every change goes into the address, so that a summary can be handed on by its link. */
export function QuestionForm({ question, summary }: Props) {
  const t = useMessages();
  const [, setAddress] = useSearchParams();
  const [isOpen, setOpen] = useState(question.knownAt !== null);
  const form = useForm<Asked>({ values: askedOf(question, summary), resetOptions: { keepDirtyValues: false } });
  useEffect(() => {
    const ask = ({ values, type }: { values: Asked; type?: string }): void => {
      // Names that come in with an answer change the form as well, and ask nothing new.
      if (type !== 'change' || !values.market) return;
      const { market, sector, region, asOf, knownAt } = values;
      setAddress(addressOf({ market: keyOf(market), sector: keyOf(sector), region: keyOf(region), asOf, knownAt }));
    };
    return form.subscribe({ formState: { values: true }, callback: ask });
  }, [form, setAddress]);
  return (
    <ResourceContextProvider value="riskSummary">
      <FormProvider {...form}>
        <Stack
          component="form"
          aria-label={t('resources.riskSummary.question')}
          onSubmit={(event: FormEvent) => event.preventDefault()}
          sx={{ '@media print': { display: 'none' } }}
        >
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={FIELDS}>
            <MarketInput source="market" />
            <SectorInput source="sector" />
            <RegionInput source="region" />
            <DateInput source="asOf" />
          </Stack>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ alignSelf: 'flex-start' }}>
            {t('resources.riskSummary.moreClocks')}
          </Button>
          <Collapse in={isOpen}>
            <DateInput source="knownAt" helperText={t('resources.riskSummary.knownAtHint')} />
          </Collapse>
        </Stack>
        {summary && <WhatWasAsked summary={summary} />}
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

/** The question in a line, for the head of a printed page and for screen readers. */
function WhatWasAsked({ summary: { market, sector, region, asOf, knownAt } }: { summary: Summary }) {
  const t = useMessages();
  return (
    <Typography component="h2" variant="h6" sx={{ mt: 1 }}>
      <LocalizedTextView value={market.name} />
      {' · '}
      {sector ? <LocalizedTextView value={sector.name} /> : t('resources.riskSummary.allSectors')}
      {' · '}
      {region ? <LocalizedTextView value={region.name} /> : t('resources.riskSummary.allRegions')}
      {' · '}
      {t('resources.riskSummary.asOf')} <DateText value={asOf} />
      {knownAt && (
        <>
          {' · '}
          {t('resources.riskSummary.knownAt')} <DateText value={knownAt.slice(0, 10)} />
        </>
      )}
    </Typography>
  );
}

/** The question with the names of the answer; until it is there the codes stand in. */
function askedOf({ market, sector, region, asOf, knownAt }: Question, summary: Summary | undefined): Asked {
  const named = (code: string | null | undefined, found: Referred | null | undefined): Referred | null => {
    if (!code) return null;
    return found?.code === code ? found : ({ code, name: { zh: code, en: code } } as Referred);
  };
  return {
    market: named(market, summary?.market),
    sector: named(sector, summary?.sector),
    region: named(region, summary?.region),
    asOf: asOf ?? summary?.asOf ?? null,
    knownAt: knownAt?.slice(0, 10) ?? null,
  };
}
