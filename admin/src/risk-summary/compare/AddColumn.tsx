import AddIcon from '@mui/icons-material/Add';
import { Button, Stack } from '@mui/material';
import { ResourceContextProvider } from 'react-admin';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { MarketInput, SectorInput } from '../../inputs/ReferenceInputs.tsx';
import type { Column } from './columns.ts';

interface Chosen {
  readonly market: { readonly code: string } | null;
  readonly sector: { readonly code: string } | null;
}

const NOTHING: Chosen = { market: null, sector: null };

/** Chooses one more market, with or without goods, to stand beside the others. */
export function AddColumn({ onAdd }: { onAdd: (column: Column) => void }) {
  const t = useMessages();
  const form = useForm<Chosen>({ defaultValues: NOTHING });
  const market = useWatch({ control: form.control, name: 'market' });
  const add = ({ market: country, sector }: Chosen): void => {
    if (!country) return;
    onAdd({ market: country.code, sector: sector?.code ?? null });
    form.reset(NOTHING);
  };
  return (
    <ResourceContextProvider value="riskSummary">
      <FormProvider {...form}>
        <Stack
          component="form"
          aria-label={t('resources.riskSummary.compare.add')}
          onSubmit={(event) => void form.handleSubmit(add)(event)}
          direction={{ xs: 'column', sm: 'row' }}
          sx={{
            flex: 1,
            columnGap: 1,
            minWidth: 0,
            mt: -1,
            '& > .MuiAutocomplete-root': { flex: '1 1 0', minWidth: 0 },
          }}
        >
          <MarketInput source="market" />
          <SectorInput source="sector" />
          <Button
            type="submit"
            variant="contained"
            startIcon={<AddIcon />}
            disabled={!market}
            sx={{ height: 40, mt: { xs: 0.5, sm: 1 }, flexShrink: 0 }}
          >
            {t('resources.riskSummary.compare.addButton')}
          </Button>
        </Stack>
      </FormProvider>
    </ResourceContextProvider>
  );
}
