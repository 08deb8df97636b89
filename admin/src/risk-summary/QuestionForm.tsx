import TuneIcon from '@mui/icons-material/Tune';
import { Box, Button, Collapse, Stack, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { ResourceContextProvider } from 'react-admin';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { dayInBeijing, todayInBeijing } from '../display/dates.ts';
import { useMessages } from '../i18n/index.ts';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { type Referred, keyOf } from '../provider/references.ts';
import { AsOfControl } from './AsOfControl.tsx';
import type { Question, Summary } from './documents.ts';
import type { Asked } from './question.ts';

interface Scope {
  readonly market: Referred | null;
  readonly sector: Referred | null;
  readonly region: Referred | null;
}

interface Props {
  readonly question: Question;
  /** The answer, for the names of what was asked. */
  readonly summary?: Pick<Summary, 'market' | 'sector' | 'region' | 'asOf'>;
  /** Takes what has changed; the page puts it into its address, so that a summary can be handed on by its link. */
  readonly onAsk: (asked: Asked) => void;
}

/** What is asked. On a phone it opens on demand, so that the answer comes first. */
export function QuestionForm({ question, summary, onAsk }: Props) {
  const t = useMessages();
  const fields = useId();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  return (
    <Box
      component="form"
      aria-label={t('resources.riskSummary.question')}
      onSubmit={(event: FormEvent) => event.preventDefault()}
      sx={{ '@media print': { display: 'none' } }}
    >
      {isNarrow && (
        <Button
          size="small"
          startIcon={<TuneIcon />}
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => setOpen(!isOpen)}
        >
          {t('resources.riskSummary.change')}
        </Button>
      )}
      <Collapse in={isOpen || !isNarrow} id={fields}>
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={FIELDS}>
          <ScopeInputs question={question} {...(summary ? { summary } : {})} onAsk={onAsk} />
          <Box sx={{ pt: { xs: 0, sm: 1 } }}>
            <AsOfControl
              asOf={question.asOf ?? summary?.asOf ?? todayInBeijing()}
              knownAt={question.knownAt ? dayInBeijing(question.knownAt) : null}
              onAsk={onAsk}
            />
          </Box>
        </Stack>
      </Collapse>
    </Box>
  );
}

/** Market, goods and region, looked up as one types. */
function ScopeInputs({ question, summary, onAsk }: Props) {
  const form = useForm<Scope>({ values: scopeOf(question, summary), resetOptions: { keepDirtyValues: false } });
  useEffect(() => {
    const ask = ({ values, type }: { values: Scope; type?: string }): void => {
      // Names that come in with an answer change the form as well, and ask nothing new.
      if (type !== 'change' || !values.market) return;
      onAsk({ market: keyOf(values.market), sector: keyOf(values.sector), region: keyOf(values.region) });
    };
    return form.subscribe({ formState: { values: true }, callback: ask });
  }, [form, onAsk]);
  return (
    <ResourceContextProvider value="riskSummary">
      <FormProvider {...form}>
        <MarketInput source="market" />
        <SectorInput source="sector" />
        <RegionInput source="region" />
      </FormProvider>
    </ResourceContextProvider>
  );
}

const FIELDS = {
  columnGap: 1.5,
  rowGap: 0.5,
  pb: { xs: 1, sm: 0 },
  // In a column the same basis would be a height.
  '& > .MuiAutocomplete-root': { flex: { xs: '0 0 auto', sm: '1 1 160px' }, minWidth: 0 },
} as const;

/** The question with the names of the answer; until it is there the codes stand in. */
function scopeOf({ market, sector, region }: Question, summary: Props['summary']): Scope {
  const named = (code: string | null | undefined, found: Referred | null | undefined): Referred | null => {
    if (!code) return null;
    return found?.code === code ? found : ({ code, name: { zh: code, en: code } } as Referred);
  };
  return {
    market: named(market, summary?.market),
    sector: named(sector, summary?.sector),
    region: named(region, summary?.region),
  };
}
