import { on } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { DomainError, badInput } from '@kouan/shared';
import { collectGarbage } from '../../platform/garbage.ts';
import type { FileReading, IntakeResult, ReadingRequest } from '../file-reading.ts';
import type { FigureBatch } from '../figure-rows.ts';
import { IMPORT_LIMITS } from '../limits.ts';
import type { ThreadMessage } from './messages.ts';

/** The program of the thread; only there once the sources have been built. */
export const READ_WORKER = fileURLToPath(new URL('./read-worker.js', import.meta.url));

/** The database's driver copies each batch twice, 1.4 MB: so many batches until that is collected. */
const COLLECTED_AFTER = 8;

/** A file that another thread reads. */
export interface ThreadReading extends FileReading {
  /** Ends the thread, whether it has read all or not. */
  close(): Promise<void>;
}

/**
 * Opens a file in a thread of its own, whose memory is bounded and which holds up nobody else.
 * @param options for tests: another program, another limit
 * @throws BAD_INPUT when the file is no table, or needs more memory than a file may
 */
export async function openInThread(
  request: ReadingRequest,
  { program = READ_WORKER, ...options }: WorkerOptions & { readonly program?: string | URL } = {},
): Promise<ThreadReading> {
  const worker = new Worker(program, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: IMPORT_LIMITS.heap, maxYoungGenerationSizeMb: IMPORT_LIMITS.youngHeap },
    ...options,
  });
  // It never keeps a server alive that has nothing else to do.
  worker.unref();
  const messages = on(worker, 'message', { close: ['exit'] }) as AsyncIterator<[ThreadMessage]>;
  const close = async (): Promise<void> => void (await worker.terminate());
  try {
    const first = await told(messages);
    if (first.kind !== 'opened') throw new Error(`the thread began with ${first.kind}`);
    return { ...first.opening, batches: batchesOf(worker, messages), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Asks for the next batch before the last one is worked on, so that reading and writing go on side by side. The memory
 * of a batch that is done with goes back for another one: left to the garbage collector, a hundred of them would lie
 * about.
 */
async function* batchesOf(
  worker: Worker,
  messages: AsyncIterator<[ThreadMessage]>,
): AsyncGenerator<FigureBatch, IntakeResult, undefined> {
  let done: ArrayBuffer | undefined;
  let batches = 0;
  for (ask(worker); ;) {
    const message = await told(messages);
    if (message.kind === 'end') return message.result;
    if (message.kind !== 'batch') throw new Error(`the thread told ${message.kind} in between`);
    ask(worker, done);
    if ((batches += 1) % COLLECTED_AFTER === 0) collectGarbage('young');
    yield message.batch;
    done = message.batch.json.buffer as ArrayBuffer;
  }
}

/** @param spare memory that nobody needs any more */
function ask(worker: Worker, spare?: ArrayBuffer): void {
  worker.postMessage(spare, spare ? [spare] : []);
}

/** The thread's next message. @throws what it was refused or failed with */
async function told(messages: AsyncIterator<[ThreadMessage]>): Promise<ThreadMessage> {
  const next = await messages.next().catch((error: unknown) => {
    throw isOutOfMemory(error) ? badInput('IMPORT_MEMORY') : error;
  });
  if (next.done) throw new Error('the thread that reads a file has ended');
  const [message] = next.value;
  if (message.kind === 'refused') {
    const { code, reason, path, params } = message.refusal;
    throw new DomainError(code, reason, path, params);
  }
  if (message.kind === 'failed') throw message.error;
  return message;
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
