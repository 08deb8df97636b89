import { searchText } from '@kouan/db';
import type { KeyedRating } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import { COUNTRY_RATING_KIND } from '../country-ratings/country-rating.entity.ts';
import { ORGANIZATION_KIND } from '../organizations/organization.entity.ts';
import type { Row, Statement, TenantTransaction } from '../platform/tenant/door.ts';
import { keepPast } from '../platform/write/past-versions.ts';
import type { Records } from '../platform/write/records.ts';
import type { FigureChange } from './compare-figures.ts';
import type { ImportStamp } from './write-figures.ts';

const ISSUER = { zh: '经济合作与发展组织', en: 'Organisation for Economic Co-operation and Development' } as const;
const SCALE = {
  zh: '经合组织国家风险分类（0 最低，7 最高）',
  en: 'OECD country risk classification (0 lowest, 7 highest)',
} as const;
const DISCLAIMER = {
  zh: '经合组织的分类只用于官方支持出口信贷的最低保费；经合组织不认可将其用于其他目的，它不是主权评级。',
  en: 'The classification serves the minimum premium of officially supported export credits. The OECD does not endorse it for any other purpose, and it is no sovereign rating.',
} as const;

const IS_ISSUER = `(o.name_zh = '${ISSUER.zh}' or 'OECD' = any(o.aliases))`;

/** A rating of a file beside the one that stands for the same country and day. */
export interface ComparedRating {
  readonly rating: KeyedRating;
  readonly change: FigureChange;
  readonly standing: { readonly id: string; readonly grade: string } | null;
}

/** Finds the tenant's own ratings by the OECD. */
export function standingRatingsStatement(tenantId: string): Statement {
  return {
    name: 'import-standing-ratings',
    text: `select r.market_code, r.rated_on::text, r.id, r.grade from country_rating r
      join organization o on o.tenant_id = r.tenant_id and o.id = r.issuer_id
      where r.tenant_id = $1 and r.deleted_at is null and ${IS_ISSUER}`,
    values: [tenantId],
  };
}

/** Compares the ratings of a file with those that stand: by country and day. */
export function compareRatings(ratings: readonly KeyedRating[], rows: readonly Row[]): readonly ComparedRating[] {
  const standing = new Map(
    rows.map(([market, on, id, grade]) => [
      `${String(market)}|${String(on)}`,
      { id, grade } as { id: string; grade: string },
    ]),
  );
  return ratings.map((rating) => {
    const found = standing.get(`${rating.draft.market}|${rating.draft.ratedOn}`) ?? null;
    if (!found) return { rating, change: 'new', standing: null };
    return { rating, change: found.grade === rating.draft.grade ? 'unchanged' : 'revised', standing: found };
  });
}

/** Readers are told of the import once, not of each of its ratings. */
const { onWrite: _told, ...TOLD_OTHERWISE } = COUNTRY_RATING_KIND;

/** Their counter is their own, so that nobody who enters a rating waits for an import. */
const IMPORTED_RATING = { ...TOLD_OTHERWISE, codePrefix: 'IR' };

/** Writes the ratings of a file with their evidence. @returns the markets that were touched */
export async function writeRatings(
  transaction: TenantTransaction,
  records: Records,
  compared: readonly ComparedRating[],
  stamp: ImportStamp,
): Promise<ReadonlySet<string>> {
  const written = compared.filter(({ change }) => change !== 'unchanged');
  if (written.length === 0) return new Set();
  const { viewer, query } = transaction;
  const issuerId = await issuerOf(transaction, records);
  for (const { rating, standing } of written) {
    const { market, grade, ratedOn } = rating.draft;
    if (standing) await bin(transaction, standing.id, stamp.at);
    const added = await records.create(transaction, IMPORTED_RATING, {
      issuerId,
      marketCode: market,
      scaleZh: SCALE.zh,
      scaleEn: SCALE.en,
      grade,
      ratedOn,
      disclaimerZh: DISCLAIMER.zh,
      disclaimerEn: DISCLAIMER.en,
      recordedAt: stamp.at,
      search: searchText(ISSUER.zh, ISSUER.en, 'OECD', SCALE.zh, SCALE.en, market),
    });
    await query({
      name: 'import-rating-evidence',
      text: `insert into evidence (tenant_id, id, source_id, country_rating_id, stance, locator, created_at, created_by)
        values ($1, $2, $3, $4, 'supports', $5, $6, $7)`,
      values: [
        viewer.tenantId,
        uuidv7(),
        stamp.sourceId,
        added.id,
        `第${rating.line}行 line ${rating.line}, ${ratedOn}`,
        stamp.at,
        viewer.userId,
      ],
    });
  }
  return new Set(written.map(({ rating }) => rating.draft.market));
}

/** Puts the ratings of an import into the bin, and takes those out of it that they had replaced. @returns the markets */
export async function undoRatings(
  transaction: TenantTransaction,
  sourceId: string | null,
  times: { readonly committedAt: Date | null; readonly at: Date },
): Promise<readonly string[]> {
  const { viewer, query } = transaction;
  const rows = await query({
    text: `with gone as (
        update country_rating r set deleted_at = $3, version = r.version + 1, updated_at = $3, updated_by = $4
        from evidence e where r.tenant_id = $1 and e.tenant_id = $1 and e.source_id = $2
          and e.country_rating_id = r.id and r.deleted_at is null returning r.market_code, r.rated_on)
      select gone.market_code, r.id from gone left join country_rating r on r.tenant_id = $1
        and r.market_code = gone.market_code and r.rated_on = gone.rated_on and r.deleted_at = $5`,
    values: [viewer.tenantId, sourceId, times.at, viewer.userId, times.committedAt],
  });
  const back = rows.flatMap(([, id]) => (id === null ? [] : [id as string]));
  // That they lay in the bin for a while is what was known then.
  for (const id of back) await keepPast(transaction, { table: 'country_rating', id, until: times.at });
  await query({
    text: `update country_rating set deleted_at = null, version = version + 1, updated_at = $3, updated_by = $4
      where tenant_id = $1 and id = any($2::uuid[])`,
    values: [viewer.tenantId, back, times.at, viewer.userId],
  });
  return [...new Set(rows.map(([market]) => market as string))];
}

async function bin({ viewer, query }: TenantTransaction, id: string, at: Date): Promise<void> {
  await query({
    text: `update country_rating set deleted_at = $3, version = version + 1, updated_at = $3, updated_by = $4
      where tenant_id = $1 and id = $2`,
    values: [viewer.tenantId, id, at, viewer.userId],
  });
}

/** The OECD among the tenant's organizations; it is added where nobody has yet. */
async function issuerOf(transaction: TenantTransaction, records: Records): Promise<string> {
  const [row] = await transaction.query({
    text: `select o.id from organization o where o.tenant_id = $1 and o.deleted_at is null and ${IS_ISSUER} limit 1`,
    values: [transaction.viewer.tenantId],
  });
  if (row) return row[0] as string;
  const added = await records.create(transaction, ORGANIZATION_KIND, {
    kind: 'intergovernmental',
    nameZh: ISSUER.zh,
    nameEn: ISSUER.en,
    aliases: ['OECD', '经合组织'],
    creditCode: null,
    countryCode: null,
    regionCode: null,
    sectorCodes: [],
    isNamed: true,
    website: null,
    noteZh: null,
    noteEn: null,
    search: searchText(ISSUER.zh, ISSUER.en, 'OECD', '经合组织'),
  });
  return added.id;
}
