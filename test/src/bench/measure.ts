import type { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { type Shot, type Slice, fire, keepAlive, load } from './load.ts';
import type { BenchOptions } from './options.ts';
import { type Answered, type AskedTenant, type Measured, QUESTIONS } from './questions.ts';

/** A server under load: how it is asked, and over which connections. */
interface Contender {
  readonly name: 'kouan' | 'bare';
  readonly url: string;
  readonly agent: Agent;
  shot(measured: Measured, tenant: AskedTenant, n: number): Shot;
}

/** What one server came to on one question, all rounds together. */
export type Measurement = Readonly<Record<Contender['name'], readonly Slice[]>>;

/** Seconds of load before the first measured one: plans, compiled operations and caches are in place then. */
const WARM_UP = 1;

/**
 * Measures both servers on every question, in turns, so that a busy moment of the machine meets both.
 * @param tenants gives the asked bureaus with fresh tokens; asked before each round, because tokens run out
 * @throws when the servers' answers differ
 */
export async function measure(
  urls: { readonly kouan: string; readonly bare: string },
  tenants: () => Promise<readonly AskedTenant[]>,
  options: BenchOptions,
  log: (line: string) => void,
): Promise<ReadonlyMap<Measured, Measurement>> {
  const { concurrency, rounds } = options;
  const seconds = options.seconds / rounds;
  const contenders = contendersAt(urls, concurrency);
  const slices = new Map(QUESTIONS.map((measured) => [measured, { kouan: [] as Slice[], bare: [] as Slice[] }]));
  let asked = await tenants();
  for (const measured of QUESTIONS) await requireSameAnswer(measured, contenders, asked);
  for (let round = 0; round < rounds; round += 1) {
    log(`round ${round + 1} of ${rounds}`);
    if (round > 0) asked = await tenants();
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const measured of QUESTIONS) {
      for (const contender of order) {
        const next = (n: number): Shot => contender.shot(measured, at(asked, n), n);
        if (round === 0) await load(contender.url, contender.agent, next, { seconds: WARM_UP, concurrency });
        const slice = await load(contender.url, contender.agent, next, { seconds, concurrency });
        slices.get(measured)?.[contender.name].push(slice);
      }
    }
  }
  for (const { agent } of contenders) agent.destroy();
  return slices;
}

function contendersAt(urls: { kouan: string; bare: string }, concurrency: number): readonly Contender[] {
  return [
    {
      name: 'kouan',
      url: urls.kouan,
      agent: keepAlive(concurrency),
      shot: ({ query, variables }, tenant, n) => ({
        path: '/graphql',
        headers: { authorization: `Bearer ${tenant.token}` },
        body: JSON.stringify({ query, variables: variables(tenant, n) }),
      }),
    },
    {
      name: 'bare',
      url: urls.bare,
      agent: keepAlive(concurrency),
      shot: ({ question, values }, tenant, n) => ({
        path: `/${question}`,
        headers: {},
        body: JSON.stringify({ values: values(tenant, n) }),
      }),
    },
  ];
}

async function requireSameAnswer(
  measured: Measured,
  contenders: readonly Contender[],
  asked: readonly AskedTenant[],
): Promise<void> {
  const answers: unknown[] = [];
  for (const { url, agent, shot } of contenders) {
    const { data } = JSON.parse(await fire(url, agent, shot(measured, at(asked, 0), 0))) as { data: Answered };
    answers.push(measured.same(data));
  }
  if (isDeepStrictEqual(answers[0], answers[1])) return;
  throw new Error(
    `${measured.label}: the servers answer differently\n${answers.map((each) => JSON.stringify(each)).join('\n')}`,
  );
}

function at(tenants: readonly AskedTenant[], n: number): AskedTenant {
  const tenant = tenants[n % tenants.length];
  if (!tenant) throw new Error('no bureau to ask');
  return tenant;
}
