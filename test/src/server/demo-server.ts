import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './kouan-process.ts';

const RESULTS = fileURLToPath(new URL('../../test-results', import.meta.url));

/** Starts a server with the demo data in a folder that is gone afterwards. @param run names its log */
export async function startDemoServer(run: string): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kouan-journeys-'));
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true });
  try {
    const server = await startServer({ dataDir, logFile: path.join(RESULTS, `server-${run}.log`) });
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
