import type { FactConcern } from '../fact-changes/fact-change.ts';
import { type FactRecord, usualActions } from '../fact-changes/tell-facts.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { CountryRatingEntity } from './country-rating.entity.ts';

/** A rating is told with its issuer's name and its grade; it belongs to no part of the score. */
async function concern({ viewer, query }: TenantTransaction, rating: CountryRatingEntity): Promise<FactConcern> {
  const [row] = await query({
    name: 'country-rating-concern',
    text: 'select name_zh, name_en from organization where tenant_id = $1 and id = $2',
    values: [viewer.tenantId, rating.issuerId],
  });
  const [zh, en] = row as [string | null, string | null];
  return {
    marketCodes: [rating.marketCode],
    sectorCodes: [],
    regionCodes: [],
    topics: [],
    organizationId: rating.issuerId,
    label: { zh: zh && `${zh} ${rating.grade}`, en: en && `${en} ${rating.grade}` },
  };
}

export const COUNTRY_RATING_FACT: FactRecord<CountryRatingEntity> = {
  kind: 'country_rating',
  concern,
  actions: usualActions,
};
