import { createHash } from 'node:crypto';
import { DomainError, type RiskCategory } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import type { Selection } from '../platform/read/look-ahead.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { BoundedInput } from './bounded.ts';
import { type CoreTask, type RiskCore, recordsUnder } from './compute.ts';
import { unpackInputs } from './packed-inputs.ts';
import { RiskAnswers, answerKey } from './risk-answers.ts';
import { RiskRecordsReader } from './risk-records.ts';
import { type RiskRequest, RiskSummaryService } from './risk-summary.service.ts';
import { SummaryWords } from './summary-words.ts';
import { toldInput } from './told-input.ts';

/** Which facts of a part are asked for. */
export interface InputsAsked {
  readonly category: RiskCategory;
  readonly first: number;
  readonly after: string | null;
}

/** Tells every fact under a part, page by page, out of the very answer that the summary gives. */
@Injectable()
export class RiskInputsService {
  constructor(
    private readonly summaries: RiskSummaryService,
    private readonly answers: RiskAnswers,
    private readonly records: RiskRecordsReader,
    private readonly words: SummaryWords,
  ) {}

  /**
   * One statement that tells whether the answer at hand still holds, and one for the records of the page.
   * @throws BAD_INPUT for an unknown market, sector or region, and for a place in an answer that has changed since
   */
  async page(viewer: Viewer, request: RiskRequest, asked: InputsAsked, selection: Selection): Promise<object> {
    const task = this.task(viewer, request);
    const { stamp, value: core } = await this.answers.current(viewer, task);
    const list = listName(viewer, task, asked.category, stamp);
    const from = placeIn(list, asked.after);
    const part = core.summary.parts.find(({ category }) => category === asked.category);
    const total = part?.inputsTotal ?? 0;
    const to = Math.min(from + asked.first, total);
    const inputs = inputsOf(core, asked.category, from, to);
    const records = await this.records.read(viewer, recordsUnder(inputs), selection, request.knownAt);
    const words = this.words.for(records, request.knownAt);
    return {
      ...records,
      nodes: inputs.map((input) => toldInput(input, words)),
      totalCount: total,
      pageInfo: { hasNextPage: to < total, endCursor: inputs.length > 0 ? place(list, to) : null },
      score: part?.score ?? null,
      contribution: part?.contribution ?? null,
    };
  }

  /** The exporter's page has asked for reasons too: their answer holds the same facts, and is at hand. */
  private task(viewer: Viewer, request: RiskRequest): CoreTask {
    const task: CoreTask = { kind: 'core', question: this.summaries.question(request), isReasoned: true };
    return { ...task, isReasoned: this.answers.has(viewer, task) };
  }
}

function inputsOf(core: RiskCore, category: RiskCategory, from: number, to: number): readonly BoundedInput[] {
  const listed = core.summary.parts.find((part) => part.category === category)?.inputs ?? [];
  const others = core.others[category] ?? [];
  const beyond = (place: number): number => Math.max(place - listed.length, 0);
  return [...listed.slice(from, to), ...unpackInputs(others, beyond(from), beyond(to))];
}

/** Names a part of one answer: a place in it means nothing in another one, or after a fact has changed. */
function listName(viewer: Viewer, { question }: CoreTask, category: RiskCategory, stamp: string): string {
  const answer = answerKey(viewer, { kind: 'core', question, isReasoned: false });
  return createHash('sha256')
    .update(JSON.stringify([answer, category, stamp]))
    .digest('base64url');
}

function place(list: string, index: number): string {
  return `${list}.${index}`;
}

/** @throws BAD_INPUT for a place in another answer */
function placeIn(list: string, after: string | null): number {
  if (after === null) return 0;
  const [name, index = ''] = after.split('.');
  if (name !== list || !/^\d{1,7}$/.test(index)) throw new DomainError('BAD_INPUT', 'ANSWER_CHANGED', 'after');
  return Number(index);
}
