import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { DomainError, checkAdjustmentDays, checkAdjustmentPoints, lastAdjustmentDay } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { FieldChange } from '../platform/write/audit.entity.ts';
import { LONGEST, entries, localizedColumns, requireText, text } from '../platform/write/input.ts';
import { Records } from '../platform/write/records.ts';
import { insertEvidence } from '../sources/insert-evidence.ts';
import { RISK_ADJUSTMENT_KIND } from './risk-adjustment.entity.ts';
import type { AdjustmentEvidenceInput, RiskAdjustmentInput } from './risk-adjustment.types.ts';

/** Writes experts' adjustments; every method is one transaction. */
@Injectable()
export class RiskAdjustmentsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
  ) {}

  /** Decides an adjustment with what it rests on. @returns its id @throws BAD_INPUT */
  async decide(viewer: Viewer, input: RiskAdjustmentInput): Promise<string> {
    requireText(input.reason, 'input.reason');
    checkAdjustmentPoints(input.points, 'input.points');
    const validFrom = input.validFrom ?? today();
    const validTo = input.validTo ?? lastAdjustmentDay(validFrom);
    checkAdjustmentDays(validFrom, validTo, 'input.validTo');
    const marketCode = this.data.requireMarket(input.market, 'input.market');
    const reason = localizedColumns('reason', input.reason, 'input.reason', LONGEST.passage);
    const { reasonZh = null, reasonEn = null } = reason;
    const market = this.data.markets.get(marketCode)?.name;
    return this.door.withTenant(viewer, async (transaction) => {
      const data = {
        marketCode,
        sectorCode: input.sector ? this.data.requireSector(input.sector, 'input.sector') : null,
        regionCode: input.region ? this.data.requireRegion(input.region, 'input.region') : null,
        points: input.points.toFixed(2),
        reasonZh,
        reasonEn,
        validFrom,
        validTo,
        decidedBy: viewer.userId,
        decidedAt: new Date(),
        endedAt: null,
        endedBy: null,
        endReason: null,
        search: searchText(market?.zh, market?.en, reasonZh, reasonEn),
      };
      const record = await this.records.create(transaction, RISK_ADJUSTMENT_KIND, data, (id) =>
        this.restOn(transaction, id, input.evidence),
      );
      return record.id;
    });
  }

  /** Takes an adjustment back before its time. @throws NOT_FOUND, CONFLICT, or BAD_INPUT when it is over already */
  async end(viewer: Viewer, expected: { id: string; version: number }, reason: string): Promise<void> {
    const endReason = text(reason, 'reason');
    if (!endReason) throw new DomainError('BAD_INPUT', 'REQUIRED', 'reason');
    await this.door.withTenant(viewer, async (transaction) => {
      const { endedAt, validTo } = await this.records.lock(transaction, RISK_ADJUSTMENT_KIND, expected);
      if (endedAt !== null || validTo < today()) throw new DomainError('BAD_INPUT', 'ADJUSTMENT_OVER', 'id');
      const set = { endedAt: new Date(), endedBy: viewer.userId, endReason };
      await this.records.update(transaction, RISK_ADJUSTMENT_KIND, expected, set, 'end');
    });
  }

  private async restOn(
    transaction: TenantTransaction,
    riskAdjustmentId: string,
    evidence: readonly AdjustmentEvidenceInput[] | null | undefined,
  ): Promise<FieldChange[]> {
    const changes: FieldChange[] = [];
    for (const [index, input] of entries(evidence, 'input.evidence').entries()) {
      const path = `input.evidence.${index}`;
      const { sourceId, locator, stance } = await insertEvidence(
        transaction,
        this.records,
        { riskAdjustmentId },
        input,
        path,
      );
      changes.push({ field: 'evidence', before: null, after: { sourceId, locator, stance } });
    }
    return changes;
  }
}
