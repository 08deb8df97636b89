import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { badInput } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import { today } from '../platform/clock.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { ownRegion } from '../platform/tenant/own-region.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { saidBecause } from '../platform/write/changes.ts';
import { checkDays } from '../platform/write/dates.ts';
import {
  LONGEST,
  codes,
  given,
  localizedColumns,
  requireGiven,
  requireKept,
  requireText,
  text,
} from '../platform/write/input.ts';
import { requireMember } from '../platform/write/links.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { StatusChangeEntity } from './initiative-parts.entity.ts';
import { INITIATIVE_KIND, type InitiativeEntity } from './initiative.entity.ts';
import type { InitiativeInput } from './initiative.inputs.ts';
import { InitiativeParts } from './initiative-parts.ts';

type Data = RecordData<InitiativeEntity>;

/** Writes initiatives with their participants, milestones and outcomes; every method is one transaction. */
@Injectable()
export class InitiativesService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
    private readonly parts: InitiativeParts,
  ) {}

  /** Adds an initiative. @returns its id */
  async create(viewer: Viewer, input: InitiativeInput): Promise<string> {
    requireText(input.title, 'input.title');
    requireGiven(input, ['kind', 'markets']);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = { ...EMPTY, ...(await this.columns(transaction, input)) } as Data;
      columns.ownerId ??= viewer.userId;
      checkDays(columns.takesPlaceFrom, columns.takesPlaceTo, 'input.takesPlaceTo');
      if (!input.regions) columns.regionCodes = [(await ownRegion(transaction)) ?? []].flat();
      const reason = statusReason(input);
      const record = await this.records.create(transaction, INITIATIVE_KIND, columns, async (id) => [
        ...(await this.parts.replace(transaction, id, input)),
        ...saidBecause('statusReason', reason),
      ]);
      await this.recordStatus(transaction, record, null, reason);
      return record.id;
    });
  }

  /** Changes an initiative; a new status goes into its history. @throws NOT_FOUND or CONFLICT */
  async update(viewer: Viewer, id: string, version: number, input: InitiativeInput): Promise<string> {
    if (input.title !== undefined) requireText(input.title, 'input.title');
    requireKept(input, ['kind', 'status', 'markets']);
    return this.door.withTenant(viewer, async (transaction) => {
      const before = { ...(await this.records.lock(transaction, INITIATIVE_KIND, { id, version })) };
      const columns = await this.columns(transaction, input);
      const moved = columns.status !== undefined && columns.status !== before.status;
      // The day of the status before is not the day of the new one: left out, it is not known.
      if (moved) columns.statusEffectiveOn ??= null;
      const after = { ...before, ...columns };
      checkDays(after.takesPlaceFrom, after.takesPlaceTo, 'input.takesPlaceTo');
      const reason = moved ? statusReason(input) : null;
      const extraChanges = [
        ...(await this.parts.replace(transaction, id, input)),
        ...saidBecause('statusReason', reason),
      ];
      const expected = { id, version };
      const record = await this.records.update(transaction, INITIATIVE_KIND, expected, columns, 'update', extraChanges);
      if (moved) await this.recordStatus(transaction, record, before.status, reason);
      return record.id;
    });
  }

  private async columns(transaction: TenantTransaction, input: InitiativeInput): Promise<Partial<Data>> {
    const { data } = this;
    const effectiveOn = input.statusEffectiveOn;
    if (effectiveOn && effectiveOn > today()) {
      throw badInput('DATE_IN_FUTURE', 'input.statusEffectiveOn', { today: today() });
    }
    return given({
      ...localizedColumns('title', input.title, 'input.title'),
      ...localizedColumns('summary', input.summary, 'input.summary', LONGEST.passage),
      ...(input.title === undefined ? {} : { search: searchText(input.title?.zh, input.title?.en) }),
      kind: input.kind ?? undefined,
      mode: input.mode,
      status: input.status ?? undefined,
      statusEffectiveOn: effectiveOn,
      regionCodes: codes(input.regions, 'input.regions', (code, path) => data.requireRegion(code, path)),
      marketCodes: codes(input.markets, 'input.markets', (code, path) => data.requireMarket(code, path)),
      sectorCodes: codes(input.sectors, 'input.sectors', (code, path) => data.requireSector(code, path)),
      takesPlaceFrom: input.takesPlaceFrom,
      takesPlaceTo: input.takesPlaceTo,
      dateWording: text(input.dateWording, 'input.dateWording', LONGEST.title),
      ownerId: await requireMember(transaction, input.ownerId, 'input.ownerId'),
    }) as Partial<Data>;
  }

  private async recordStatus(
    { viewer, manager }: TenantTransaction,
    record: InitiativeEntity,
    fromStatus: InitiativeEntity['status'] | null,
    reason: string | null,
  ): Promise<void> {
    await manager.insert(StatusChangeEntity, {
      tenantId: viewer.tenantId,
      id: uuidv7(),
      initiativeId: record.id,
      fromStatus,
      toStatus: record.status,
      effectiveOn: record.statusEffectiveOn,
      reason,
      enteredAt: record.updatedAt,
      enteredBy: viewer.userId,
    });
  }
}

function statusReason(input: InitiativeInput): string | null {
  return text(input.statusReason, 'input.statusReason') ?? null;
}

/** An initiative of which nothing is known yet. */
const EMPTY: Omit<Data, 'search' | 'kind'> = {
  mode: null,
  status: 'planned',
  statusEffectiveOn: null,
  titleZh: null,
  titleEn: null,
  summaryZh: null,
  summaryEn: null,
  regionCodes: [],
  marketCodes: [],
  sectorCodes: [],
  takesPlaceFrom: null,
  takesPlaceTo: null,
  dateWording: null,
  ownerId: null,
};
