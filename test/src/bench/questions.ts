import { randomUUID } from 'node:crypto';
import type { Question } from './bare-statements.ts';
import { HEAVY_MARKET } from './seed/facts.ts';
import { idOf } from './seed/ids.ts';

/** A bureau that is asked, and a token of its official. */
export interface AskedTenant {
  readonly number: number;
  readonly token: string;
  /** The number of one of its opportunities. */
  readonly opportunity: number;
}

/** An operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: (tenant: AskedTenant, n: number) => object;
}

/** One question, put to Kouan, and to the bare server where that has an answer to it. */
export interface Measured extends Operation {
  readonly label: string;
  /** What is written before every request, outside the time that is measured. */
  readonly change?: Operation;
  readonly bare?: BareQuestion;
}

/** How the bare server is asked the same. */
export interface BareQuestion {
  readonly question: Question;
  /** What its statement is given. */
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

/** So many of a kind a summary shows at least, where there are as many. */
const MOST_SHOWN = 100;

const GOODS = ['针织服装', 'shouji', '发电机', 'luntai'];

const tenantId = ({ number }: AskedTenant): string => idOf('tenant', number, 0);
const opportunityId = ({ number, opportunity }: AskedTenant): string => idOf('opportunity', number, opportunity);

/** As much of a summary as the exporter's page shows of its numbers. */
const SUMMARY = `score { central lower upper } band confidence { value } totals { figures notes }
  parts { category contribution inputsTotal otherShare otherPoints inputs { key label { zh } points share recordIds }
    setAsideCounts { reason count } }
  figures { id period value { value } ${EVIDENCE} } notes { id title { zh } ${EVIDENCE} }`;

/** A new figure in the bureau's own records: no summary of the bureau is what it was. */
const changeOf = (market: string): Operation => ({
  query: `mutation ($market: ID!, $value: Decimal!) { createFigure(input: { indicator: "exports", market: $market,
    value: { qualifier: exactly, value: $value, unit: "percent" }, comparisonBasis: yoy,
    comparisonForm: percent_change, direction: down, period: "2022-04" }) { id } }`,
  variables: (_, n) => ({ market, value: String(1 + (n % 80)) }),
});

/** The score on sixty days of five months. */
const LINE = {
  query: `query ($market: ID!) { riskLine(market: $market, from: "2022-01-01", to: "2022-05-31") {
    asOf score { central lower upper } band confidence } }`,
};

/** What became of the score in two months, part by part and record by record. */
const CHANGES = {
  query: `query ($market: ID!) { riskChanges(market: $market, since: "2022-03-31", asOf: "2022-05-31") {
    change parts { category change contributionChange others othersChange records { id label { zh } why change } } } }`,
};

const SENSITIVITY = {
  query: `query ($market: ID!) { riskSummary(market: $market, asOf: "2022-05-31") {
    score { central } sensitivity { source { id title { zh } } change score { central } } } }`,
};

/** Everything that is measured. */
export const QUESTIONS: readonly Measured[] = [
  {
    label: 'list of 25 with total',
    query: `query { opportunities(first: 25) { totalCount nodes { ${NODE} } } }`,
    variables: () => ({}),
    bare: {
      question: 'list',
      values: (tenant) => [tenantId(tenant)],
      same: ({ opportunities }) => opportunities,
    },
  },
  {
    label: 'one opportunity',
    query: `query ($id: ID!) { opportunity(id: $id) { ${NODE} stageHistory { to effectiveOn } } }`,
    variables: (tenant) => ({ id: opportunityId(tenant) }),
    bare: {
      question: 'one',
      values: (tenant) => [tenantId(tenant), opportunityId(tenant)],
      same: ({ opportunity }) => opportunity,
    },
  },
  {
    label: 'risk summary',
    query: `query { riskSummary(market: "RU") {
      score { central lower upper } band parts { category contribution inputs { key points } }
      figures { id period value { value } ${EVIDENCE} } positions { id kind ${EVIDENCE} }
      policyEvents { id title { zh } ${EVIDENCE} } notes { id title { zh } ${EVIDENCE} } } }`,
    variables: () => ({}),
    bare: {
      question: 'risk',
      values: (tenant) => [tenantId(tenant), 'RU'],
      // The bare server has no method: it hands out the latest records that the method stands on.
      same: ({ riskSummary }) =>
        (['figures', 'positions', 'policyEvents', 'notes'] as const).map((list) =>
          Math.min(riskSummary?.[list].length ?? 0, MOST_SHOWN),
        ),
    },
  },
  {
    label: 'risk summary after a change',
    query: `query { riskSummary(market: "RU") { ${SUMMARY} } }`,
    variables: () => ({}),
    change: changeOf('RU'),
  },
  {
    label: 'heavy market',
    query: `query ($market: ID!) { riskSummary(market: $market) { ${SUMMARY} } }`,
    variables: () => ({ market: HEAVY_MARKET }),
  },
  {
    label: 'heavy market, as known at a moment',
    query: `query ($market: ID!, $knownAt: DateTime) {
      riskSummary(market: $market, knownAt: $knownAt) { ${SUMMARY} } }`,
    // No two are the same moment, so that each is read anew.
    variables: (_, n) => ({ market: HEAVY_MARKET, knownAt: new Date(Date.UTC(2026, 0, 1) + n).toISOString() }),
  },
  {
    label: 'heavy market, one sector, after a change',
    query: `query ($market: ID!) { riskSummary(market: $market, sector: "8517") { ${SUMMARY} } }`,
    variables: () => ({ market: HEAVY_MARKET }),
    change: changeOf(HEAVY_MARKET),
  },
  {
    label: 'heavy market after a change',
    query: `query ($market: ID!) { riskSummary(market: $market) { ${SUMMARY} } }`,
    variables: () => ({ market: HEAVY_MARKET }),
    change: changeOf(HEAVY_MARKET),
  },
  {
    label: 'line of sixty days after a change',
    ...LINE,
    variables: () => ({ market: 'RU' }),
    change: changeOf('RU'),
  },
  {
    label: 'what changed, after a change',
    ...CHANGES,
    variables: () => ({ market: 'RU' }),
    change: changeOf('RU'),
  },
  {
    label: 'score without each source, after a change',
    ...SENSITIVITY,
    variables: () => ({ market: 'RU' }),
    change: changeOf('RU'),
  },
  {
    label: 'heavy market, line of sixty days',
    ...LINE,
    variables: () => ({ market: HEAVY_MARKET }),
  },
  {
    label: 'heavy market, line after a change',
    ...LINE,
    variables: () => ({ market: HEAVY_MARKET }),
    change: changeOf(HEAVY_MARKET),
  },
  {
    label: 'heavy market, what changed, after a change',
    ...CHANGES,
    variables: () => ({ market: HEAVY_MARKET }),
    change: changeOf(HEAVY_MARKET),
  },
  {
    label: 'heavy market, score without each source, after a change',
    ...SENSITIVITY,
    variables: () => ({ market: HEAVY_MARKET }),
    change: changeOf(HEAVY_MARKET),
  },
  {
    label: 'search with total',
    query: `query ($q: String!) { opportunities(first: 25, filter: { q: $q }) { totalCount nodes { ${NODE} } } }`,
    variables: (_, n) => ({ q: GOODS[n % GOODS.length] }),
    bare: {
      question: 'search',
      values: (tenant, n) => [tenantId(tenant), `%${GOODS[n % GOODS.length] ?? ''}%`],
      same: ({ opportunities }) => opportunities,
    },
  },
  {
    label: 'search of risk notes',
    query: `query ($q: String!) { riskNotes(first: 25, filter: { q: $q }) { totalCount nodes { id code } } }`,
    variables: (_, n) => ({ q: GOODS[n % GOODS.length] }),
  },
  {
    label: 'pipeline totals',
    query: `query { pipeline { stage count value { qualifier value lower upper unit } } }`,
    variables: () => ({}),
    bare: {
      question: 'pipeline',
      values: (tenant) => [tenantId(tenant)],
      // The bare server leaves the adding up of differently sure sums to others.
      same: ({ pipeline }) => pipeline?.reduce((total, { count }) => total + count, 0),
    },
  },
  {
    label: 'create an opportunity',
    query: `mutation ($title: String!) {
      createOpportunity(input: { title: { zh: $title }, market: "RU" }) { id code version } }`,
    variables: (_, n) => ({ title: `压测商机${n}` }),
    bare: {
      question: 'create',
      values: (tenant, n) => [tenantId(tenant), randomUUID(), `压测商机${n}`, idOf('user', tenant.number, 1)],
      same: () => undefined,
    },
  },
];
