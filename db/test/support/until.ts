import { setTimeout as pause } from 'node:timers/promises';

/** Waits for something that another process does; the test's own limit of time is the only one. */
export async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await happened())) await pause(20);
}
