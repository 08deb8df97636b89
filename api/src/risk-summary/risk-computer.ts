import { MOST_SENSITIVITY_SOURCES } from '@kouan/shared';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { BackgroundThread } from '../platform/threads/background-thread.ts';
import { type Task, type Worked, work } from './compute.ts';
import type { FactRow } from './fact-rows.ts';
import { type PackedTask, packed } from './worker-messages.ts';

/** From so many rows on it takes longer to work a summary out than the server may be held up. */
export const MANY_ROWS = 2_000;
/** A source less, or another day, costs a fraction of a summary; so many of them are a summary more. */
const REPEATS_LIKE_ONE = 10;

/** Rows of the statement of facts, of each of a task's readings. */
type Readings = readonly (readonly FactRow[])[];

/** Works tasks out: small ones at once, big ones in a thread of their own, so that nobody else has to wait. */
@Injectable()
export class RiskComputer implements OnModuleDestroy {
  private readonly thread = new BackgroundThread<PackedTask, Worked[Task['kind']]>(
    new URL('./compute-worker.js', import.meta.url),
  );

  async compute<T extends Task>(task: T, readings: Readings): Promise<Worked[T['kind']]> {
    const isSmall = effortOf(task, readings) < MANY_ROWS || !this.thread.isBuilt;
    const worked = isSmall ? work(task, readings) : await this.thread.ask({ task, readings: readings.map(packed) });
    // What comes of a task is by its kind.
    return worked as Worked[T['kind']];
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.stop();
  }
}

/** What a task costs, in rows of one summary. */
function effortOf(task: Task, readings: Readings): number {
  const rows = readings.reduce((sum, reading) => sum + reading.length, 0);
  switch (task.kind) {
    case 'core':
      return task.isReasoned ? rows * (1 + MOST_SENSITIVITY_SOURCES / REPEATS_LIKE_ONE) : rows;
    case 'line':
      return rows * (1 + task.days.length / REPEATS_LIKE_ONE);
    case 'changes':
      return rows * 2;
  }
}
