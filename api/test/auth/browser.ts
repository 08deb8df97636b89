import { randomBytes } from 'node:crypto';
import { type Answer, PASSWORD, type TestApp } from '../../src/testing/test-app.ts';
import { hash } from '@node-rs/argon2';
import type { Role } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';

/** What a session document asks for in these tests. */
export const SESSION = `accessToken expiresAt me { id email name locale
  memberships { roles tenant { id kind name { zh en } region { code } } }
  current { roles permissions tenant { id } } }`;

/** A session as the answer carries it. */
export interface SessionData {
  readonly accessToken: string;
  readonly expiresAt: string;
  readonly me: {
    readonly id: string;
    readonly email: string;
    readonly locale: string;
    readonly memberships: readonly { readonly roles: readonly Role[]; readonly tenant: { readonly id: string } }[];
    readonly current: {
      readonly roles: readonly Role[];
      readonly permissions: readonly string[];
      readonly tenant: { readonly id: string };
    } | null;
  };
}

/** What came back, with the cookie that came along, exactly as it was set. */
export interface Reply<Data = Record<string, unknown>> extends Answer<Data> {
  readonly setCookie: string | null;
}

/**
 * A browser: keeps the refresh cookie and the access token from answer to answer, as the console does. Both may be
 * put aside and put back, which is what a thief would do.
 */
export class Browser {
  cookie: string | null = null;
  token: string | null = null;

  constructor(
    public url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Reply<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...this.headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const setCookie = response.headers.getSetCookie().at(-1) ?? null;
    if (setCookie !== null) this.cookie = setCookie.split(';')[0] ?? null;
    const body = (await response.json()) as { data?: Data; errors?: Answer['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], setCookie };
  }

  signIn(email: string, password: string = PASSWORD): Promise<Reply<{ session: SessionData }>> {
    return this.session(`mutation ($input: SignInInput!) { session: signIn(input: $input) { ${SESSION} } }`, {
      input: { email, password },
    });
  }

  /** Renews by the cookie alone: the access token has run out, as far as the browser knows. */
  refresh(): Promise<Reply<{ session: SessionData }>> {
    this.token = null;
    return this.session(`mutation { session: refreshSession { ${SESSION} } }`);
  }

  switchTenant(tenantId: string): Promise<Reply<{ session: SessionData }>> {
    return this.session(`mutation ($id: ID!) { session: switchTenant(tenantId: $id) { ${SESSION} } }`, {
      id: tenantId,
    });
  }

  /** The code of the answer to `me`, or null when it answered. */
  async refusal(): Promise<unknown> {
    return (await this.ask('{ me { id } }')).errors[0]?.extensions['code'] ?? null;
  }

  private async session(query: string, variables?: object): Promise<Reply<{ session: SessionData }>> {
    const reply = await this.ask<{ session: SessionData }>(query, variables);
    if (reply.data?.session) this.token = reply.data.session.accessToken;
    return reply;
  }
}

let passwordHash: Promise<string> | undefined;

/** Adds a person with the password of all tests; memberships come with `join`. */
export async function addUser(app: TestApp): Promise<{ id: string; email: string }> {
  passwordHash ??= hash(PASSWORD);
  const id = uuidv7();
  const email = `p-${randomBytes(6).toString('hex')}@kouan.example`;
  await app.sql(
    `insert into app_user (id, email, name, password_hash, created_at) values ($1, $2, '张三', $3, now())`,
    [id, email, await passwordHash],
  );
  return { id, email };
}

/** Makes a person a member of a tenant. @returns the membership's id */
export async function join(
  app: TestApp,
  tenant: { id: string },
  user: { id: string },
  roles: readonly Role[] = ['official'],
): Promise<string> {
  const id = uuidv7();
  await app.sql(
    `insert into membership (tenant_id, id, user_id, roles, status, created_at, updated_at)
      values ($1, $2, $3, $4, 'active', now(), now())`,
    [tenant.id, id, user.id, roles],
  );
  return id;
}

/** A person of a new tenant who has signed in in a browser of their own. */
export async function signedIn(app: TestApp, roles: readonly Role[] = ['official']): Promise<Browser> {
  const user = await addUser(app);
  await join(app, await app.tenant(), user, roles);
  const browser = new Browser(app.url);
  const { errors } = await browser.signIn(user.email);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return browser;
}

/** What an answer says apart from where in the document it says it. */
export function told(reply: Answer): unknown {
  return {
    status: reply.status,
    data: reply.data,
    errors: reply.errors.map(({ message, extensions }) => ({ message, extensions })),
  };
}
