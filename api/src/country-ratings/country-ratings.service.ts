import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { organizationNames } from '../organizations/organization-names.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import {
  LONGEST,
  given,
  localizedColumns,
  requireGiven,
  requireKept,
  requireText,
  text,
} from '../platform/write/input.ts';
import { requireLink } from '../platform/write/links.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { COUNTRY_RATING_KIND, type CountryRatingEntity } from './country-rating.entity.ts';
import type { CountryRatingInput } from './country-rating.types.ts';

type Data = RecordData<CountryRatingEntity>;

const NEEDED = ['issuerId', 'market', 'grade', 'ratedOn'] as const;

/** Longest grade, in characters; scales use digits, letters and signs. */
const LONGEST_GRADE = 20;

/** Writes country ratings; every method is one transaction. */
@Injectable()
export class CountryRatingsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
  ) {}

  /** Adds a rating. @returns its id */
  async create(viewer: Viewer, input: CountryRatingInput): Promise<string> {
    requireText(input.scale, 'input.scale');
    requireGiven(input, NEEDED);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = { ...EMPTY, recordedAt: new Date(), ...(await this.columns(transaction, input)) } as Data;
      const search = await this.searchOf(transaction, columns);
      return (await this.records.create(transaction, COUNTRY_RATING_KIND, { ...columns, search })).id;
    });
  }

  /** Changes a rating. @throws NOT_FOUND or CONFLICT */
  async update(viewer: Viewer, id: string, version: number, input: CountryRatingInput): Promise<string> {
    if (input.scale !== undefined) requireText(input.scale, 'input.scale');
    requireKept(input, NEEDED);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = await this.columns(transaction, input);
      const after = { ...(await this.records.lock(transaction, COUNTRY_RATING_KIND, { id, version })), ...columns };
      const set = { ...columns, search: await this.searchOf(transaction, after) };
      return (await this.records.update(transaction, COUNTRY_RATING_KIND, { id, version }, set)).id;
    });
  }

  private async columns(transaction: TenantTransaction, input: CountryRatingInput): Promise<Partial<Data>> {
    if (input.grade !== undefined) requireGiven({ grade: input.grade?.trim() }, ['grade']);
    return given({
      ...localizedColumns('scale', input.scale, 'input.scale'),
      ...localizedColumns('disclaimer', input.disclaimer, 'input.disclaimer', LONGEST.passage),
      issuerId: await requireLink(transaction, 'organization', input.issuerId, 'input.issuerId'),
      marketCode: input.market ? this.data.requireMarket(input.market, 'input.market') : undefined,
      grade: text(input.grade, 'input.grade', LONGEST_GRADE),
      ratedOn: input.ratedOn,
    }) as Partial<Data>;
  }

  /** A rating is found by its issuer, its market and its scale. */
  private async searchOf(
    transaction: TenantTransaction,
    rating: Pick<Data, 'issuerId' | 'marketCode' | 'scaleZh' | 'scaleEn'>,
  ): Promise<string> {
    const names = await organizationNames(transaction, rating.issuerId);
    const market = this.data.markets.get(rating.marketCode)?.name;
    return searchText(...names, market?.zh, market?.en, rating.scaleZh, rating.scaleEn);
  }
}

/** A rating of which nothing is known yet. */
const EMPTY = { scaleZh: null, scaleEn: null, disclaimerZh: null, disclaimerEn: null };
