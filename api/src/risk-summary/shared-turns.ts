interface Turn<T> {
  readonly running: Promise<T>;
  /** The turn of those who came while this one was running. */
  next?: Promise<T>;
}

/** Lets all who ask for the same thing at the same time share the work of one of them. */
export class SharedTurns<T> {
  readonly #turns = new Map<string, Turn<T>>();

  /**
   * What work that began after the call came to, one's own or another's. Work that is under way may have looked before
   * what this caller asks after: whoever comes meanwhile shares the next turn, which begins when it has ended.
   */
  ask(key: string, work: () => Promise<T>): Promise<T> {
    const turn = this.#turns.get(key);
    if (!turn) return this.#begin(key, work);
    const begin = (): Promise<T> => this.#begin(key, work);
    return (turn.next ??= turn.running.then(begin, begin));
  }

  #begin(key: string, work: () => Promise<T>): Promise<T> {
    const turn: Turn<T> = { running: work() };
    this.#turns.set(key, turn);
    const end = (): void => {
      // A next turn takes its place.
      if (!turn.next) this.#turns.delete(key);
    };
    turn.running.then(end, end);
    return turn.running;
  }
}
