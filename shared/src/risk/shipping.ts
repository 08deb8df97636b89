import { groupBy } from '../corroboration/group-by.ts';
import { isSupported } from './evidence.ts';
import { inForce } from './in-force.ts';
import type { PolicyEventInput, RiskInputs, RiskQuestion } from './inputs.ts';
import { SHIPPING_TOPICS, type ShippingTopic } from './labels.ts';
import type { RiskMessage } from './messages.ts';
import { relevance } from './relevance.ts';
import { CURRENT_METHOD, riskMethodOf } from './summarise.ts';
import type { RiskInput, RiskInputDetail, RiskSummary } from './summary.ts';
import type { RiskCategory } from '../vocabulary/risk.ts';

/** So many records are named under one check. */
const MOST_RECORDS = 50;
/** So many lists and annexes get a check of their own; the records of the others are named together. */
const MOST_CLASSES = 20;

/** Something to find out before goods leave. It asks and never advises how a control could be got around. */
export interface ShippingCheck {
  readonly topic: ShippingTopic;
  readonly message: RiskMessage;
  /** At most `MOST_RECORDS` of the records it rests on. */
  readonly records: readonly CheckedRecord[];
  /** How many it rests on. */
  readonly recordsTotal: number;
}

/** A record that a check rests on. */
export interface CheckedRecord {
  readonly kind: RiskInputDetail['kind'];
  readonly id: string;
}

/** As much of a summary as checks are made from. */
type Answer = Pick<RiskSummary, 'parts'>;

/** A check before the records under it are cut. */
type Draft = Omit<ShippingCheck, 'recordsTotal'>;

/**
 * What to find out before shipping, from the notes and policy events that are in force and sourced, and from the facts
 * of the summary. A topic of which nothing is known is asked about all the same: silence is no clearance.
 * @param summary the answer to the same question over the same records
 */
export function shippingChecks(inputs: RiskInputs, question: RiskQuestion, summary: Answer): readonly ShippingCheck[] {
  const measures = measuresInForce(inputs, question);
  const of = (kind: PolicyEventInput['kind']): readonly PolicyEventInput[] =>
    measures.filter((event) => event.kind === kind);
  const { sector } = question;
  const drafts: readonly Draft[] = [
    termsCheck(summary),
    ...paymentChecks(summary),
    ...sanctionChecks(of('sanction'), sector),
    ...controlChecks(of('export_control'), sector),
    ...insuranceChecks(summary),
    ...partnerChecks(summary),
    ...homeRuleChecks(of('countermeasure'), [...of('sanction'), ...of('export_control')]),
    ...policyNoteChecks(summary),
    ...counselChecks([...of('sanction'), ...of('export_control'), ...of('countermeasure')], sector),
  ];
  return drafts
    .toSorted((a, b) => SHIPPING_TOPICS.indexOf(a.topic) - SHIPPING_TOPICS.indexOf(b.topic))
    .map((draft) => ({
      ...draft,
      records: draft.records.slice(0, MOST_RECORDS),
      recordsTotal: draft.records.length,
    }));
}

/** Lists of control that touch the goods. */
const CLASS_KEYS: ReadonlySet<string> = new Set(['ship_control_class', 'ship_control_class_uncoded']);

/**
 * The weightiest checks where there is no room for all, in the order of all: the lists of control that are named, then
 * the first of each topic.
 */
