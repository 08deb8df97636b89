import { parentPort, workerData } from 'node:worker_threads';
import { type FileReading, type ReadingRequest, openFile } from '../file-reading.ts';
import { type ThreadMessage, endedBy } from './messages.ts';

/** Reads one file beside the server: a batch each time that one is asked for. */
const port = parentPort;
const tell = (message: ThreadMessage, transfer: readonly ArrayBuffer[] = []): void =>
  port?.postMessage(message, transfer);

try {
  const { batches, ...opening } = await openFile(workerData as ReadingRequest);
  port?.on('message', (spare: ArrayBuffer | undefined) => void readOn(batches, spare));
  tell({ kind: 'opened', opening });
} catch (error) {
  tell(endedBy(error));
}

/** @param spare memory for the next batch */
async function readOn(batches: FileReading['batches'], spare?: ArrayBuffer): Promise<void> {
  try {
    const { done, value } = await batches.next(spare);
    if (done) tell({ kind: 'end', result: value });
    else tell({ kind: 'batch', batch: value }, [value.json.buffer as ArrayBuffer]);
  } catch (error) {
    tell(endedBy(error));
  }
}
