import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { DomainError, badInput, refuseStageMove } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import { today } from '../platform/clock.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { ownRegion } from '../platform/tenant/own-region.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { saidBecause } from '../platform/write/changes.ts';
import {
  LONGEST,
  codes,
  given,
  localizedColumns,
  quantityColumns,
  requireGiven,
  requireKept,
  requireText,
  text,
} from '../platform/write/input.ts';
import { requireLink, requireMember } from '../platform/write/links.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { OPPORTUNITY_KIND, type OpportunityEntity } from './opportunity.entity.ts';
import type { OpportunityCreateInput, OpportunityInput, StageMoveInput } from './opportunity.types.ts';
import { RiskSnapshots } from './risk-snapshots.ts';
import { StageChangeEntity } from './stage-change.entity.ts';

type Data = RecordData<OpportunityEntity>;

/** Writes opportunities; every method is one transaction, kept whole or not at all. */
@Injectable()
export class OpportunitiesService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
    private readonly snapshots: RiskSnapshots,
  ) {}

  /** Adds an opportunity at the stage `identified`. @returns its id */
  async create(viewer: Viewer, input: OpportunityCreateInput): Promise<string> {
    requireText(input.title, 'input.title');
    requireGiven(input, ['market']);
    if (input.identifiedOn && input.identifiedOn > today()) {
      throw badInput('DATE_IN_FUTURE', 'input.identifiedOn', { today: today() });
    }
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = { ...EMPTY, ...(await this.columns(transaction, input)) } as Data;
      columns.ownerId ??= viewer.userId;
      if (input.region === undefined) columns.regionCode = await ownRegion(transaction);
      const stageEffectiveOn = input.identifiedOn ?? today();
      const record = await this.records.create(transaction, OPPORTUNITY_KIND, { ...columns, stageEffectiveOn });
      await this.recordMove(transaction, record, null, null);
      return record.id;
    });
  }

  /** Changes what an official entered; the stage is moved by `move` alone. @throws NOT_FOUND or CONFLICT */
  async update(viewer: Viewer, id: string, version: number, input: OpportunityInput): Promise<string> {
    if (input.title !== undefined) requireText(input.title, 'input.title');
    requireKept(input, ['market']);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = await this.columns(transaction, input);
      return (await this.records.update(transaction, OPPORTUNITY_KIND, { id, version }, columns)).id;
    });
  }

  /**
   * Moves an opportunity to another stage and keeps the move in its history.
   * @throws BAD_INPUT with the stage rules' reason when the move is not one that may be made
   */
  async move(viewer: Viewer, id: string, version: number, input: StageMoveInput): Promise<string> {
    return this.door.withTenant(viewer, async (transaction) => {
      const before = await this.records.lock(transaction, OPPORTUNITY_KIND, { id, version });
      const from = before.stage;
      const effectiveOn = input.effectiveOn ?? today();
      const reason = text(input.reason, 'input.reason') ?? null;
      const closeReason = input.closeReason ?? null;
      const refusal = refuseStageMove(
        { from, to: input.to, effectiveOn, reason, closeReason },
        { today: today(), previousEffectiveOn: before.stageEffectiveOn },
      );
      if (refusal) throw badInput(refusal.reason, `input.${refusal.path}`, refusal.params);
      const set = { stage: input.to, stageEffectiveOn: effectiveOn, closeReason };
      const why = saidBecause('reason', reason);
      const record = await this.records.update(transaction, OPPORTUNITY_KIND, { id, version }, set, 'stage', why);
      await this.recordMove(transaction, record, from, reason);
      return record.id;
    });
  }

  private async columns(transaction: TenantTransaction, input: OpportunityInput): Promise<Partial<Data>> {
    const { data } = this;
    const value = input.value;
    const currency = value ? data.requireCurrency(value.unit, 'input.value.unit') : null;
    return given({
      ...localizedColumns('title', input.title, 'input.title'),
      ...localizedColumns('note', input.note, 'input.note', LONGEST.passage),
      ...(input.title === undefined ? {} : { search: searchText(input.title?.zh, input.title?.en) }),
      marketCode: input.market ? data.requireMarket(input.market, 'input.market') : undefined,
      regionCode: input.region ? data.requireRegion(input.region, 'input.region') : input.region,
      sectorCodes: codes(input.sectors, 'input.sectors', (code, path) => data.requireSector(code, path)),
      exporterId: await requireLink(transaction, 'organization', input.exporterId, 'input.exporterId'),
      counterpartyId: await requireLink(transaction, 'organization', input.counterpartyId, 'input.counterpartyId'),
      channelBankId: await requireLink(transaction, 'organization', input.channelBankId, 'input.channelBankId'),
      initiativeId: await requireLink(transaction, 'initiative', input.initiativeId, 'input.initiativeId'),
      ...(value
        ? { ...quantityColumns(value, 'input.value'), valueCurrency: currency }
        : value === null
          ? NO_VALUE
          : {}),
      likelihood: checkLikelihood(input.likelihood),
      expectedOn: input.expectedOn,
      incoterm: input.incoterm,
      paymentMethod: input.paymentMethod,
      nextStep: text(input.nextStep, 'input.nextStep'),
      nextStepDue: input.nextStepDue,
      ownerId: await requireMember(transaction, input.ownerId, 'input.ownerId'),
    }) as Partial<Data>;
  }

  /** Keeps a move in the history, with the risk that was in force at that moment. */
  private async recordMove(
    transaction: TenantTransaction,
    record: OpportunityEntity,
    fromStage: OpportunityEntity['stage'] | null,
    reason: string | null,
  ): Promise<void> {
    const { viewer, manager } = transaction;
    const change = {
      tenantId: viewer.tenantId,
      id: uuidv7(),
      opportunityId: record.id,
      fromStage,
      toStage: record.stage,
      effectiveOn: record.stageEffectiveOn,
      reason,
      enteredAt: record.updatedAt,
      enteredBy: viewer.userId,
    };
    await manager.insert(StageChangeEntity, change);
    await this.snapshots.keep(transaction, record, change);
  }
}

const NO_VALUE = {
  valueQualifier: null,
  valueNumber: null,
  valueLower: null,
  valueUpper: null,
  valueWording: null,
  valueCurrency: null,
};

/** An opportunity of which nothing is known yet. */
const EMPTY: Omit<Data, 'search' | 'marketCode' | 'stageEffectiveOn'> = {
  ...NO_VALUE,
  titleZh: null,
  titleEn: null,
  noteZh: null,
  noteEn: null,
  stage: 'identified',
  closeReason: null,
  exporterId: null,
  counterpartyId: null,
  channelBankId: null,
  initiativeId: null,
  regionCode: null,
  sectorCodes: [],
  likelihood: null,
  expectedOn: null,
  incoterm: null,
  paymentMethod: null,
  nextStep: null,
  nextStepDue: null,
  ownerId: null,
};

function checkLikelihood(value: number | null | undefined): number | null | undefined {
  if (value != null && (value < 0 || value > 100)) {
    throw new DomainError('BAD_INPUT', 'NUMBER_OUT_OF_RANGE', 'input.likelihood', { min: 0, max: 100 });
  }
  return value;
}
