import { MARKET_BY_CODE } from '../../reference/index.ts';
import { RECORDED_AT } from '../calendar.ts';
import { localized } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoCountryRating, DemoOrganization } from '../types.ts';

export function addCountryRating(
  book: TenantBook,
  rating: DemoCountryRating,
  organizations: ReadonlyMap<string, DemoOrganization>,
): void {
  const { key, scale, evidence } = rating;
  const issuer = organizations.get(rating.issuer)?.name;
  const market = MARKET_BY_CODE.get(rating.market);
  book.addRecord(
    'country_rating',
    {
      key,
      enteredAt: RECORDED_AT,
      names: [issuer?.zh, issuer?.en, market?.zh, market?.en, scale.zh, scale.en],
    },
    {
      issuer_id: book.id('organization', rating.issuer),
      market_code: rating.market,
      ...localized('scale', scale),
      grade: rating.grade,
      rated_on: rating.ratedOn,
      ...localized('disclaimer', rating.disclaimer),
      recorded_at: RECORDED_AT,
    },
  );
  book.addEvidence('country_rating', key, evidence, RECORDED_AT);
}
