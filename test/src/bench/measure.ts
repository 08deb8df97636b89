import type { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { type Load, type Shot, type Slice, fire, keepAlive, load } from './load.ts';
import type { BenchOptions } from './options.ts';
import { type Answered, type AskedTenant, type Measured, type Operation, QUESTIONS } from './questions.ts';
import { type ServerState, stateOf } from './server-state.ts';

/** A server under load: how it is asked, and over which connections. */
interface Contender {
  readonly name: 'kouan' | 'bare';
  readonly url: string;
  readonly agent: Agent;
  /** Undefined: the server has no answer to that question. */
  load(measured: Measured, tenants: readonly AskedTenant[]): Load | undefined;
}

/** What one server came to on one question, all rounds together. */
export interface Measurement extends Readonly<Record<Contender['name'], readonly Slice[]>> {
  /** How Kouan stood after each round. */
  readonly states: readonly ServerState[];
}

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
  const { concurrency, rounds, only } = options;
  const seconds = options.seconds / rounds;
  const contenders = contendersAt(urls, concurrency);
  const questions = QUESTIONS.filter(({ label }) => label.includes(only));
  const came = new Map(
    questions.map((measured) => [measured, { kouan: [] as Slice[], bare: [] as Slice[], states: [] as ServerState[] }]),
  );
  let asked = await tenants();
  for (const measured of questions) await requireSameAnswer(measured, contenders, asked);
  for (let round = 0; round < rounds; round += 1) {
    log(`round ${round + 1} of ${rounds}`);
    if (round > 0) asked = await tenants();
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const [measured, results] of came) {
      for (const contender of order) {
        const shots = contender.load(measured, asked);
        if (!shots) continue;
        if (round === 0) await load(contender.url, contender.agent, shots, { seconds: WARM_UP, concurrency });
        if (contender.name === 'kouan') await stateOf(contender.url);
        results[contender.name].push(await load(contender.url, contender.agent, shots, { seconds, concurrency }));
        if (contender.name === 'kouan') results.states.push(await stateOf(contender.url));
      }
    }
  }
  for (const { agent } of contenders) agent.destroy();
  return came;
}

function contendersAt(urls: { kouan: string; bare: string }, concurrency: number): readonly Contender[] {
  const operation = ({ query, variables }: Operation, tenant: AskedTenant, n: number): Shot => ({
    path: '/graphql',
    headers: { authorization: `Bearer ${tenant.token}` },
    body: JSON.stringify({ query, variables: variables(tenant, n) }),
  });
  return [
    {
      name: 'kouan',
      url: urls.kouan,
      agent: keepAlive(concurrency),
      load: (measured, tenants) => {
        const { change } = measured;
        return {
          next: (n) => operation(measured, at(tenants, n), n),
          ...(change ? { before: (n: number) => operation(change, at(tenants, n), n) } : {}),
        };
      },
    },
    {
      name: 'bare',
      url: urls.bare,
      agent: keepAlive(concurrency),
      load: ({ bare }, tenants) =>
        bare && {
          next: (n) => ({
            path: `/${bare.question}`,
            headers: {},
            body: JSON.stringify({ values: bare.values(at(tenants, n), n) }),
          }),
        },
    },
  ];
}

async function requireSameAnswer(
  measured: Measured,
  contenders: readonly Contender[],
  asked: readonly AskedTenant[],
): Promise<void> {
  const answers: unknown[] = [];
  for (const { url, agent, load: loadOf } of contenders) {
    const shots = loadOf(measured, asked);
    if (!shots) continue;
    const { data } = JSON.parse(await fire(url, agent, shots.next(0))) as { data: Answered };
    answers.push(measured.bare?.same(data));
  }
  if (answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) return;
  throw new Error(
    `${measured.label}: the servers answer differently\n${answers.map((each) => JSON.stringify(each)).join('\n')}`,
  );
}

function at(tenants: readonly AskedTenant[], n: number): AskedTenant {
  const tenant = tenants[n % tenants.length];
  if (!tenant) throw new Error('no bureau to ask');
  return tenant;
}
