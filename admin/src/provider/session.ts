import { type Me, REFRESH, SIGN_IN, SIGN_OUT, SWITCH_TENANT } from '../session/documents.ts';
import type { Document } from '../graphql.ts';
import { isFailure } from './error.ts';
import type { Post } from './post.ts';

/** Runs one step at a time over all tabs of the browser. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

interface State {
  readonly accessToken: string;
  readonly me: Me;
}

/**
 * Who is signed in. The access token lives in memory alone; the browser keeps the refresh token in a cookie that
 * scripts cannot read.
 */
export class Session {
  #state: State | null = null;
  #refreshing: Promise<void> | undefined;
  #started: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly post: Post,
    /** A refresh token serves once: two tabs that spend the same one would end the session of both. */
    private readonly exclusive: Exclusive = (work) => work(),
  ) {}

  /** The signed-in person; null when nobody is. */
  get me(): Me | null {
    return this.#state?.me ?? null;
  }

  /** Calls back whenever another person or tenant is current. @returns what ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Picks up the session that the browser may still hold; asks the server once, however often it is called. */
  start(): Promise<void> {
    if (this.#state) return Promise.resolve();
    this.#started ??= this.refresh().catch((error: unknown) => {
      // No session to pick up is an answer; anything else is worth another try.
      if (isFailure(error, 'UNAUTHENTICATED')) return;
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  /** @throws KouanError UNAUTHENTICATED, FORBIDDEN or TOO_MANY_REQUESTS */
  async signIn(email: string, password: string): Promise<Me> {
    const { session } = await this.post(SIGN_IN, { input: { email, password } });
    this.set(session);
    return session.me;
  }

  /** Ends the session here and on the server; here in any case. */
  async signOut(): Promise<void> {
    const token = this.#state?.accessToken ?? null;
    this.set(null);
    await this.post(SIGN_OUT, {}, { token });
  }

  /** Goes on in another of the person's tenants. */
  async switchTenant(tenantId: string): Promise<void> {
    const { session } = await this.authorized(SWITCH_TENANT, { tenantId });
    this.set(session);
  }

  /** Reads anew who is signed in, after something about them has changed. */
  reload(): Promise<void> {
    return this.refresh();
  }

  /** Sends an operation as the signed-in person, renewing an access token that has run out. */
  authorized<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result> {
    return this.withToken((token) => this.post(document, variables, { token, signal }));
  }

  /** Sends whatever a request sends with the person's access token, and once more with a new one when it has run out. */
  async withToken<Result>(send: (token: string | null) => Promise<Result>): Promise<Result> {
    await this.start();
    const token = this.#state?.accessToken ?? null;
    try {
      return await send(token);
    } catch (error) {
      if (!isFailure(error, 'UNAUTHENTICATED') || token === null) throw error;
      // Another operation may have renewed it while this one was under way.
      if (this.#state?.accessToken === token) await this.refresh();
      return send(this.#state?.accessToken ?? null);
    }
  }

  /** Gets a new access token; calls that come while one is under way share its outcome. */
  private refresh(): Promise<void> {
    this.#refreshing ??= this.exclusive(() => this.renew()).finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  private async renew(): Promise<void> {
    const tenantId = this.#state?.me.current?.tenant.id;
    try {
      let { session } = await this.post(REFRESH, {});
      // Another tab may have chosen another tenant meanwhile; this one stays in the tenant that it shows.
      if (tenantId && session.me.current?.tenant.id !== tenantId) {
        ({ session } = await this.post(SWITCH_TENANT, { tenantId }, { token: session.accessToken }));
      }
      this.set(session);
    } catch (error) {
      // A server out of reach ends no session; every refusal does.
      if (!isFailure(error, 'OFFLINE') && !isFailure(error, 'UNAVAILABLE')) this.set(null);
      throw error;
    }
  }

  private set(state: State | null): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
