import type { FactAction, FactKind, LocalizedText, RiskCategory } from '@kouan/shared';

/** What a fact bears on. An empty list of codes stands for all of them: a fact without a market concerns every market. */
export interface FactConcern {
  readonly marketCodes: readonly string[];
  /** HS codes; a heading concerns its chapter, and a chapter its headings. */
  readonly sectorCodes: readonly string[];
  readonly regionCodes: readonly string[];
  /** Parts of the risk summary that it belongs to; empty where that is not known. */
  readonly topics: readonly RiskCategory[];
  /** The company that it speaks of. */
  readonly organizationId: string | null;
  /** What readers call it. */
  readonly label: LocalizedText;
}

/** A change of one market fact, as its readers are told. */
export interface FactChange extends FactConcern {
  readonly kind: FactKind;
  readonly recordId: string;
  /** The record's short code, as in FI-22-0007; another name where the kind has none. */
  readonly code: string;
  readonly action: FactAction;
  /** The source that the change is owed to, where it is one. */
  readonly sourceId?: string | null;
}

/** What was said first of a record in a transaction stands before what follows from it. */
const LEADING: ReadonlySet<FactAction> = new Set<FactAction>([
  'created',
  'revised',
  'published',
  'restored',
  'imported',
]);
const FOLLOWING: ReadonlySet<FactAction> = new Set<FactAction>(['updated', 'evidence_added', 'evidence_removed']);

/** One change out of two of the same record in the same transaction. */
export function mergeChanges(first: FactChange, second: FactChange): FactChange {
  const leads = LEADING.has(first.action) && FOLLOWING.has(second.action);
  return {
    ...second,
    ...concernOfBoth(first, second),
    action: leads ? first.action : second.action,
    sourceId: second.sourceId ?? first.sourceId ?? null,
  };
}

/** What a record bears on that was one thing and is another now: both. The later label stands. */
export function concernOfBoth(before: FactConcern, after: FactConcern): FactConcern {
  return {
    marketCodes: allOf(before.marketCodes, after.marketCodes),
    sectorCodes: allOf(before.sectorCodes, after.sectorCodes),
    regionCodes: allOf(before.regionCodes, after.regionCodes),
    topics: allOf(before.topics, after.topics),
    organizationId: after.organizationId ?? before.organizationId,
    label: after.label,
  };
}

/** Everything and a part of it is everything. */
function allOf<Code extends string>(some: readonly Code[], others: readonly Code[]): readonly Code[] {
  return some.length === 0 || others.length === 0 ? [] : [...new Set([...some, ...others])].sort();
}
