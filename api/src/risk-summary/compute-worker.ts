import { parentPort } from 'node:worker_threads';
import { computeCore } from './compute.ts';
import { type PackedRequest, type WorkerAnswer, unpacked } from './worker-messages.ts';

/** Works summaries out beside the server, one after the other. */
parentPort?.on('message', ({ id, request }: { id: number; request: PackedRequest }) => {
  let answer: WorkerAnswer;
  try {
    answer = { id, core: computeCore(unpacked(request)) };
  } catch (error) {
    answer = { id, error: error instanceof Error ? error : new Error(String(error)) };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
  parentPort?.postMessage(answer);
});
