import { CURRENT_METHOD, type RiskMessage } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ListRequest, Page } from '../platform/read/list.ts';
import type { Selection } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { BoundedPart } from '../risk-summary/bounded.ts';
import type { CoreTask } from '../risk-summary/compute.ts';
import { RiskComputer } from '../risk-summary/risk-computer.ts';
import { RiskFactsReader } from '../risk-summary/risk-facts.ts';
import { RiskSummaryService } from '../risk-summary/risk-summary.service.ts';
import { NO_RECORDS, SummaryWords } from '../risk-summary/summary-words.ts';
import type { OpportunityEntity } from './opportunity.entity.ts';
import { type KeptPart, RiskSnapshotEntity } from './risk-snapshot.entity.ts';
import { RISK_SNAPSHOTS, type RiskSnapshotFilter } from './risk-snapshot.list.ts';
import type { StageChangeEntity } from './stage-change.entity.ts';

/** So many sectors of one opportunity have their own summary kept; an opportunity rarely has more than two. */
const MOST_SECTORS = 3;

/** Keeps the risk summary that is in force when an opportunity moves to another stage. */
@Injectable()
export class RiskSnapshots {
  constructor(
    private readonly summaries: RiskSummaryService,
    private readonly facts: RiskFactsReader,
    private readonly computer: RiskComputer,
    private readonly reader: Reader,
    private readonly words: SummaryWords,
  ) {}

  /** The summaries that were kept with an opportunity's moves, latest first. */
  async page(
    viewer: Viewer,
    { opportunityId, ...request }: ListRequest<RiskSnapshotFilter> & { readonly opportunityId: string },
    selection: Selection,
  ): Promise<Page> {
    const page = await this.reader.page(viewer, RISK_SNAPSHOTS, { ...request, filter: { opportunityId } }, selection);
    const { message } = this.words.for(NO_RECORDS, null);
    const said = (node: object): object =>
      'missing' in node ? { ...node, missing: (node.missing as readonly RiskMessage[]).map(message) } : node;
    return { ...page, nodes: (page.nodes as object[]).map(said) };
  }

  /**
   * Works the summary out and keeps it in the transaction of the move: market x sector x region of the opportunity, as
   * of the day on which the move took effect, as known at the moment at which it was entered. A market without a score
   * is kept as one, with the reason.
   */
  async keep(
    transaction: TenantTransaction,
    { id, marketCode, sectorCodes, regionCode }: OpportunityEntity,
    { id: stageChangeId, effectiveOn, enteredAt }: Pick<StageChangeEntity, 'id' | 'effectiveOn' | 'enteredAt'>,
  ): Promise<void> {
    const sectors = sectorCodes.length > 0 ? sectorCodes.slice(0, MOST_SECTORS) : [null];
    for (const [position, sector] of sectors.entries()) {
      const knownAt = enteredAt.toISOString();
      const asked = { market: marketCode, sector, region: regionCode, asOf: effectiveOn, knownAt };
      const question = this.summaries.question(asked);
      const { rows } = await this.facts.readWithin(transaction, { question, methodVersion: CURRENT_METHOD });
      const { summary } = await this.computer.compute<CoreTask>({ kind: 'core', question, isReasoned: false }, [rows]);
      await transaction.manager.insert(RiskSnapshotEntity, {
        tenantId: transaction.viewer.tenantId,
        id: uuidv7(),
        opportunityId: id,
        stageChangeId,
        position,
        marketCode: question.market,
        sectorCode: question.sector,
        regionCode: question.region,
        asOf: question.asOf,
        knownAt: enteredAt,
        methodVersion: summary.methodVersion,
        scoreLower: summary.score?.lower ?? null,
        scoreCentral: summary.score?.central ?? null,
        scoreUpper: summary.score?.upper ?? null,
        band: summary.band,
        direction: summary.direction,
        confidence: summary.confidence.value,
        confidenceWord: summary.confidence.word,
        parts: summary.parts.map(keptPart),
        missing: summary.missing,
      });
    }
  }
}

function keptPart({ category, score, contribution, direction, confidence, inputsTotal }: BoundedPart): KeptPart {
  return { category, score: score?.central ?? null, contribution, direction, confidence, facts: inputsTotal };
}
