import { groupBy } from '../corroboration/group-by.ts';
import { isSupported } from './evidence.ts';
import { inForce } from './in-force.ts';
import type { PolicyEventInput, RiskInputs, RiskQuestion } from './inputs.ts';
import { SHIPPING_TOPICS, type ShippingTopic } from './labels.ts';
import type { RiskMessage } from './messages.ts';
import { relevance } from './relevance.ts';
import { CURRENT_METHOD, riskMethodOf } from './summarise.ts';
import type { RiskInputDetail, RiskSummary } from './summary.ts';

/** So many records are named under one check. */
const MOST_RECORDS = 50;
/** So many lists and annexes get a check of their own; the records of the others are named together. */
const MOST_CLASSES = 20;

/** Something to find out before goods leave. It asks and never advises how a control could be got around. */
export interface ShippingCheck {
  readonly topic: ShippingTopic;
  readonly message: RiskMessage;
  /** What kind of record it rests on; null where it rests on several kinds, or on what is not there. */
  readonly kind: RiskInputDetail['kind'] | null;
  /** At most `MOST_RECORDS` of the records it rests on. */
  readonly recordIds: readonly string[];
  /** How many it rests on. */
  readonly records: number;
}

/** A check before the records under it are cut. */
type Draft = Omit<ShippingCheck, 'records'>;

/**
 * What to find out before shipping, from the notes and policy events that are in force and sourced, and from the facts
 * of the summary. A topic of which nothing is known is asked about all the same: silence is no clearance.
 * @param summary the answer to the same question over the same records
 */
export function shippingChecks(
  inputs: RiskInputs,
  question: RiskQuestion,
  summary: Pick<RiskSummary, 'parts'>,
): readonly ShippingCheck[] {
  const measures = measuresInForce(inputs, question);
  const of = (kind: PolicyEventInput['kind']): readonly PolicyEventInput[] =>
    measures.filter((event) => event.kind === kind);
  const { sector } = question;
  const drafts: readonly Draft[] = [
    ...paymentChecks(summary),
    ...sanctionChecks(of('sanction'), sector),
    ...controlChecks(of('export_control'), sector),
    ...insuranceChecks(summary),
    ...partnerChecks(summary),
    ...homeRuleChecks(of('countermeasure'), summary),
    ...counselChecks([...of('sanction'), ...of('export_control'), ...of('countermeasure')], sector),
  ];
  return drafts
    .toSorted((a, b) => SHIPPING_TOPICS.indexOf(a.topic) - SHIPPING_TOPICS.indexOf(b.topic))
    .map((draft) => ({
      ...draft,
      recordIds: draft.recordIds.slice(0, MOST_RECORDS),
      records: draft.recordIds.length,
    }));
}

/**
 * Events that bind on the day asked for and touch the goods: their codes contain the one asked, are it or lie within it,
 * or they name no codes. What eases a measure is no measure.
 */
