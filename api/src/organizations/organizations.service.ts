import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { DomainError, isCreditCode } from '@kouan/shared';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import {
  LONGEST,
  codes,
  entries,
  given,
  localizedColumns,
  requireGiven,
  requireKept,
  requireText,
  text,
} from '../platform/write/input.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { webAddress } from '../platform/write/web-address.ts';
import { ORGANIZATION_KIND, type OrganizationEntity } from './organization.entity.ts';
import type { OrganizationInput } from './organization.types.ts';

type Data = RecordData<OrganizationEntity>;

/** Writes organizations; every method is one transaction. */
@Injectable()
export class OrganizationsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
  ) {}

  /** Adds an organization. @returns its id */
  async create(viewer: Viewer, input: OrganizationInput): Promise<string> {
    requireText(input.name, 'input.name');
    requireGiven(input, ['kind']);
    const columns = { ...EMPTY, ...this.columns(input) } as Data;
    return this.door.withTenant(
      viewer,
      async (transaction) => (await this.records.create(transaction, ORGANIZATION_KIND, columns)).id,
    );
  }

  /** Changes an organization. @throws NOT_FOUND or CONFLICT */
  async update(viewer: Viewer, id: string, version: number, input: OrganizationInput): Promise<string> {
    if (input.name !== undefined) requireText(input.name, 'input.name');
    requireKept(input, ['kind']);
    const columns = this.columns(input);
    return this.door.withTenant(viewer, async (transaction) => {
      const before = await this.records.lock(transaction, ORGANIZATION_KIND, { id, version });
      const named = { ...before, ...columns };
      const search = searchText(named.nameZh, named.nameEn, ...named.aliases, named.creditCode);
      return (await this.records.update(transaction, ORGANIZATION_KIND, { id, version }, { ...columns, search })).id;
    });
  }

  private columns(input: OrganizationInput): Partial<Data> {
    const { data } = this;
    const aliases = input.aliases === undefined ? undefined : aliasesOf(input.aliases);
    const columns = given({
      ...localizedColumns('name', input.name, 'input.name'),
      ...localizedColumns('note', input.note, 'input.note', LONGEST.passage),
      kind: input.kind,
      aliases,
      creditCode: creditCode(input.creditCode),
      countryCode: input.country ? data.requireMarket(input.country, 'input.country') : input.country,
      regionCode: input.region ? data.requireRegion(input.region, 'input.region') : input.region,
      sectorCodes: codes(input.sectors, 'input.sectors', (code, path) => data.requireSector(code, path)),
      isNamed: input.isNamed ?? undefined,
      website: webAddress(input.website, 'input.website'),
    }) as Partial<Data>;
    const { nameZh, nameEn } = columns;
    return { ...columns, search: searchText(nameZh, nameEn, ...(aliases ?? []), columns.creditCode) };
  }
}

/** An organization of which nothing is known yet. */
const EMPTY: Omit<Data, 'search' | 'kind'> = {
  nameZh: null,
  nameEn: null,
  aliases: [],
  creditCode: null,
  countryCode: null,
  regionCode: null,
  sectorCodes: [],
  isNamed: true,
  website: null,
  noteZh: null,
  noteEn: null,
};

function aliasesOf(values: readonly string[] | null): string[] {
  return entries(values, 'input.aliases').flatMap(
    (value, index) => text(value, `input.aliases.${index}`, LONGEST.title) ?? [],
  );
}

function creditCode(value: string | null | undefined): string | null | undefined {
  const code = text(value, 'input.creditCode')?.toUpperCase();
  if (code && !isCreditCode(code)) throw new DomainError('BAD_INPUT', 'CREDIT_CODE_INVALID', 'input.creditCode');
  return value === undefined ? undefined : (code ?? null);
}
