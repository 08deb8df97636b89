import { Injectable } from '@nestjs/common';
import { type RiskSummary, summarise } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import type { Selection } from '../platform/read/look-ahead.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { riskInputs } from './risk-inputs.ts';
import { type RiskRecords, RiskRecordsReader } from './risk-records.ts';
import { SummaryWords } from './summary-words.ts';

/** What is asked of a summary. */
export interface RiskRequest {
  readonly market: string;
  readonly sector: string | null;
  readonly region: string | null;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** Computes risk summaries: one statement for the records, the method of the domain over them. */
@Injectable()
export class RiskSummaryService {
  constructor(
    private readonly records: RiskRecordsReader,
    private readonly data: ReferenceData,
    private readonly words: SummaryWords,
  ) {}

  /** @throws BAD_INPUT for an unknown market, sector or region */
  async summary(viewer: Viewer, request: RiskRequest, selection: Selection): Promise<object> {
    const market = this.data.requireMarket(request.market, 'market');
    const sector = request.sector ? this.data.requireSector(request.sector, 'sector') : null;
    const region = request.region ? this.data.requireRegion(request.region, 'region') : null;
    const asOf = request.asOf ?? today();
    const { knownAt } = request;
    const records = await this.records.read(viewer, market, knownAt, selection);
    const regionLineages = this.lineages(records, region);
    const question = { market, sector, region, regionLineages, asOf, knownAt };
    const summary = summarise(riskInputs(records), question);
    return { ...this.shown(summary, records), ...standing(records, asOf, knownAt) };
  }

  private shown(summary: RiskSummary, records: RiskRecords): object {
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

  /** Divisions above each region that is asked for or spoken of; reference data knows them, digits do not. */
  private lineages(records: RiskRecords, region: string | null): Record<string, readonly string[]> {
    const spokenOf = new Set([
      ...(region ? [region] : []),
      ...records.figures.flatMap((figure) => figure.region?.code ?? []),
      ...records.notes.flatMap((note) => note.regions.map(({ code }) => code)),
    ]);
    return Object.fromEntries([...spokenOf].map((code) => [code, this.data.lineage(code).slice(1)]));
  }
}

/** The records that the reader is shown: those that stood at the moment, and notes in force on the day. */
function standing(records: RiskRecords, asOf: string, knownAt: string | null): object {
  const stood = (recordedAt: string, ...ends: (string | null)[]): boolean =>
    knownAt === null
      ? ends.every((end) => end === null)
      : recordedAt <= knownAt && ends.every((end) => end === null || end > knownAt);
  return {
    figures: records.figures.filter(
      (figure) => stood(figure.recordedAt, figure.supersededAt, figure.deletedAt) && (figure.periodFrom ?? '') <= asOf,
    ),
    positions: records.positions.filter(
      (position) => stood(position.recordedAt, position.deletedAt) && (position.occurredFrom ?? '') <= asOf,
    ),
    policyEvents: records.policyEvents.filter(
      (event) => stood(event.recordedAt, event.deletedAt) && (event.occurredFrom ?? '') <= asOf,
    ),
    notes: records.notes.filter(
      (note) =>
        stood(note.publishedAt, note.withdrawnAt) &&
        note.validFrom <= asOf &&
        (note.validTo === null || note.validTo >= asOf),
    ),
  };
}
