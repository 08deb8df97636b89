import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BackgroundThread, restIdleThreads } from './background-thread.ts';

/** A thread that does as it is told, in the messages that `answerRequests` sends: threads run what is built. */
const WORKER = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ id, request }) => {
  if (request.die) process.exit(1);
  if (request.fail) return parentPort.postMessage({ id, error: new RangeError(request.fail) });
  if (request.gate) Atomics.wait(request.gate, 0, 0);
  parentPort.postMessage({ id, answer: request.who ? String(threadId) : request.say });
});`;

interface Order {
  readonly say?: string;
  /** Asks for the thread's own number. */
  readonly who?: boolean;
  readonly fail?: string;
  readonly die?: boolean;
  /** The thread's processor is held until this is no longer nought. */
  readonly gate?: Int32Array;
}

describe('work in a thread of its own', () => {
  let folder: string;
  let thread: BackgroundThread<Order, string>;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kouan-thread-'));
    await writeFile(path.join(folder, 'worker.cjs'), WORKER);
    thread = new BackgroundThread(pathToFileURL(path.join(folder, 'worker.cjs')));
  });
  afterAll(async () => {
    await thread.stop();
    await rm(folder, { recursive: true });
  });

  test('gives each who asks their own answer', async () => {
    const said = ['one', 'two', 'three'];
    expect(await Promise.all(said.map((say) => thread.ask({ say })))).toEqual(said);
  });

  test('leaves the server free while it is at work', async () => {
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const answer = thread.ask({ say: 'done', gate });
    // Were the work done here, this line would never be reached.
    const turns = await Promise.all([1, 2, 3].map((turn) => Promise.resolve(turn)));
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
    expect([turns.length, await answer]).toEqual([3, 'done']);
  });

  test('a fault reaches the one whose work it was, and nobody else', async () => {
    const [bad, good] = await Promise.allSettled([thread.ask({ fail: 'too far' }), thread.ask({ say: 'fine' })]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'too far' } });
    expect(good).toEqual({ status: 'fulfilled', value: 'fine' });
  });

  test('one that dies tells everyone who waits, and is replaced', async () => {
    const waiting = await Promise.allSettled([thread.ask({ die: true }), thread.ask({ say: 'never' })]);
    expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await thread.ask({ say: 'again' })).toBe('again');
  });

  test('rests when memory is needed and nothing is asked of it, and begins anew with the next piece of work', async () => {
    const before = await thread.ask({ who: true });
    expect(await thread.ask({ who: true })).toBe(before);
    await restIdleThreads();
    expect(await thread.ask({ who: true })).not.toBe(before);
  });

  test('does not rest while somebody waits for it', async () => {
    const answer = thread.ask({ say: 'still here' });
    await restIdleThreads();
    expect(await answer).toBe('still here');
  });

  test('knows whether there is anything to run', () => {
    expect(thread.isBuilt).toBe(true);
    expect(new BackgroundThread(new URL('./missing.js', import.meta.url)).isBuilt).toBe(false);
  });
});
