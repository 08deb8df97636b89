import type { Account } from './accounts.ts';

/** What a GraphQL request came back with. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Somebody who is signed in. */
export interface Person {
  readonly token: string;
  /** Sends an operation; errors come back in the answer. */
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Answer<Data>>;
  /** Sends an operation that must succeed. @returns its data */
  get<Data>(query: string, variables?: object): Promise<Data>;
}

/** Sends one operation over HTTP. */
export async function send<Data>(
  url: string,
  query: string,
  variables?: object,
  token?: string,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: Data; errors?: Answer<Data>['errors'] };
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;

/** Signs in with a demo account. @throws with the server's errors */
export async function signIn(url: string, { email, password }: Pick<Account, 'email' | 'password'>): Promise<Person> {
  const answer = await send<{ signIn: { accessToken: string } }>(url, SIGN_IN, { input: { email, password } });
  return personWith(url, dataOf(answer).signIn.accessToken);
}

function personWith(url: string, token: string): Person {
  return {
    token,
    ask: (query, variables) => send(url, query, variables, token),
    get: async <Data>(query: string, variables?: object) => dataOf(await send<Data>(url, query, variables, token)),
  };
}

function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
