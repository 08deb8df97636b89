import { Coded } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { Fact, Facts } from '../display/Facts.tsx';
import type { AdjustmentRow } from './documents.ts';

/** What an adjustment is about. */
export function ScopeFacts({ adjustment: { market, sector, region } }: { readonly adjustment: AdjustmentRow }) {
  const t = useMessages();
  return (
    <Facts>
      <Fact label={t('resources.riskAdjustments.fields.market')}>
        <Coded value={market} />
      </Fact>
      <Fact label={t('resources.riskAdjustments.fields.sector')}>
        {sector ? <Coded value={sector} /> : t('resources.riskAdjustments.allGoods')}
      </Fact>
      <Fact label={t('resources.riskAdjustments.fields.region')}>
        {region ? <Coded value={region} /> : t('resources.riskAdjustments.wholeCountry')}
      </Fact>
    </Facts>
  );
}
