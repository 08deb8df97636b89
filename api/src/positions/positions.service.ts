import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { organizationNames } from '../organizations/organization-names.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { checkDays } from '../platform/write/dates.ts';
import { LONGEST, codes, given, localizedColumns, requireGiven, requireKept, text } from '../platform/write/input.ts';
import { requireLink } from '../platform/write/links.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { POSITION_KIND, type PositionEntity } from './position.entity.ts';
import type { PositionInput } from './position.types.ts';

type Data = RecordData<PositionEntity>;

const NEEDED = ['organizationId', 'market', 'kind', 'basis'] as const;

/** Writes market positions; every method is one transaction. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
  ) {}

  /** Adds a position. @returns its id */
  async create(viewer: Viewer, input: PositionInput): Promise<string> {
    requireGiven(input, NEEDED);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = { ...EMPTY, recordedAt: new Date(), ...(await this.columns(transaction, input)) } as Data;
      checkDays(columns.occurredFrom, columns.occurredTo, 'input.occurredTo');
      const search = await searchOf(transaction, columns);
      return (await this.records.create(transaction, POSITION_KIND, { ...columns, search })).id;
    });
  }

  /** Changes a position. @throws NOT_FOUND or CONFLICT */
  async update(viewer: Viewer, id: string, version: number, input: PositionInput): Promise<string> {
    requireKept(input, NEEDED);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = await this.columns(transaction, input);
      const after = { ...(await this.records.lock(transaction, POSITION_KIND, { id, version })), ...columns };
      checkDays(after.occurredFrom, after.occurredTo, 'input.occurredTo');
      const set = { ...columns, search: await searchOf(transaction, after) };
      return (await this.records.update(transaction, POSITION_KIND, { id, version }, set)).id;
    });
  }

  private async columns(transaction: TenantTransaction, input: PositionInput): Promise<Partial<Data>> {
    const { data } = this;
    return given({
      ...localizedColumns('statement', input.statement, 'input.statement', LONGEST.passage),
      organizationId: await requireLink(transaction, 'organization', input.organizationId, 'input.organizationId'),
      marketCode: input.market ? data.requireMarket(input.market, 'input.market') : undefined,
      sectorCodes: codes(input.sectors, 'input.sectors', (code, path) => data.requireSector(code, path)),
      kind: input.kind,
      basis: input.basis,
      occurredFrom: input.occurredFrom,
      occurredTo: input.occurredTo,
      dateWording: text(input.dateWording, 'input.dateWording', LONGEST.title),
      reportedOn: input.reportedOn,
    }) as Partial<Data>;
  }
}

/** A position of which nothing is known yet. */
const EMPTY = {
  sectorCodes: [],
  statementZh: null,
  statementEn: null,
  occurredFrom: null,
  occurredTo: null,
  dateWording: null,
  reportedOn: null,
};

/** A position is found by the names of its company and by what is said. */
async function searchOf(
  transaction: TenantTransaction,
  position: Pick<Data, 'organizationId' | 'statementZh' | 'statementEn'>,
): Promise<string> {
  const names = await organizationNames(transaction, position.organizationId);
  return searchText(...names, position.statementZh, position.statementEn);
}
