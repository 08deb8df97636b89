import {
  DomainError,
  type PartChange,
  type RiskBand,
  type RiskChanges,
  type RiskInput,
  type RiskLinePoint,
  type ScoreRange,
  lineDays,
} from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { ChangesTask, LineTask } from './compute.ts';
import type { FactKind } from './fact-sources.ts';
import { RiskAnswers } from './risk-answers.ts';
import { RiskRecordsReader } from './risk-records.ts';
import { RiskSummaryService } from './risk-summary.service.ts';
import { SummaryWords } from './summary-words.ts';

/** What is asked about, whenever that is. */
export interface CourseSubject {
  readonly market: string;
  readonly sector: string | null;
  readonly region: string | null;
}

/** A day with what was known of it at a moment; null: today, and all that stands now. */
export interface Clocks {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** What became of an answer, with its records called by name. */
export interface ToldChanges {
  readonly before: ScoreRange | null;
  readonly after: ScoreRange | null;
  readonly bandBefore: RiskBand | null;
  readonly bandAfter: RiskBand | null;
  readonly confidenceBefore: number;
  readonly confidenceAfter: number;
  readonly change: number | null;
  readonly parts: readonly (Omit<PartChange, 'facts'> & { readonly records: readonly object[] })[];
}

/** How an answer came about in time: its line from day to day, and what changed between two of them. */
@Injectable()
export class RiskCourseService {
  constructor(
    private readonly service: RiskSummaryService,
    private readonly answers: RiskAnswers,
    private readonly records: RiskRecordsReader,
    private readonly words: SummaryWords,
  ) {}

  /**
   * The score on at most sixty days, evenly spread, over one reading of the facts.
   * @throws BAD_INPUT for an unknown market, sector or region, or a last day before the first
   */
  async line(
    viewer: Viewer,
    subject: CourseSubject,
    { from, to, knownAt }: { readonly from: string; readonly to: string; readonly knownAt: string | null },
  ): Promise<readonly RiskLinePoint[]> {
    const question = this.service.question({ ...subject, asOf: to, knownAt });
    const task: LineTask = { kind: 'line', question, days: lineDays(from, to) };
    return (await this.answers.current(viewer, task)).value;
  }

  /**
   * What became of an answer between two days, or between two states of knowledge.
   * @throws BAD_INPUT for an unknown market, sector or region, or an earlier day after the later one
   */
  async changes(viewer: Viewer, subject: CourseSubject, now: Clocks, then: Clocks): Promise<ToldChanges> {
    const after = this.service.question({ ...subject, ...now });
    const before = this.service.question({ ...subject, ...then });
    if (before.asOf > after.asOf) throw new DomainError('BAD_INPUT', 'DATES_REVERSED', 'since');
    const task: ChangesTask = { kind: 'changes', before, after };
    const { value } = await this.answers.current(viewer, task);
    const { before: was, after: is, changes } = value;
    return {
      before: was.score,
      after: is.score,
      bandBefore: was.band,
      bandAfter: is.band,
      confidenceBefore: was.confidence.value,
      confidenceAfter: is.confidence.value,
      change: changes.change,
      parts: await this.toldParts(viewer, changes, now.knownAt),
    };
  }

  private async toldParts(
    viewer: Viewer,
    { parts }: RiskChanges,
    knownAt: string | null,
  ): Promise<ToldChanges['parts']> {
    const inputs = parts.flatMap(({ facts }) => facts.map(({ input }) => input));
    const words = this.words.for(await this.records.read(viewer, firstRecords(inputs), new Map(), knownAt), knownAt);
    return parts.map(({ facts, ...part }) => ({
      ...part,
      records: facts.map(({ input, why, change }) => ({
        kind: input.detail.kind,
        id: input.recordIds[0],
        recordIds: input.recordIds,
        label: words.input(input),
        why,
        change,
      })),
    }));
  }
}

/** The records by which facts are called. */
function firstRecords(inputs: readonly RiskInput[]): Record<FactKind, readonly string[]> {
  const of = (kind: FactKind): readonly string[] => [
    ...new Set(inputs.flatMap(({ detail, recordIds }) => (detail.kind === kind ? recordIds.slice(0, 1) : []))),
  ];
  return { figure: of('figure'), note: of('note'), position: of('position'), policy_event: of('policy_event') };
}
