import type { ShippingCheck } from '@kouan/shared';
import type { Selection } from '../platform/read/look-ahead.ts';
import type { RiskCore } from './compute.ts';
import { NO_RECORDS, type SummaryWords } from './summary-words.ts';

/** Whether a client asks for what takes more working out than the score. */
export function isReasoned(selection: Selection): boolean {
  return selection.has('sensitivity') || selection.has('shippingChecks');
}

/** The sources that a client is to be told of, with what the score owes to each. */
export function sourceIdsOf({ reasoned }: RiskCore, selection: Selection): readonly string[] {
  return selection.has('sensitivity') ? (reasoned?.sensitivity ?? []).map(({ sourceId }) => sourceId) : [];
}

/**
 * What the facts say beyond the score, as clients read it; empty where nobody asked.
 * @param sources by their ids, those that were asked for
 * @param knownAt the moment at which indicators were called as they are named; null: now
 */
export function toldReasons(
  { reasoned }: RiskCore,
  sources: ReadonlyMap<string, object>,
  words: SummaryWords,
  knownAt: string | null,
): { readonly sensitivity: readonly object[]; readonly shippingChecks: readonly object[] } {
  const { message } = words.for(NO_RECORDS, knownAt);
  return {
    sensitivity: (reasoned?.sensitivity ?? []).flatMap(({ sourceId, ...without }) => {
      const source = sources.get(sourceId);
      return source ? [{ source, ...without }] : [];
    }),
    shippingChecks: (reasoned?.shippingChecks ?? []).map((check) => ({
      ...toldCheck(check),
      ...message(check.message),
    })),
  };
}

function toldCheck({ topic, records, recordsTotal }: ShippingCheck): object {
  const kinds = new Set(records.map(({ kind }) => kind));
  return {
    topic,
    records,
    recordsTotal,
    recordIds: records.map(({ id }) => id),
    kind: kinds.size === 1 ? [...kinds][0] : null,
  };
}
