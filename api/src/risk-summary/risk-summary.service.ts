import { Injectable } from '@nestjs/common';
import { CURRENT_METHOD, type RiskQuestion, type RiskSummary, riskMethodOf, sourcesTold } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { type Selection, textOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type BesideLists, besideLists, besideOf, besideScore } from './beside.ts';
import type { BoundedSummary } from './bounded.ts';
import type { CoreTask, RiskCore } from './compute.ts';
import { isReasoned, sourceIdsOf, toldReasons } from './reasons.ts';
import { RiskAnswers, answerKey } from './risk-answers.ts';
import { RiskFactsReader } from './risk-facts.ts';
import { type RecordLists, RiskRecordsReader, type ShownRecordLists, shownRecords } from './risk-records.ts';
import { StampedCache } from './stamped-cache.ts';
import { SummaryWords, type Words } from './summary-words.ts';
import { toldInput } from './told-input.ts';

/** What is asked of a summary. */
export interface RiskRequest {
  readonly market: string;
  readonly sector: string | null;
  readonly region: string | null;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** How a score stands. */
export type Standing = Pick<RiskSummary, 'score' | 'band' | 'methodVersion'>;

/** So many answers are kept with the records that they show, and so many characters of them as JSON. */
const KEPT = { entries: 2_000, weight: 96 * 1024 * 1024 };

/** An answer as it is told, with the score that what stands beside it is told by. */
type Answer = Pick<RiskSummary, 'score'> & Readonly<Record<string, unknown>>;

/** Answers with risk summaries: the method's answer, the records that are shown with it, and what stands beside it. */
@Injectable()
export class RiskSummaryService {
  private readonly kept = new StampedCache<Answer>(KEPT);

  constructor(
    private readonly answers: RiskAnswers,
    private readonly facts: RiskFactsReader,
    private readonly records: RiskRecordsReader,
    private readonly reader: Reader,
    private readonly data: ReferenceData,
    private readonly words: SummaryWords,
  ) {}

  /**
   * Two statements at most: one reads the facts if any has changed, the other one the records that are to be shown anew
   * and what stands beside the score, where that was asked for.
   * @throws BAD_INPUT for an unknown market, sector or region
   */
  async summary(viewer: Viewer, request: RiskRequest, selection: Selection): Promise<object> {
    const question = this.question(request);
    const task: CoreTask = { kind: 'core', question, isReasoned: isReasoned(selection) };
    const { stamp, value: core } = await this.answers.current(viewer, task);
    // Roles decide what is shown of a record; the same fields for the same roles of a tenant are the same answer.
    const key = `${answerKey(viewer, task)} ${viewer.roles.toSorted().join()} ${textOf(selection)}`;
    const kept = this.kept.get(key);
    const isNew = kept?.stamp !== stamp;
    const lists = {
      ...(isNew ? this.records.lists(viewer, core.shown, selection, sourcesTold(core.summary.reasons)) : {}),
      ...besideLists(viewer, question, selection, sourceIdsOf(core, selection)),
    };
    const read = await this.reader.bundle<keyof RecordLists | keyof BesideLists>(viewer, lists, question.knownAt);
    const answer = kept && !isNew ? kept.value : this.answer(core, shownRecords(read), question);
    if (isNew) this.kept.set(key, stamp, answer, JSON.stringify(answer).length);
    const { sources, points, ...beside } = besideOf(viewer, question, read);
    return {
      ...answer,
      ...toldReasons(core, sources, this.words, question.knownAt),
      ...beside,
      adjustedScore: besideScore(answer.score, points),
      method: riskMethodOf(CURRENT_METHOD),
    };
  }

  /**
   * How the scores of several questions stand, in their order: one small statement while no fact has changed.
   * @throws BAD_INPUT for an unknown market, sector or region
   */
  async standings(viewer: Viewer, requests: readonly RiskRequest[]): Promise<readonly Standing[]> {
    const tasks = requests.map((request): CoreTask => ({
      kind: 'core',
      question: this.question(request),
      isReasoned: false,
    }));
    const cores = await this.answers.currentOfAll(viewer, tasks);
    return cores.map(({ summary: { score, band, methodVersion } }) => ({ score, band, methodVersion }));
  }

  /** What the method says, and the records that are shown with it. */
  private answer(core: RiskCore, records: ShownRecordLists, { knownAt }: RiskQuestion): Answer {
    const words = this.words.for(records, knownAt);
    return { ...this.shown(core.summary, words), ...records, totals: totalsOf(core), score: core.summary.score };
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

  private shown(summary: BoundedSummary, words: Words): object {
    return {
      ...summary,
      market: this.data.markets.get(summary.market),
      sector: summary.sector ? this.data.sectors.get(summary.sector) : null,
      region: summary.region ? this.data.regions.get(summary.region) : null,
      confidence: { ...summary.confidence, reasons: summary.confidence.reasons.map(words.message) },
      parts: summary.parts.map((part) => ({
        ...part,
        missing: part.missing && words.message(part.missing),
        inputs: part.inputs.map((input) => toldInput(input, words)),
      })),
      reasons: summary.reasons.map(words.message),
      missing: summary.missing.map(words.message),
      checks: summary.checks.map(words.message),
    };
  }
}

function totalsOf({ totals }: RiskCore): object {
  return {
    figures: totals.figure,
    positions: totals.position,
    policyEvents: totals.policy_event,
    notes: totals.note,
  };
}
