import { RISK_CATEGORY_LABELS, type RiskCategory } from '@kouan/shared';
import { Button, Card, Stack } from '@mui/material';
import { Form, required, useNotify } from 'react-admin';
import { useMessages } from '../i18n/index.ts';
import { OrganizationInput } from '../inputs/OrganizationInput.tsx';
import { MarketInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularySelect } from '../inputs/VocabularySelect.tsx';
import { type Referred, keyOf } from '../provider/references.ts';
import { useCreateWatch } from './use-watches.ts';

interface Values {
  readonly market?: Referred | null;
  readonly sector?: Referred | null;
  readonly region?: Referred | null;
  readonly topic?: RiskCategory | '' | null;
  readonly company?: Referred | null;
}

/** Adds to the watch list with a narrower focus than a risk summary has. */
export function AddWatch({ onDone }: { onDone: () => void }) {
  const t = useMessages();
  const notify = useNotify();
  const create = useCreateWatch();
  const send = ({ market, sector, region, topic, company }: Values): void =>
    create.mutate(
      {
        market: keyOf(market) ?? '',
        sector: keyOf(sector),
        region: keyOf(region),
        topic: topic || null,
        organizationId: keyOf(company),
      },
      {
        onError: (error) => notify(error.message, { type: 'error', autoHideDuration: 10_000 }),
        onSuccess: () => {
          notify(t('resources.watches.added'), { type: 'success' });
          onDone();
        },
      },
    );
  return (
    <Card variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Form onSubmit={(values: unknown) => send(values as Values)}>
        <MarketInput source="market" label="resources.watches.fields.market" validate={required()} />
        <SectorInput source="sector" label="resources.watches.fields.sector" />
        <RegionInput source="region" label="resources.watches.fields.region" />
        <VocabularySelect source="topic" label="resources.watches.fields.topic" of={RISK_CATEGORY_LABELS} />
        <OrganizationInput source="company" label="resources.watches.fields.company" />
        <Stack direction="row" sx={{ gap: 1, mt: 1 }}>
          <Button type="submit" variant="contained" disabled={create.isPending}>
            {t('resources.watches.add')}
          </Button>
          <Button onClick={onDone}>{t('common.form.cancel')}</Button>
        </Stack>
      </Form>
    </Card>
  );
}
