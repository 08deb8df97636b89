import { CURRENT_METHOD, type RiskCategory, riskMethodOf } from '@kouan/shared';
import type { FactConcern } from '../fact-changes/fact-change.ts';
import { type FactRecord, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { FigureEntity } from './figure.entity.ts';

/** Where an indicator belongs that the method does not score. */
const BY_GROUP: Readonly<Record<string, RiskCategory>> = {
  claims: 'claims_experience',
  trade: 'trade_trend',
  companies: 'market_exits',
  controls: 'sanctions_export_controls',
};

/** A figure concerns its market, and that of the figure which it revises. */
async function concern(transaction: TenantTransaction, figure: FigureEntity): Promise<FactConcern> {
  const [row] = await transaction.query({
    name: 'figure-concern',
    text: `select i.indicator_group, i.name_zh, i.name_en, o.id is not null, o.market_code, o.sector_code, o.region_code
      from indicator i left join figure o on o.tenant_id = $1 and o.id = $2 where i.code = $3`,
    values: [transaction.viewer.tenantId, figure.supersedesId, figure.indicatorCode],
  });
  const [group, nameZh, nameEn, revises, market, sector, region] = row as [
    string,
    string,
    string,
    boolean,
    ...(string | null)[],
  ];
  const both = (own: string | null, revised: string | null | undefined): string[] => {
    const codes = revises ? [own, revised ?? null] : [own];
    return codes.every((code) => code !== null) ? [...new Set(codes)] : [];
  };
  const part = riskMethodOf(CURRENT_METHOD).indicators[figure.indicatorCode]?.part ?? BY_GROUP[group];
  const titled = figure.titleZh !== null || figure.titleEn !== null;
  return {
    marketCodes: both(figure.marketCode, market),
    sectorCodes: both(figure.sectorCode, sector),
    regionCodes: both(figure.regionCode, region),
    topics: part ? [part] : [],
    organizationId: null,
    label: titled ? { zh: figure.titleZh, en: figure.titleEn } : { zh: nameZh, en: nameEn },
  };
}

/** A figure as its readers are told of it: a revision tells for itself and for the figure that it takes the place of. */
export const FIGURE_FACT: FactRecord<FigureEntity> = {
  kind: 'figure',
  concern,
  actions: (write) => (write.action === 'create' && write.after.supersedesId ? 'revised' : usualActions(write)),
};
