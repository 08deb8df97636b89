import { randomUUID } from 'node:crypto';
import type { Question } from './bare-statements.ts';
import { idOf } from './seed/ids.ts';

/** A bureau that is asked, and a token of its official. */
export interface AskedTenant {
  readonly number: number;
  readonly token: string;
  /** The number of one of its opportunities. */
  readonly opportunity: number;
}

/** One question, put to both servers. */
export interface Measured {
  readonly question: Question;
  readonly label: string;
  readonly query: string;
  readonly variables: (tenant: AskedTenant, n: number) => object;
  /** What the bare server's statement is given. */
  readonly values: (tenant: AskedTenant, n: number) => readonly unknown[];
  /** What both answers must agree on, so that the same work is compared. */
  readonly same: (data: Answered) => unknown;
}

/** As much of an answer as is compared. */
export interface Answered {
  readonly opportunities?: object;
  readonly opportunity?: object;
  readonly pipeline?: readonly { readonly count: number }[];
  readonly riskSummary?: Readonly<Record<'figures' | 'positions' | 'policyEvents' | 'notes', readonly object[]>>;
}

const NODE = `id code version title { zh en } stage stageEffectiveOn likelihood nextStep nextStepDue
  value { qualifier value lower upper unit } market { code name { zh } } region { code name { zh } }
  exporter { id name { zh } } initiative { id title { zh } } owner { id name }`;

const EVIDENCE = `evidence { id stance locator source { id title { zh } } }`;

const GOODS = ['针织服装', 'shouji', '发电机', 'luntai'];

const tenantId = ({ number }: AskedTenant): string => idOf('tenant', number, 0);
const opportunityId = ({ number, opportunity }: AskedTenant): string => idOf('opportunity', number, opportunity);

/** Everything that is measured. */
export const QUESTIONS: readonly Measured[] = [
  {
    question: 'list',
    label: 'list of 25 with total',
    query: `query { opportunities(first: 25) { totalCount nodes { ${NODE} } } }`,
    variables: () => ({}),
    values: (tenant) => [tenantId(tenant)],
    same: ({ opportunities }) => opportunities,
  },
  {
    question: 'one',
    label: 'one opportunity',
    query: `query ($id: ID!) { opportunity(id: $id) { ${NODE} stageHistory { to effectiveOn } } }`,
    variables: (tenant) => ({ id: opportunityId(tenant) }),
    values: (tenant) => [tenantId(tenant), opportunityId(tenant)],
    same: ({ opportunity }) => opportunity,
  },
  {
    question: 'risk',
    label: 'risk summary',
    query: `query { riskSummary(market: "RU") {
      score { central lower upper } band parts { category contribution inputs { key points } }
      figures { id period value { value } ${EVIDENCE} } positions { id kind ${EVIDENCE} }
      policyEvents { id title { zh } ${EVIDENCE} } notes { id title { zh } ${EVIDENCE} } } }`,
    variables: () => ({}),
    values: (tenant) => [tenantId(tenant), 'RU'],
    // The bare server has no method: it hands out the records that the method stands on.
    same: ({ riskSummary }) =>
      Object.fromEntries(
        (['figures', 'positions', 'policyEvents', 'notes'] as const).map((list) => [list, riskSummary?.[list].length]),
      ),
  },
  {
    question: 'search',
    label: 'search with total',
    query: `query ($q: String!) { opportunities(first: 25, filter: { q: $q }) { totalCount nodes { ${NODE} } } }`,
    variables: (_, n) => ({ q: GOODS[n % GOODS.length] }),
    values: (tenant, n) => [tenantId(tenant), `%${GOODS[n % GOODS.length] ?? ''}%`],
    same: ({ opportunities }) => opportunities,
  },
  {
    question: 'pipeline',
    label: 'pipeline totals',
    query: `query { pipeline { stage count value { qualifier value lower upper unit } } }`,
    variables: () => ({}),
    values: (tenant) => [tenantId(tenant)],
    // The bare server leaves the adding up of differently sure sums to others.
    same: ({ pipeline }) => pipeline?.reduce((total, { count }) => total + count, 0),
  },
  {
    question: 'create',
    label: 'create an opportunity',
    query: `mutation ($title: String!) {
      createOpportunity(input: { title: { zh: $title }, market: "RU" }) { id code version } }`,
    variables: (_, n) => ({ title: `压测商机${n}` }),
    values: (tenant, n) => [tenantId(tenant), randomUUID(), `压测商机${n}`, idOf('user', tenant.number, 1)],
    same: () => undefined,
  },
];
