import { FIGURE_RELATIONS, FIGURE_RELATION_LABELS, inLocale } from '@kouan/shared';
import { Box, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useEffect } from 'react';
import { ResourceContextProvider } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { IndicatorInput } from '../figures/IndicatorInput.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { MarketInput } from '../inputs/ReferenceInputs.tsx';
import { useChanges } from '../inputs/use-changes.ts';
import { type Referred, keyOf, namedByCode } from '../provider/references.ts';
import { changedAddress } from '../risk-summary/question.ts';
import type { ListedGroup } from './documents.ts';
import type { GroupQuestion } from './question.ts';

interface Asked {
  readonly indicator: Referred | null;
  readonly market: Referred | null;
}

interface Props {
  readonly question: GroupQuestion;
  /** A group that was found, for the names of what was asked. */
  readonly listed: ListedGroup | undefined;
}

/** Narrows the groups by market, indicator and state; all of it stands in the address, to be handed on. */
export function GroupsFilter({ question: { relation, market, indicator }, listed }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const [, setAddress] = useSearchParams();
  const form = useForm<Asked>({
    defaultValues: { indicator: namedByCode(indicator), market: namedByCode(market) },
  });
  useEffect(() => {
    form.reset((held) => ({
      indicator: referredTo(indicator, [listed?.indicator, held.indicator]),
      market: referredTo(market, [listed?.market, held.market]),
    }));
  }, [form, indicator, market, listed]);
  useChanges(form, (values) =>
    setAddress((before) =>
      changedAddress(before, { indicator: keyOf(values.indicator), market: keyOf(values.market) }),
    ),
  );
  return (
    <Stack spacing={1}>
      <ResourceContextProvider value="corroboration">
        <FormProvider {...form}>
          <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <MarketInput source="market" />
            <IndicatorInput source="indicator" />
          </Box>
        </FormProvider>
      </ResourceContextProvider>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={relation ?? ALL}
        aria-label={t('resources.corroboration.state')}
        onChange={(_, state: string | null) =>
          state && setAddress((before) => changedAddress(before, { relation: state === ALL ? null : state }))
        }
        sx={{ flexWrap: 'wrap' }}
      >
        <ToggleButton value={ALL}>{t('resources.corroboration.allStates')}</ToggleButton>
        {FIGURE_RELATIONS.map((word) => (
          <ToggleButton key={word} value={word}>
            {inLocale(FIGURE_RELATION_LABELS[word], locale)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}

/** What a code of the address stands for, by its name where one is known. */
function referredTo(code: string | null, known: readonly (Referred | null | undefined)[]): Referred | null {
  return known.find((each) => each && keyOf(each) === code) ?? namedByCode(code);
}

/** Every state in which figures can be compared. */
const ALL = 'all';