export function foremostChecks<Check extends { readonly topic: ShippingTopic; readonly key: string }>(
  checks: readonly Check[],
  most: number,
): readonly Check[] {
  const firsts = new Set(groupBy(checks, ({ topic }) => topic).flatMap(([, [first]]) => first ?? []));
  const rank = (check: Check): number => (CLASS_KEYS.has(check.key) ? 0 : firsts.has(check) ? 1 : 2);
  const kept = new Set(checks.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
  return checks.filter((check) => kept.has(check));
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

/** On what terms to be paid is for the exporter to settle with insurer and bank; the record tells what to ask them. */
function termsCheck(summary: Answer): Draft {
  const facts = [...inputsOf(summary, 'claims_experience'), ...inputsOf(summary, 'payment_channels', 'note')];
  const records = recordsOf(facts);
  if (records.length === 0) return nothingKnown('payment', { key: 'ship_payment_terms_unknown', params: {} });
  return { topic: 'payment', message: { key: 'ship_payment_terms', params: { count: records.length } }, records };
}

function paymentChecks(summary: Answer): readonly Draft[] {
  const records = recordsOf(inputsOf(summary, 'payment_channels', 'note'));
  if (records.length === 0) return [nothingKnown('payment', { key: 'ship_payment_unknown', params: {} })];
  return [{ topic: 'payment', message: { key: 'ship_payment_notes', params: { count: records.length } }, records }];
}

function sanctionChecks(events: readonly PolicyEventInput[], sector: string | null): readonly Draft[] {
  if (events.length === 0) return [nothingKnown('sanctions', { key: 'ship_sanctions_none', params: { sector } })];
  const message: RiskMessage = { key: 'ship_sanctions', params: { count: events.length, sector } };
  return [{ topic: 'sanctions', message, records: eventRecords(events) }];
}

/** One check for each list or annex that a control names; the controls that name none stand together, coded or not. */
function controlChecks(events: readonly PolicyEventInput[], sector: string | null): readonly Draft[] {
  if (events.length === 0) return [nothingKnown('export_controls', { key: 'ship_controls_none', params: { sector } })];
  const classes = groupBy(
    events.filter(({ controlClass }) => controlClass !== null),
    ({ controlClass }) => controlClass ?? '',
  );
  const named = classes.slice(0, MOST_CLASSES);
  const listed = new Set(named.flatMap(([, controls]) => controls));
  const others = events.filter((event) => !listed.has(event));
  return [
    ...named.map(([controlClass, controls]) => classCheck(controlClass, controls)),
    ...unlistedChecks(others.filter(({ sectors }) => sectors.length > 0)),
    ...unlistedChecks(others.filter(({ sectors }) => sectors.length === 0)),
  ];
}

function classCheck(controlClass: string, controls: readonly PolicyEventInput[]): Draft {
  const sectors = sectorsOf(controls);
  const message: RiskMessage =
    sectors.length === 0
      ? { key: 'ship_control_class_uncoded', params: { controlClass } }
      : { key: 'ship_control_class', params: { controlClass, sectors } };
  return { topic: 'export_controls', message, records: eventRecords(controls) };
}

function unlistedChecks(controls: readonly PolicyEventInput[]): readonly Draft[] {
  const count = controls.length;
  if (count === 0) return [];
  const sectors = sectorsOf(controls);
  const message: RiskMessage =
    sectors.length === 0
      ? { key: 'ship_controls_uncoded', params: { count } }
      : { key: 'ship_controls', params: { count, sectors } };
  return [{ topic: 'export_controls', message, records: eventRecords(controls) }];
}

/** The codes that are recorded of some controls. */
function sectorsOf(controls: readonly PolicyEventInput[]): readonly string[] {
  return [...new Set(controls.flatMap((control) => control.sectors))].sort();
}

function insuranceChecks(summary: Answer): readonly Draft[] {
  const facts = inputsOf(summary, 'claims_experience');
  if (facts.length === 0) return [nothingKnown('insurance', { key: 'ship_insurance_unknown', params: {} })];
  const message: RiskMessage = { key: 'ship_insurance_claims', params: { count: facts.length } };
  return [{ topic: 'insurance', message, records: recordsOf(facts) }];
}

function partnerChecks(summary: Answer): readonly Draft[] {
  const leaving = inputsOf(summary, 'market_exits', 'position').filter(({ trend }) => trend === 1);
  if (leaving.length === 0) return [];
  const message: RiskMessage = { key: 'ship_partners', params: { leaving: leaving.length } };
  return [{ topic: 'partners', message, records: recordsOf(leaving) }];
}

/** Rules pull different ways only where a countermeasure has something to counter. */
function homeRuleChecks(home: readonly PolicyEventInput[], others: readonly PolicyEventInput[]): readonly Draft[] {
  const count = home.length;
  if (count === 0) return [];
  const message: RiskMessage =
    others.length === 0
      ? { key: 'ship_home_rules', params: { count } }
      : { key: 'ship_home_rules_conflict', params: { count, others: others.length } };
  return [{ topic: 'home_rules', message, records: eventRecords([...home, ...others]) }];
}

function policyNoteChecks(summary: Answer): readonly Draft[] {
  const records = recordsOf(inputsOf(summary, 'policy_legal', 'note'));
  if (records.length === 0) return [];
  return [{ topic: 'home_rules', message: { key: 'ship_policy_notes', params: { count: records.length } }, records }];
}

function counselChecks(events: readonly PolicyEventInput[], sector: string | null): readonly Draft[] {
  if (events.length === 0) return [nothingKnown('counsel', { key: 'ship_counsel', params: {} })];
  const message: RiskMessage = { key: 'ship_counsel_controls', params: { sector } };
  return [{ topic: 'counsel', message, records: eventRecords(events) }];
}

function nothingKnown(topic: ShippingTopic, message: RiskMessage): Draft {
  return { topic, message, records: [] };
}

/** The facts of a part, of one kind where one is named. */
function inputsOf({ parts }: Answer, category: RiskCategory, kind?: RiskInputDetail['kind']): readonly RiskInput[] {
  const inputs = parts.find((part) => part.category === category)?.inputs ?? [];
  return kind === undefined ? inputs : inputs.filter(({ detail }) => detail.kind === kind);
}

function recordsOf(inputs: readonly RiskInput[]): readonly CheckedRecord[] {
  return inputs.flatMap(({ detail, recordIds }) => recordIds.map((id) => ({ kind: detail.kind, id })));
}

function eventRecords(events: readonly PolicyEventInput[]): readonly CheckedRecord[] {
  return events.map(({ id }) => ({ kind: 'policy_event', id }));
}
