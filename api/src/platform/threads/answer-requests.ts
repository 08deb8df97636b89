import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadRequest } from './messages.ts';

/** The other end of a `BackgroundThread`: does each piece of work in turn and sends back what comes of it. */
export function answerRequests<Request, Answer>(work: (request: Request) => Answer | Promise<Answer>): void {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async ({ id, request }: ThreadRequest<Request>): Promise<void> => {
    const message = await outcome(id, () => work(request));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window and has no origin
    parentPort?.postMessage(message);
  };
  parentPort?.on('message', (asked: ThreadRequest<Request>) => {
    last = last.then(() => answer(asked));
  });
}

async function outcome<Answer>(id: number, work: () => Answer | Promise<Answer>): Promise<ThreadAnswer<Answer>> {
  try {
    return { id, answer: await work() };
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
