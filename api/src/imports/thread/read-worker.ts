import { parentPort, workerData } from 'node:worker_threads';
import { type FileReading, type ReadingRequest, openFile } from '../file-reading.ts';
import { type ThreadMessage, endedBy } from './messages.ts';

/** Reads one file beside the server: a batch each time that one is asked for. */
const port = parentPort;
const tell = (message: ThreadMessage, transfer: readonly ArrayBuffer[] = []): void =>
  port?.postMessage(message, transfer);

try {
  const { batches, ...opening } = await openFile(workerData as ReadingRequest);
  port?.on('message', () => void readOn(batches));
  tell({ kind: 'opened', opening });
} catch (error) {
  tell(endedBy(error));
}

async function readOn(batches: FileReading['batches']): Promise<void> {
  try {
    const { done, value } = await batches.next();
    if (done) tell({ kind: 'end', result: value });
    else tell({ kind: 'batch', batch: value }, [value.json.buffer as ArrayBuffer]);
  } catch (error) {
    tell(endedBy(error));
  }
}
