import { Box, Typography } from '@mui/material';
import { ResourceContextProvider } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { SectorInput } from '../inputs/ReferenceInputs.tsx';
import { useChanges } from '../inputs/use-changes.ts';
import { type Referred, keysOf, namedByCode } from '../provider/references.ts';
import { changedAddress } from '../risk-summary/question.ts';
import { DerivedSection } from './DerivedSection.tsx';
import type { SeriesQuestion } from './documents.ts';
import { addedSectors } from './question.ts';

interface Asked {
  readonly sectors: readonly Referred[];
}

/** The sum over sectors that one chooses; the choice stands in the address, so that it can be handed on. */
export function SectorSum({ question }: { question: SeriesQuestion }) {
  const t = useMessages();
  const [address, setAddress] = useSearchParams();
  const codes = addedSectors(address);
  const form = useForm<Asked>({
    defaultValues: { sectors: codes.map(namedByCode).filter((sector) => sector !== null) },
  });
  useChanges(form, ({ sectors }) =>
    setAddress((before) => changedAddress(before, { sectors: keysOf(sectors).join(',') })),
  );
  return (
    <DerivedSection
      title={t('resources.figureSeries.sectorSum')}
      asked={codes.length > 1 ? { operation: 'sum', sectors: [...codes] } : null}
      question={question}
    >
      <ResourceContextProvider value="figureSeries">
        <FormProvider {...form}>
          <Box sx={{ maxWidth: 640 }}>
            <SectorInput source="sectors" multiple helperText={t('resources.figureSeries.sectorsHint')} />
          </Box>
        </FormProvider>
      </ResourceContextProvider>
      {codes.length === 1 && (
        <Typography variant="body2" color="text.secondary">
          {t('resources.figureSeries.oneSector')}
        </Typography>
      )}
    </DerivedSection>
  );
}