function measuresInForce(inputs: RiskInputs, question: RiskQuestion): readonly PolicyEventInput[] {
  const method = riskMethodOf(CURRENT_METHOD);
  return inForce(inputs, question)
    .policyEvents.filter(
      (event) =>
        isSupported(event) &&
        event.effect !== 'lowers' &&
        (event.markets.length === 0 || event.markets.includes(question.market)) &&
        relevance({ sectors: event.sectors, regions: [] }, question, method) > 0,
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function paymentChecks(summary: Pick<RiskSummary, 'parts'>): readonly Draft[] {
  const recordIds = recordsOf(summary, 'payment_channels', 'note');
  return [
    recordIds.length > 0
      ? {
          topic: 'payment',
          message: { key: 'ship_payment_notes', params: { count: recordIds.length } },
          kind: 'note',
          recordIds,
        }
      : nothingKnown('payment', { key: 'ship_payment_unknown', params: {} }),
  ];
}

function sanctionChecks(events: readonly PolicyEventInput[], sector: string | null): readonly Draft[] {
  if (events.length === 0) return [nothingKnown('sanctions', { key: 'ship_sanctions_none', params: { sector } })];
  return [
    {
      topic: 'sanctions',
      message: { key: 'ship_sanctions', params: { count: events.length, sector } },
      kind: 'policy_event',
      recordIds: idsOf(events),
    },
  ];
}

/** One check for each list or annex that a control names, and one for the controls that name none. */
function controlChecks(events: readonly PolicyEventInput[], sector: string | null): readonly Draft[] {
  if (events.length === 0) return [nothingKnown('export_controls', { key: 'ship_controls_none', params: { sector } })];
  const classes = groupBy(
    events.filter(({ controlClass }) => controlClass !== null),
    ({ controlClass }) => controlClass ?? '',
  );
  const named = classes.slice(0, MOST_CLASSES);
  const listed = new Set(named.flatMap(([, controls]) => controls));
  const others = events.filter((event) => !listed.has(event));
  const checks = named.map(([controlClass, controls]): Draft => {
    const sectors = [...new Set(controls.flatMap((control) => control.sectors))].sort();
    const message: RiskMessage = {
      key: 'ship_control_class',
      params: { controlClass, sectors, count: controls.length },
    };
    return { topic: 'export_controls', message, kind: 'policy_event', recordIds: idsOf(controls) };
  });
  if (others.length === 0) return checks;
  const message: RiskMessage = { key: 'ship_controls', params: { count: others.length, sector } };
  return [...checks, { topic: 'export_controls', message, kind: 'policy_event', recordIds: idsOf(others) }];
}

function insuranceChecks(summary: Pick<RiskSummary, 'parts'>): readonly Draft[] {
  const facts = inputsOf(summary, 'claims_experience');
  if (facts.length === 0) return [nothingKnown('insurance', { key: 'ship_insurance_unknown', params: {} })];
  const kinds = new Set(facts.map(({ detail }) => detail.kind));
  const [kind = null] = kinds;
  return [
    {
      topic: 'insurance',
      message: { key: 'ship_insurance_claims', params: { count: facts.length } },
      kind: kinds.size === 1 ? kind : null,
      recordIds: facts.flatMap(({ recordIds }) => recordIds),
    },
  ];
}

function partnerChecks(summary: Pick<RiskSummary, 'parts'>): readonly Draft[] {
  const leaving = inputsOf(summary, 'market_exits').filter(
    ({ detail, trend }) => detail.kind === 'position' && trend === 1,
  );
  if (leaving.length === 0) return [];
  return [
    {
      topic: 'partners',
      message: { key: 'ship_partners', params: { leaving: leaving.length } },
      kind: 'position',
      recordIds: leaving.flatMap(({ recordIds }) => recordIds),
    },
  ];
}

function homeRuleChecks(events: readonly PolicyEventInput[], summary: Pick<RiskSummary, 'parts'>): readonly Draft[] {
  const notes = recordsOf(summary, 'policy_legal', 'note');
  const recordIds = [...idsOf(events), ...notes];
  if (recordIds.length === 0) return [];
  return [
    {
      topic: 'home_rules',
      message: { key: 'ship_home_rules', params: { count: recordIds.length } },
      kind: notes.length === 0 ? 'policy_event' : events.length === 0 ? 'note' : null,
      recordIds,
    },
  ];
}

function counselChecks(events: readonly PolicyEventInput[], sector: string | null): readonly Draft[] {
  const general = nothingKnown('counsel', { key: 'ship_counsel', params: {} });
  if (events.length === 0) return [general];
  return [
    {
      topic: 'counsel',
      message: { key: 'ship_counsel_controls', params: { sector } },
      kind: 'policy_event',
      recordIds: idsOf(events),
    },
    general,
  ];
}

function nothingKnown(topic: ShippingTopic, message: RiskMessage): Draft {
  return { topic, message, kind: null, recordIds: [] };
}

function inputsOf({ parts }: Pick<RiskSummary, 'parts'>, category: RiskSummary['parts'][number]['category']) {
  return parts.find((part) => part.category === category)?.inputs ?? [];
}

function recordsOf(
  summary: Pick<RiskSummary, 'parts'>,
  category: RiskSummary['parts'][number]['category'],
  kind: RiskInputDetail['kind'],
): readonly string[] {
  return inputsOf(summary, category)
    .filter(({ detail }) => detail.kind === kind)
    .flatMap(({ recordIds }) => recordIds);
}

function idsOf(events: readonly PolicyEventInput[]): readonly string[] {
  return events.map(({ id }) => id);
}
