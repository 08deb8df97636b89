import { CURRENT_METHOD, type RiskQuestion } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { CLOCKS_DIFFER } from '../platform/tenant/settled-moment.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';
import type { RiskCore, Task, Worked } from './compute.ts';
import { HeavyLane } from './heavy-lane.ts';
import { MANY_ROWS, RiskComputer } from './risk-computer.ts';
import { type FactsRequest, type ReadFacts, RiskFactsReader } from './risk-facts.ts';
import { SharedTurns } from './shared-turns.ts';
import { StampedCache, type Stamped } from './stamped-cache.ts';

/** So many answers are kept, and so many bytes of them by estimate. */
const KEPT = { entries: 5_000, weight: 64 * 1024 * 1024 };
/** What a fact in a kept answer takes in memory, a day of a line, and the rest of it, by measurement in bytes. */
const BYTES = { fact: 2_500, day: 400, rest: 10_000 };

type Answer = Worked[Task['kind']];

/**
 * Answers as the method gives them, kept in process as long as no fact under them has changed. Whether one has is read
 * from the database every time, so that several servers agree and a change shows in the very next answer.
 */
@Injectable()
export class RiskAnswers {
  private readonly kept = new StampedCache<Answer>(KEPT);
  private readonly turns = new SharedTurns<Stamped<Answer>>();

  /** Questions that have many facts beneath them, whoever asks: most of the facts are the market desk's. */
  private readonly heavy = new Set<string>();
  /**
   * Who has an answer at hand waits only behind those who have one too: most of them find at once that it still holds.
   * Two heavy questions at a time leave the database free for everybody else.
   */
  private readonly lanes = { first: new HeavyLane(), again: new HeavyLane() };

  constructor(
    private readonly facts: RiskFactsReader,
    private readonly computer: RiskComputer,
  ) {}

  /**
   * What comes of a task at this moment: one statement, which reads no fact while the answer at hand still holds. Of many
   * who ask for the same after a change, one works and the others wait.
   */
  async current<T extends Task>(viewer: Viewer, task: T): Promise<Stamped<Worked[T['kind']]>> {
    const key = answerKey(viewer, task);
    const answer = await this.turns.ask(key, () => this.read(viewer, task, key));
    // The key names the kind of the task.
    return answer as Stamped<Worked[T['kind']]>;
  }

  /** What comes of several tasks: one small statement for all whose answers at hand still hold. */
  async currentOfAll<T extends Task>(viewer: Viewer, tasks: readonly T[]): Promise<readonly Worked[T['kind']][]> {
    const stamp = tasks.length > 1 ? await this.facts.stamp(viewer) : null;
    const answers: Worked[T['kind']][] = [];
    // One after another: others ask too.
    for (const task of tasks) {
      const kept = this.kept.get(answerKey(viewer, task));
      const { value } = kept && kept.stamp === stamp ? kept : await this.current(viewer, task);
      // The key names the kind of the task.
      answers.push(value as Worked[T['kind']]);
    }
    return answers;
  }

  /** Whether an answer to a task is at hand; it may have to be worked out anew all the same. */
  has(viewer: Viewer, task: Task): boolean {
    return this.kept.get(answerKey(viewer, task)) !== undefined;
  }

  private async read(viewer: Viewer, task: Task, key: string): Promise<Stamped<Answer>> {
    const kept = this.kept.get(key) ?? this.keptOfNow(viewer, task);
    const { stamp, readings } = await this.readFacts(viewer, task, kept?.stamp ?? null);
    if (kept && readings === null) return kept;
    const value = await this.computer.compute(task, readings ?? []);
    this.kept.set(key, stamp, value, bytesOf(value));
    return { stamp, value };
  }

  /**
   * The answer of now at hand, for what was known at a later moment: as long as no fact has changed since, nothing else
   * was known then. A report of the page that a reader has before them speaks of such a moment.
   */
  private keptOfNow(viewer: Viewer, task: Task): Stamped<Answer> | undefined {
    if (task.kind !== 'core' || task.question.knownAt === null) return undefined;
    const { knownAt } = task.question;
    const now = this.kept.get(answerKey(viewer, { ...task, question: { ...task.question, knownAt: null } }));
    if (!now || Date.parse(knownAt) < now.madeBy + CLOCKS_DIFFER) return undefined;
    // The key names the kind of the task.
    const core = now.value as RiskCore;
    return { stamp: now.stamp, value: { ...core, summary: { ...core.summary, knownAt } } };
  }

  private async readFacts(viewer: Viewer, task: Task, known: string | null): Promise<ReadFacts> {
    const question = questionKey(task.kind === 'changes' ? task.after : task.question);
    const read = (): Promise<ReadFacts> => this.facts.read(viewer, readingsOf(task), known);
    if (!this.heavy.has(question)) {
      const found = await read();
      if (found.readings?.some((rows) => rows.length >= MANY_ROWS)) this.heavy.add(question);
      return found;
    }
    return this.lanes[known === null ? 'first' : 'again'].run(read);
  }
}

/** What is asked of which market, on whatever day. */
function questionKey({ market, sector, region }: RiskQuestion): string {
  return JSON.stringify([market, sector, region]);
}

/** Which facts a task is worked out from: those of two moments only where two are asked for. */
export function readingsOf(task: Task): readonly FactsRequest[] {
  const methodVersion = CURRENT_METHOD;
  switch (task.kind) {
    case 'core':
      return [{ question: task.question, methodVersion }];
    case 'line':
      return [{ question: task.question, methodVersion, from: task.days[0] ?? task.question.asOf }];
    case 'changes': {
      const { before, after } = task;
      if (before.knownAt === after.knownAt) return [{ question: after, methodVersion, from: before.asOf }];
      return [before, after].map((question) => ({ question, methodVersion }));
    }
  }
}

/** Which answer it is: whose facts, what is asked, by which method. The day is named, so that another day is another. */
export function answerKey(viewer: Viewer, task: Task): string {
  return JSON.stringify([readableTenants(viewer), CURRENT_METHOD, task.kind, ...namesOf(task)]);
}

function namesOf(task: Task): readonly unknown[] {
  switch (task.kind) {
    case 'core':
      return [nameOf(task.question), task.isReasoned];
    case 'line':
      return [nameOf(task.question), task.days];
    case 'changes':
      return [nameOf(task.before), nameOf(task.after)];
  }
}

/** A question without what follows from it. */
function nameOf({ market, sector, region, asOf, knownAt }: RiskQuestion): readonly unknown[] {
  return [market, sector, region, asOf, knownAt];
}

function bytesOf(answer: Answer): number {
  if ('summary' in answer) {
    const packed = sumOf(Object.values(answer.others).flat(), ({ byteLength }) => byteLength);
    return BYTES.rest + sumOf(answer.summary.parts, ({ inputs }) => inputs.length) * BYTES.fact + packed;
  }
  if ('changes' in answer) return BYTES.rest + sumOf(answer.changes.parts, ({ facts }) => facts.length) * BYTES.fact;
  return BYTES.rest + answer.length * BYTES.day;
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
