/** Lets heavy work go one after the other, so that it does not take the database from everybody else. */
export class HeavyLane {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }
}
