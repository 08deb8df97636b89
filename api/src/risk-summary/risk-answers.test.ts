import { beforeEach, describe, expect, test } from '@jest/globals';
import type { RiskQuestion } from '@kouan/shared';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { FactRow } from './fact-rows.ts';
import type { CoreTask, LineTask, RiskCore } from './compute.ts';
import { RiskAnswers } from './risk-answers.ts';
import { MANY_ROWS, type RiskComputer } from './risk-computer.ts';
import type { ReadFacts, RiskFactsReader } from './risk-facts.ts';

const MANY = Array.from({ length: MANY_ROWS }, (): FactRow => ['figure', '{}'] as unknown as FactRow);

/** One statement of facts that a reader has sent. */
interface Asked {
  readonly known: string | null;
  answer(stamp: string): void;
}

let asked: Asked[];
let worked: number;
let answers: RiskAnswers;

beforeEach(() => {
  asked = [];
  worked = 0;
  const read = (_viewer: Viewer, _requests: unknown, known: string | null): Promise<ReadFacts> =>
    new Promise((resolve) => {
      const answer = (stamp: string): void => resolve({ stamp, readings: stamp === known ? null : [MANY] });
      asked.push({ known, answer });
    });
  const facts = { read } as Pick<RiskFactsReader, 'read'> as RiskFactsReader;
  const compute = ({ kind, question }: CoreTask): Promise<unknown> => {
    worked += 1;
    return Promise.resolve(kind === 'core' ? { summary: { parts: [], knownAt: question.knownAt }, others: {} } : []);
  };
  const computer = { compute } as unknown as RiskComputer;
  answers = new RiskAnswers(facts, computer);
});

const viewer = (tenantId: string): Viewer => ({ tenantId, readScope: [] }) as unknown as Viewer;
const TASK: LineTask = {
  kind: 'line',
  question: { market: 'RU', sector: null, region: null, asOf: '2022-05-31', knownAt: null } as RiskQuestion,
  days: ['2022-05-31'],
};

/** Lets everything go on that waits for nothing. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

async function readFirst(tenant: string): Promise<void> {
  const answer = answers.current(viewer(tenant), TASK);
  await settled();
  asked.at(-1)?.answer('1');
  await answer;
}

describe('a market with many facts', () => {
  test('is read one after the other by those who ask for the first time', async () => {
    await readFirst('first');
    const both = ['second', 'third'].map((tenant) => answers.current(viewer(tenant), TASK));
    await settled();
    expect(asked).toHaveLength(2);
    asked[1]?.answer('1');
    await both[0];
    await settled();
    asked[2]?.answer('1');
    await both[1];
  });

  test('keeps nobody waiting whose answer still holds, and who asks once', async () => {
    await readFirst('first');
    void answers.current(viewer('second'), TASK);
    await settled();
    const again = answers.current(viewer('first'), TASK);
    await settled();
    expect(asked.map(({ known }) => known)).toEqual([null, null, '1']);
    asked[2]?.answer('1');
    expect((await again).stamp).toBe('1');
  });

  test('is read by one statement, whether the answer at hand still holds or not, and however many wait', async () => {
    for (const tenant of ['first', 'second', 'third']) await readFirst(tenant);
    asked = [];
    const waiting = ['first', 'second', 'third'].map((tenant) => answers.current(viewer(tenant), TASK));
    for (const stamp of ['2', '1', '2']) {
      await settled();
      asked.at(-1)?.answer(stamp);
    }
    expect((await Promise.all(waiting)).map(({ stamp }) => stamp)).toEqual(['2', '1', '2']);
    expect(asked.map(({ known }) => known)).toEqual(['1', '1', '1']);
  });
});

describe('an answer of now', () => {
  const coreAt = (knownAt: string | null): CoreTask => ({
    kind: 'core',
    question: { ...TASK.question, knownAt },
    isReasoned: true,
  });
  const inAMinute = (): string => new Date(Date.now() + 60_000).toISOString();

  /** Asks, and lets the facts be at the given stamp. */
  async function ask(task: CoreTask, stamp: string): Promise<RiskCore> {
    const answer = answers.current(viewer('first'), task);
    await settled();
    asked.at(-1)?.answer(stamp);
    return (await answer).value;
  }

  test('serves for what is known at a later moment, as long as no fact has changed', async () => {
    await ask(coreAt(null), '1');
    const knownAt = inAMinute();
    expect((await ask(coreAt(knownAt), '1')).summary.knownAt).toBe(knownAt);
    expect([asked.at(-1)?.known, worked]).toEqual(['1', 1]);
  });

  test('does not serve once a fact has changed, nor for a moment before it was made', async () => {
    await ask(coreAt(null), '1');
    const knownAt = inAMinute();
    expect((await ask(coreAt(knownAt), '2')).summary.knownAt).toBe(knownAt);
    expect(worked).toBe(2);
    await ask(coreAt(new Date().toISOString()), '1');
    expect([asked.at(-1)?.known, worked]).toEqual([null, 3]);
  });
});
