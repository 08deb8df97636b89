/** A piece of work for a thread. */
export interface ThreadRequest<Request> {
  readonly id: number;
  readonly request: Request;
}

/** What became of it. */
export type ThreadAnswer<Answer> =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly error: Error };
