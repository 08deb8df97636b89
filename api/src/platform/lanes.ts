import { DomainError, type Reason } from '@kouan/shared';

/** Seconds after which a caller who found all lanes taken may try again. */
const RETRY_AFTER = 5;

/**
 * Lets a few pieces of heavy work run at once and the others wait in line; beyond a full line they are turned away, so
 * that a flood of them costs neither the memory nor the processor that everyone else needs.
 */
export class Lanes {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly lanes: number,
    private readonly longestLine: number,
    /** What those are told who are turned away; its message may name `retryAfter`. */
    private readonly reason: Reason,
  ) {}

  /** @throws TOO_MANY_REQUESTS when the line is full */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> | undefined {
    if (this.running < this.lanes) {
      this.running++;
      return undefined;
    }
    if (this.line.length >= this.longestLine) {
      throw new DomainError('TOO_MANY_REQUESTS', this.reason, undefined, { retryAfter: RETRY_AFTER });
    }
    return new Promise((resolve) => this.line.push(resolve));
  }

  /** The lane goes to the next in line as it is, so that nobody slips in between. */
  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.running--;
  }
}
