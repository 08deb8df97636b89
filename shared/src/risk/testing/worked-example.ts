import { change } from '../../comparison/comparison.ts';
import type { Comparison } from '../../comparison/types.ts';
import { quantity } from '../../quantity/quantity.ts';
import type { Qualifier } from '../../vocabulary/quantities.ts';
import type { PolicyEventKind, PositionBasis, PositionKind } from '../../vocabulary/market-facts.ts';
import type { RiskCategory, RiskScale } from '../../vocabulary/risk.ts';
import type { SourceKind } from '../../vocabulary/sources.ts';
import type { FigureInput, NoteInput, PolicyEventInput, PositionInput, RiskEvidence, RiskInputs } from '../inputs.ts';
import type { RiskInput, RiskPart, RiskSummary } from '../summary.ts';
import { evidenceOf, eventOf, figureOf, noteOf, positionOf } from './builders.ts';
import { type Page, type Row, cell, listed, number, optional } from './document.ts';

/** The records of the worked example, as its tables list them. */
export function exampleInputs({ tableUnder }: Page): RiskInputs {
  const sources = new Map(tableUnder('Sources').map((row) => [cell(row, 'source'), row]));
  const evidence = (row: Row): readonly RiskEvidence[] => [
    ...listed(row, 'supported by').map((name) => evidenceFrom(name, sources, 'supports')),
    ...(row['contradicted by'] === undefined ? [] : listed(row, 'contradicted by')).map((name) =>
      evidenceFrom(name, sources, 'contradicts'),
    ),
  ];
  return {
    figures: tableUnder('Figures').map((row) => figureFrom(row, evidence(row))),
    positions: tableUnder('Positions').map((row) => positionFrom(row, evidence(row))),
    policyEvents: tableUnder('Policy events').map((row) => eventFrom(row, evidence(row))),
    notes: tableUnder('Notes').map((row) => noteFrom(row, evidence(row))),
  };
}

/** The facts of a summary as the example's table shows them. */
export function factRows({ parts }: RiskSummary): readonly Row[] {
  return parts.flatMap(({ category, inputs }) => inputs.map((input) => factRow(category, input)));
}

/** The parts of a summary as the example's table shows them. */
export function partRows({ parts }: RiskSummary): readonly Row[] {
  return parts.map((part) => partRow(part));
}

function factRow(part: RiskCategory, { recordIds, weight, normalised, points, notes, ...input }: RiskInput): Row {
  return {
    part,
    fact: recordIds.join(' + '),
    reports: notes.includes('contradicted') ? `${input.corroboration}, contradicted` : input.corroboration,
    lower: normalised.lower.toFixed(2),
    central: normalised.central.toFixed(2),
    upper: normalised.upper.toFixed(2),
    relevance: String(weight.relevance),
    reliability: String(weight.reliability),
    age: String(weight.age),
    emphasis: String(weight.emphasis),
    certainty: String(weight.certainty),
    weight: String(weight.total),
    points: points.toFixed(2),
    direction: input.direction,
  };
}

function partRow({ category, weight, effectiveWeight, score, contribution, confidence, direction }: RiskPart): Row {
  return {
    part: category,
    weight: String(weight),
    'effective weight': String(effectiveWeight ?? '-'),
    lower: score?.lower.toFixed(2) ?? '-',
    central: score?.central.toFixed(2) ?? '-',
    upper: score?.upper.toFixed(2) ?? '-',
    contribution: contribution?.toFixed(2) ?? '-',
    confidence: String(confidence),
    direction,
  };
}

function evidenceFrom(name: string, sources: ReadonlyMap<string, Row>, stance: RiskEvidence['stance']): RiskEvidence {
  const row = sources.get(name);
  if (!row) throw new Error(`the example cites "${name}", which is not among its sources`);
  const origin = optional(row, 'retells');
  const root = origin === null ? undefined : sources.get(origin);
  return evidenceOf(name, {
    sourceKind: cell(row, 'kind') as SourceKind,
    originId: origin,
    originKind: root ? (cell(root, 'kind') as SourceKind) : null,
    publishedOn: { from: optional(row, 'from'), to: optional(row, 'to'), wording: null },
    stance,
  });
}

function figureFrom(row: Row, evidence: readonly RiskEvidence[]): FigureInput {
  const comparison: Comparison = {
    basis: cell(row, 'basis') as Comparison['basis'],
    form: cell(row, 'form') as Comparison['form'],
    direction: cell(row, 'direction') as Comparison['direction'],
    basePeriod: null,
  };
  const qualifier = cell(row, 'qualifier') as Qualifier;
  const value = quantity({ qualifier, value: cell(row, 'value'), unit: cell(row, 'unit') });
  return figureOf({
    id: cell(row, 'record'),
    evidence,
    indicator: cell(row, 'indicator'),
    sector: optional(row, 'sector'),
    ...change(value, comparison),
    period: { text: null, from: optional(row, 'from'), to: optional(row, 'to') },
  });
}

function positionFrom(row: Row, evidence: readonly RiskEvidence[]): PositionInput {
  return positionOf({
    id: cell(row, 'record'),
    evidence,
    company: cell(row, 'company'),
    sectors: listed(row, 'sectors'),
    kind: cell(row, 'kind') as PositionKind,
    basis: cell(row, 'basis') as PositionBasis,
    occurred: { from: optional(row, 'from'), to: optional(row, 'to'), wording: null },
    reportedOn: optional(row, 'reported on'),
  });
}

function eventFrom(row: Row, evidence: readonly RiskEvidence[]): PolicyEventInput {
  return eventOf({
    id: cell(row, 'record'),
    evidence,
    kind: cell(row, 'kind') as PolicyEventKind,
    authority: optional(row, 'authority'),
    sectors: listed(row, 'sectors'),
    occurred: { from: optional(row, 'from'), to: optional(row, 'to'), wording: null },
  });
}

function noteFrom(row: Row, evidence: readonly RiskEvidence[]): NoteInput {
  return noteOf({
    id: cell(row, 'record'),
    evidence,
    category: cell(row, 'part') as RiskCategory,
    severity: number(row, 'severity') as RiskScale,
    likelihood: number(row, 'likelihood') as RiskScale,
    sectors: listed(row, 'sectors'),
    regions: listed(row, 'regions'),
    validFrom: cell(row, 'valid from'),
  });
}
