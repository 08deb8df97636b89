import type {
  FigureInput,
  NoteInput,
  PolicyEventInput,
  PositionInput,
  RiskEvidence,
  RiskInputs,
  RiskScale,
} from '@kouan/shared';
import type { ReadEvidence, ReadFigure, ReadNote, ReadPolicyEvent, ReadPosition } from './read-records.ts';
import type { RiskRecords } from './risk-records.ts';

/** The records as the method takes them. */
export function riskInputs(records: RiskRecords): RiskInputs {
  return {
    figures: records.figures.map(figureInput),
    notes: records.notes.map(noteInput),
    positions: records.positions.map(positionInput),
    policyEvents: records.policyEvents.map(policyEventInput),
  };
}

function figureInput(figure: ReadFigure): FigureInput {
  return {
    ...standing(figure, figure.supersededAt),
    indicator: figure.indicator.code,
    market: figure.market?.code ?? null,
    sector: figure.sector?.code ?? null,
    region: figure.region?.code ?? null,
    value: figure.value,
    comparison: {
      basis: figure.comparisonBasis,
      form: figure.comparisonForm,
      direction: figure.direction,
      basePeriod: figure.basePeriod,
    },
    period: { text: figure.period, from: figure.periodFrom, to: figure.periodTo },
    status: figure.observationStatus,
  };
}

function noteInput(note: ReadNote): NoteInput {
  return {
    id: note.id,
    recordedAt: note.publishedAt,
    endedAt: note.withdrawnAt,
    evidence: note.evidence.map(evidenceInput),
    category: note.category,
    severity: note.severity as RiskScale,
    likelihood: note.likelihood as RiskScale,
    market: note.market.code,
    sectors: codesOf(note.sectors),
    regions: codesOf(note.regions),
    validFrom: note.validFrom,
    validTo: note.validTo,
  };
}

function positionInput(position: ReadPosition): PositionInput {
  return {
    ...standing(position),
    company: position.organization.id,
    market: position.market.code,
    sectors: codesOf(position.sectors),
    kind: position.kind,
    basis: position.basis,
    occurred: { from: position.occurredFrom, to: position.occurredTo, wording: position.dateWording },
    reportedOn: position.reportedOn,
  };
}

function policyEventInput(event: ReadPolicyEvent): PolicyEventInput {
  return {
    ...standing(event),
    kind: event.kind,
    authority: event.authority?.id ?? null,
    markets: codesOf(event.markets),
    sectors: codesOf(event.sectors),
    occurred: { from: event.occurredFrom, to: event.occurredTo, wording: event.dateWording },
    effect: event.effect,
  };
}

interface Recorded {
  readonly id: string;
  readonly recordedAt: string;
  readonly deletedAt: string | null;
  readonly evidence: readonly ReadEvidence[];
}

function standing(record: Recorded, supersededAt: string | null = null) {
  const ends = [record.deletedAt, supersededAt].filter((end) => end !== null).sort();
  return {
    id: record.id,
    recordedAt: record.recordedAt,
    endedAt: ends[0] ?? null,
    evidence: record.evidence.map(evidenceInput),
  };
}

function evidenceInput({ id, stance, locator, createdAt, source }: ReadEvidence): RiskEvidence {
  const { publishedOn, publishedFrom, publishedTo, origin } = source;
  return {
    evidenceId: id,
    sourceId: source.id,
    sourceKind: source.kind,
    originId: origin?.id ?? null,
    originKind: origin?.kind ?? null,
    publishedOn: { from: publishedOn ?? publishedFrom, to: publishedOn ?? publishedTo, wording: null },
    recordedAt: createdAt,
    locator,
    stance,
  };
}

function codesOf(coded: readonly { readonly code: string }[]): string[] {
  return coded.map(({ code }) => code);
}
