/** One operation as the console sent it. */
export interface Call {
  readonly operation: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers an operation with its data; throws a `Refusal` to answer with an error. */
export type Answer = (variables: Readonly<Record<string, unknown>>, call: Call) => unknown;

/** An error as the server sends it. */
export class Refusal extends Error {
  constructor(
    readonly extensions: Readonly<Record<string, unknown>>,
    message = 'refused',
  ) {
    super(message);
  }
}

/** A stand-in for the server's side of `fetch`: answers by the name of the operation and keeps what was asked. */
export function fakeServer(answers: Readonly<Record<string, Answer>>) {
  const calls: Call[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const { query, variables = {} } = JSON.parse(String(init?.body)) as { query: string; variables?: object };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    const headers = init?.headers as Record<string, string>;
    const call: Call = { operation, query, variables: variables as Record<string, unknown>, headers };
    calls.push(call);
    const answer = answers[operation];
    if (!answer) throw new Error(`the test did not expect ${operation}`);
    return Response.json(await answered(() => answer(call.variables, call)));
  };
  return { fetch, calls, asked: (operation: string) => calls.filter((call) => call.operation === operation) };
}

async function answered(answer: () => unknown): Promise<object> {
  try {
    return { data: await answer() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { data: null, errors: [{ message: error.message, extensions: error.extensions }] };
  }
}

/** What the server answers to a sign-in; `roles` are those in the first tenant, which is current unless there are more. */
export function sessionOf(options: {
  accessToken?: string;
  roles?: readonly string[];
  tenants?: readonly string[];
  current?: string | null;
}) {
  const { accessToken = 'token-1', roles = ['official'], tenants = ['xiangshan'] } = options;
  const memberships = tenants.map((id) => ({
    roles,
    tenant: { id, kind: 'bureau', isDemo: true, name: { zh: id, en: id }, region: null },
  }));
  const wanted = options.current === undefined && memberships.length === 1 ? tenants[0] : options.current;
  const current = memberships.find(({ tenant }) => tenant.id === wanted);
  return {
    session: {
      accessToken,
      expiresAt: '2022-05-10T09:10:00Z',
      me: {
        id: 'person-1',
        email: 'official@xiangshan.example',
        name: '林海',
        locale: 'zh-CN',
        memberships,
        current: current ? { ...current, organization: null } : null,
      },
    },
  };
}
