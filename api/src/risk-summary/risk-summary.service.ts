import { Injectable } from '@nestjs/common';
import { CURRENT_METHOD, type RiskQuestion, riskMethodOf, summarise } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import type { Selection } from '../platform/read/look-ahead.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type BoundedSummary, bounded } from './bounded.ts';
import { type RiskFacts, factsOf } from './fact-rows.ts';
import type { FactKind } from './facts-sql.ts';
import { RiskFactsReader } from './risk-facts.ts';
import { RiskRecordsReader, type ShownRecordLists } from './risk-records.ts';
import { SummaryWords } from './summary-words.ts';

/** What is asked of a summary. */
export interface RiskRequest {
  readonly market: string;
  readonly sector: string | null;
  readonly region: string | null;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** Computes risk summaries: one statement for the facts, the method of the domain over them, one for what is shown. */
@Injectable()
export class RiskSummaryService {
  constructor(
    private readonly facts: RiskFactsReader,
    private readonly records: RiskRecordsReader,
    private readonly data: ReferenceData,
    private readonly words: SummaryWords,
  ) {}

  /** @throws BAD_INPUT for an unknown market, sector or region */
  async summary(viewer: Viewer, request: RiskRequest, selection: Selection): Promise<object> {
    const question = this.question(request);
    const { rows } = await this.facts.read(viewer, { question, methodVersion: CURRENT_METHOD });
    const facts = factsOf(rows ?? []);
    const summary = bounded(summarise(facts.inputs, question), facts.aside, riskMethodOf(CURRENT_METHOD));
    const records = await this.records.read(viewer, shownIds(summary, facts), selection);
    return { ...this.shown(summary, records), ...records, totals: totalsOf(facts) };
  }

  /** What the method is asked. @throws BAD_INPUT for an unknown market, sector or region */
  question(request: RiskRequest): RiskQuestion {
    const region = request.region ? this.data.requireRegion(request.region, 'region') : null;
    return {
      market: this.data.requireMarket(request.market, 'market'),
      sector: request.sector ? this.data.requireSector(request.sector, 'sector') : null,
      region,
      regionLineages: this.facts.lineages(region),
      asOf: request.asOf ?? today(),
      knownAt: request.knownAt,
    };
  }

  private shown(summary: BoundedSummary, records: ShownRecordLists): object {
    const words = this.words.for(records);
    return {
      ...summary,
      market: this.data.markets.get(summary.market),
      sector: summary.sector ? this.data.sectors.get(summary.sector) : null,
      region: summary.region ? this.data.regions.get(summary.region) : null,
      confidence: { ...summary.confidence, reasons: summary.confidence.reasons.map(words.message) },
      parts: summary.parts.map((part) => ({
        ...part,
        missing: part.missing && words.message(part.missing),
        inputs: part.inputs.map((input) => ({
          ...input,
          kind: input.detail.kind,
          label: words.input(input),
          origins: input.originIds.length,
          reading: input.detail.kind === 'figure' ? input.detail.reading : null,
        })),
      })),
      reasons: summary.reasons.map(words.message),
      missing: summary.missing.map(words.message),
      checks: summary.checks.map(words.message),
    };
  }
}

/** The latest records of each kind, and those that the shown inputs rest on. */
function shownIds({ parts }: BoundedSummary, { shown }: RiskFacts): Record<FactKind, readonly string[]> {
  const ids = {
    figure: new Set(shown.figure.ids),
    note: new Set(shown.note.ids),
    position: new Set(shown.position.ids),
    policy_event: new Set(shown.policy_event.ids),
  };
  for (const { inputs } of parts) {
    for (const { detail, recordIds } of inputs) for (const id of recordIds) ids[detail.kind].add(id);
  }
  return {
    figure: [...ids.figure],
    note: [...ids.note],
    position: [...ids.position],
    policy_event: [...ids.policy_event],
  };
}

function totalsOf({ shown }: RiskFacts): object {
  return {
    figures: shown.figure.total,
    positions: shown.position.total,
    policyEvents: shown.policy_event.total,
    notes: shown.note.total,
  };
}
