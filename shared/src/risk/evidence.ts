import { daysBetween } from '../period/plain-date.ts';
import type { PlainDate } from '../period/types.ts';
import type { Instant, RiskEvidence, RiskRecord } from './inputs.ts';
import type { SourceKind } from '../vocabulary/sources.ts';
import type { RiskMethod } from './method.ts';
import type { OriginReliability } from './summary.ts';
import { roundWeight } from './rounding.ts';

/** What the evidence of one fact amounts to, over all records of that fact. */
export interface Backing {
  readonly evidenceIds: readonly string[];
  readonly originIds: readonly string[];
  readonly sourceIds: readonly string[];
  /** The origins one by one, in the order of their ids. */
  readonly origins: readonly OriginReliability[];
  /** 1 - product of (1 - reliability) over the independent origins. */
  readonly reliability: number;
  readonly contradicted: boolean;
  /** The first day of its youngest origin, see `firstDay`; null where nothing supports it. */
  readonly publishedOn: PlainDate | null;
}

interface Origin {
  readonly kind: SourceKind;
  readonly reliability: number;
  readonly firstDay: PlainDate;
}

/** The root of what a source says: papers that retell one wire report share it. */
export function originOf({ originId, sourceId }: RiskEvidence): string {
  return originId ?? sourceId;
}

/** The roots of what supports any of the records, in the order of their ids. */
export function supportersOf(records: readonly RiskRecord[]): readonly string[] {
  const telling = records.flatMap(({ evidence }) => evidence.filter(({ stance }) => stance === 'supports'));
  return [...new Set(telling.map(originOf))].sort();
}

export function isSupported({ evidence }: RiskRecord): boolean {
  return evidence.some(({ stance }) => stance === 'supports');
}

/**
 * Weighs the evidence of one fact by origins, not by papers. An origin counts once, with its own kind and the earliest
 * day it can have been published, so that a further retelling changes nothing.
 */
export function backing(records: readonly RiskRecord[], method: RiskMethod): Backing {
  const origins = new Map<string, Origin>();
  const [evidenceIds, sourceIds] = [new Set<string>(), new Set<string>()];
  let contradicted = false;
  for (const { evidence } of records) {
    for (const item of evidence) {
      if (item.stance === 'contradicts') contradicted = true;
      if (item.stance !== 'supports') continue;
      evidenceIds.add(item.evidenceId);
      sourceIds.add(item.sourceId);
      const origin = originOf(item);
      origins.set(origin, merged(origins.get(origin), item, method));
    }
  }
  const originIds = [...origins.keys()].sort();
  const doubt = originIds.reduce((product, id) => product * (1 - (origins.get(id)?.reliability ?? 0)), 1);
  return {
    evidenceIds: [...evidenceIds].sort(),
    originIds,
    origins: originIds.flatMap((id) => {
      const origin = origins.get(id);
      return origin ? [{ id, kind: origin.kind, reliability: origin.reliability }] : [];
    }),
    sourceIds: [...sourceIds].sort(),
    reliability: roundWeight(1 - doubt),
    contradicted,
    publishedOn: latest([...origins.values()].map(({ firstDay }) => firstDay)),
  };
}

/** The first day on which a source of the record can have been published; else the day it was recorded. */
export function earliestPublication({ evidence, recordedAt }: RiskRecord): PlainDate {
  const telling = evidence.filter(({ stance }) => stance !== 'contradicts');
  const known = telling.flatMap(({ publishedOn: { from } }) => from ?? []);
  return earliest(known) ?? dayOf(recordedAt);
}

/** The day by which a source had published the record, so that what it tells had happened; null where not known. */
export function publishedBy({ evidence }: RiskRecord): PlainDate | null {
  return earliest(evidence.flatMap(({ publishedOn: { to } }) => (to === null ? [] : [to])));
}

/** A half for every half-life that has passed; dates ahead of the day asked for have not aged. */
export function ageFactor(datedOn: PlainDate, asOf: PlainDate, halfLifeDays: number): number {
  return roundWeight(2 ** (-Math.max(0, daysBetween(datedOn, asOf)) / halfLifeDays));
}

/** The later of the known days; null where none is known. */
export function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}

function merged(known: Origin | undefined, evidence: RiskEvidence, method: RiskMethod): Origin {
  const kind = evidence.originKind ?? evidence.sourceKind;
  const reliability = method.sourceReliability[kind];
  const day = firstDay(evidence);
  if (known === undefined) return { kind, reliability, firstDay: day };
  // Kinds of the same reliability are told apart by name, so that the order of records does not matter.
  const isSurer = reliability > known.reliability || (reliability === known.reliability && kind < known.kind);
  return {
    ...(isSurer ? { kind, reliability } : { kind: known.kind, reliability: known.reliability }),
    firstDay: day < known.firstDay ? day : known.firstDay,
  };
}

/** The first day on which the source can have been published; where that is not known, the day Kouan had it. */
function firstDay({ publishedOn, recordedAt }: RiskEvidence): PlainDate {
  return publishedOn.from ?? dayOf(recordedAt);
}

function earliest(days: readonly PlainDate[]): PlainDate | null {
  return days.reduce<PlainDate | null>((first, day) => (first === null || day < first ? day : first), null);
}

/** The day as the moment itself names it; an offset does not move it to another. */
function dayOf(instant: Instant): PlainDate {
  return instant.slice(0, 10);
}
