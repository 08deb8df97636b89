/** Lets heavy work go one after the other, so that it does not take the database from everybody else. */
export class HeavyLane {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Whether somebody is at work, so that others would have to wait. */
  get isBusy(): boolean {
    return this.#waiting > 0;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const turn = this.#last.then(work, work);
    this.#last = turn;
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }
}
