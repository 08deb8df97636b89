import { CURRENT_METHOD, type RiskQuestion } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';
import type { RiskCore } from './compute.ts';
import { MANY_ROWS, RiskComputer } from './risk-computer.ts';
import { RiskFactsReader } from './risk-facts.ts';
import { StampedCache, type Stamped } from './stamped-cache.ts';

/** So many answers are kept, and so many bytes of them by estimate. */
const KEPT = { entries: 5_000, weight: 64 * 1024 * 1024 };
/** What an input of a kept answer takes in memory, and the rest of it, by measurement in bytes. */
const BYTES = { input: 2_500, rest: 10_000 };
/** How often a request lets another one read the same facts before it reads them by itself. */
const PATIENCE = 2;

/**
 * Answers as the method gives them, kept in process as long as no fact under them has changed. Whether one has is read
 * from the database every time, so that several servers agree and a change shows in the very next answer.
 */
@Injectable()
export class RiskCores {
  private readonly kept = new StampedCache<RiskCore>(KEPT);
  /** Who reads the facts of a question just now: of many who ask after a change, one works and the others wait. */
  private readonly reading = new Map<string, Promise<void>>();

  /** Questions that have many facts beneath them, whoever asks: most of the facts are the market desk's. */
  private readonly heavy = new Set<string>();
  private heavyLane: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly facts: RiskFactsReader,
    private readonly computer: RiskComputer,
  ) {}

  /**
   * The answer of this moment: one small statement where it is at hand and still holds, else the facts are read.
   * @param isReasoned whether it tells too what the score owes to each source, and what to check before shipping
   */
  async current(viewer: Viewer, question: RiskQuestion, isReasoned = false): Promise<Stamped<RiskCore>> {
    const key = `${coreKey(viewer, question)}${isReasoned ? ' reasoned' : ''}`;
    for (let turn = 0; turn < PATIENCE; turn += 1) {
      if (!this.kept.get(key) && !this.reading.has(key)) break;
      const stamp = await this.facts.stamp(viewer);
      if (this.kept.get(key)?.stamp !== stamp) {
        const leader = this.reading.get(key);
        if (!leader) break;
        await leader;
      }
      const kept = this.kept.get(key);
      if (kept?.stamp === stamp) return kept;
    }
    return this.lead(key, () => this.read(viewer, { question, isReasoned }, key));
  }

  private async lead<T>(key: string, work: () => Promise<T>): Promise<T> {
    const done = work();
    const ended = done.then(
      () => undefined,
      // Its own caller is told; those who wait for it only go on.
      () => undefined,
    );
    this.reading.set(key, ended);
    try {
      return await done;
    } finally {
      this.reading.delete(key);
    }
  }

  /** Heavy questions are worked out one after the other, so that they do not take the database from all others. */
  private read(viewer: Viewer, asked: Asked, key: string): Promise<Stamped<RiskCore>> {
    const work = (): Promise<Stamped<RiskCore>> => this.readFacts(viewer, asked, key);
    if (!this.heavy.has(questionKey(asked.question))) return work();
    const turn = this.heavyLane.then(work, work);
    this.heavyLane = turn.catch(() => undefined);
    return turn;
  }

  private async readFacts(viewer: Viewer, { question, isReasoned }: Asked, key: string): Promise<Stamped<RiskCore>> {
    const request = { question, methodVersion: CURRENT_METHOD };
    const { stamp, rows } = await this.facts.read(viewer, request);
    if (rows.length < MANY_ROWS) this.heavy.delete(questionKey(question));
    else this.heavy.add(questionKey(question));
    const value = await this.computer.compute({ ...request, rows, isReasoned });
    const inputs = value.summary.parts.reduce((sum, part) => sum + part.inputs.length, 0);
    this.kept.set(key, stamp, value, BYTES.rest + inputs * BYTES.input);
    return { stamp, value };
  }
}

interface Asked {
  readonly question: RiskQuestion;
  readonly isReasoned: boolean;
}

/** What is asked of which market, on whatever day. */
function questionKey({ market, sector, region }: RiskQuestion): string {
  return JSON.stringify([market, sector, region]);
}

/** Which answer it is: whose facts, what is asked, by which method. The day is named, so that another day is another. */
export function coreKey(viewer: Viewer, { market, sector, region, asOf, knownAt }: RiskQuestion): string {
  return JSON.stringify([readableTenants(viewer), market, sector, region, asOf, knownAt, CURRENT_METHOD]);
}
