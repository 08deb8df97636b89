import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
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
import { requireLink } from '../platform/write/links.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { POLICY_EVENT_KIND, type PolicyEventEntity } from './policy-event.entity.ts';
import type { PolicyEventInput } from './policy-event.types.ts';

type Data = RecordData<PolicyEventEntity>;

const NEEDED = ['kind', 'markets'] as const;

/** Writes policy events; every method is one transaction. */
@Injectable()
export class PolicyEventsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
  ) {}

  /** Adds a policy event. @returns its id */
  async create(viewer: Viewer, input: PolicyEventInput): Promise<string> {
    requireText(input.title, 'input.title');
    requireGiven(input, NEEDED);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = { ...EMPTY, recordedAt: new Date(), ...(await this.columns(transaction, input)) } as Data;
      checkDays(columns.occurredFrom, columns.occurredTo, 'input.occurredTo');
      return (await this.records.create(transaction, POLICY_EVENT_KIND, { ...columns, search: searchOf(columns) })).id;
    });
  }

  /** Changes a policy event. @throws NOT_FOUND or CONFLICT */
  async update(viewer: Viewer, id: string, version: number, input: PolicyEventInput): Promise<string> {
    if (input.title !== undefined) requireText(input.title, 'input.title');
    requireKept(input, NEEDED);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = await this.columns(transaction, input);
      const after = { ...(await this.records.lock(transaction, POLICY_EVENT_KIND, { id, version })), ...columns };
      checkDays(after.occurredFrom, after.occurredTo, 'input.occurredTo');
      const set = { ...columns, search: searchOf(after) };
      return (await this.records.update(transaction, POLICY_EVENT_KIND, { id, version }, set)).id;
    });
  }

  private async columns(transaction: TenantTransaction, input: PolicyEventInput): Promise<Partial<Data>> {
    const { data } = this;
    return given({
      ...localizedColumns('title', input.title, 'input.title'),
      ...localizedColumns('summary', input.summary, 'input.summary', LONGEST.passage),
      kind: input.kind,
      authorityId: await requireLink(transaction, 'organization', input.authorityId, 'input.authorityId'),
      speaker: text(input.speaker, 'input.speaker', LONGEST.title),
      marketCodes: codes(input.markets, 'input.markets', (code, path) => data.requireMarket(code, path)),
      sectorCodes: codes(input.sectors, 'input.sectors', (code, path) => data.requireSector(code, path)),
      effect: input.effect,
      controlClass: text(input.controlClass, 'input.controlClass', LONGEST.title),
      occurredFrom: input.occurredFrom,
      occurredTo: input.occurredTo,
      dateWording: text(input.dateWording, 'input.dateWording', LONGEST.title),
    }) as Partial<Data>;
  }
}

/** A policy event of which nothing is known yet. */
const EMPTY = {
  authorityId: null,
  speaker: null,
  titleZh: null,
  titleEn: null,
  summaryZh: null,
  summaryEn: null,
  sectorCodes: [],
  effect: null,
  controlClass: null,
  occurredFrom: null,
  occurredTo: null,
  dateWording: null,
};

function searchOf(event: Pick<Data, 'titleZh' | 'titleEn' | 'speaker' | 'controlClass'>): string {
  return searchText(event.titleZh, event.titleEn, event.speaker, event.controlClass);
}
