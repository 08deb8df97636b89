import {
  CORROBORATION_LABELS,
  INPUT_NOTES,
  INPUT_NOTE_LABELS,
  type InputNote,
  RISK_CATEGORY_LABELS,
  RISK_DIRECTION_LABELS,
  SET_ASIDE_LABELS,
  type SetAsideReason,
  riskMethodOf,
} from '@kouan/shared';
import type { RiskInputType } from '../../risk-summary/risk-input.types.ts';
import type { RiskPartType } from '../../risk-summary/risk-summary.types.ts';
import type { ScoreRangeType } from '../../risk-summary/score.types.ts';
import type { EvidenceType } from '../../sources/evidence.types.ts';
import { type Block, type Cell, type CellText, type Row, cell } from '../layout/blocks.ts';
import { sensitivity } from './beside.ts';
import { partDirection } from './direction.ts';
import { methodRules } from './method-rules.ts';
import { indexRecords } from './records.ts';
import { type Report, type Section, boundedTable } from './report.ts';
import { type Telling, factor, points, rangeOf, reckoned } from './telling.ts';
import { whole } from './whole.ts';

/** Every number of the score with what it was computed from: enough to do it again with a pencil. */
export function arithmetic(report: Report): Section {
  const { summary, told } = report;
  const evidence = evidenceById(summary);
  const counted = summary.parts.filter(({ score }) => score !== null).map(asPrinted);
  return {
    title: told.say('arithmetic'),
    blocks: [
      {
        kind: 'paragraph',
        text: told.say('arithmeticHow', { doubt: riskMethodOf(summary.methodVersion).conflictFactor }),
      },
      ...counted.flatMap((part) => partBlocks(part, evidence, report)),
      ...whole(report),
      ...sensitivity(report),
      ...setAsideBlocks(report),
      ...methodRules(report),
    ],
  };
}

/** So many facts of a part are printed with their arithmetic, those of the most points; the page has them all. */
export const FACTS_PRINTED = 30;

/** The part with as many facts as are printed, the others added to those that the summary tells as one sum. */
function asPrinted(part: RiskPartType): RiskPartType {
  const left = part.inputs.slice(FACTS_PRINTED);
  return {
    ...part,
    inputs: part.inputs.slice(0, FACTS_PRINTED),
    otherShare: left.reduce((sum, { share }) => sum + share, part.otherShare),
    otherPoints: left.reduce((sum, { points: each }) => sum + each, part.otherPoints),
  };
}

type EvidenceIndex = ReadonlyMap<string, EvidenceType>;

function evidenceById({ figures, positions, policyEvents, notes }: Report['summary']): EvidenceIndex {
  const records = [...figures, ...positions, ...policyEvents, ...notes];
  return new Map(records.flatMap(({ evidence }) => evidence.map((item) => [item.id, item] as const)));
}

function partBlocks(part: RiskPartType, evidence: EvidenceIndex, report: Report): Block[] {
  const { told } = report;
  const name = told.label(RISK_CATEGORY_LABELS[part.category]);
  const score = part.score ? points(part.score.central) + bracketed(rangeOf(part.score), told) : '';
  const rows = [
    ...part.inputs.map((input) => inputRow(input, plainPoints(input, part), evidence, report)),
    ...othersRow(part, told),
    sumRow(part, told),
  ];
  return [
    { kind: 'heading', level: 2, text: told.say('arithmeticPart', { part: name, score }) },
    { kind: 'table', caption: name, dense: true, columns: columns(told), rows },
    ...legend(part, told),
    ...partDirection(part, report),
  ];
}

function bracketed(text: string, told: Telling): string {
  return text === '' ? '' : told.say('bracket', { text });
}

function columns(told: Telling) {
  const number = (head: string, width: number) => ({ head, width, align: 'right' as const });
  return [
    { head: told.say('fact'), width: 180 },
    number(told.say('onScale'), 54),
    number(told.say('relevance'), 32),
    number(told.say('reliability'), 32),
    number(told.say('age'), 33),
    number(told.say('emphasis'), 25),
    number(told.say('certainty'), 32),
    number(told.say('total'), 36),
    number(told.say('share'), 33),
    number(told.say('points'), 38),
  ];
}

/** The points of a fact without the rounding that makes a part add up; by its share where not all weights are printed. */
function plainPoints({ normalised, weight, share }: RiskInputType, { inputs, inputsTotal }: RiskPartType): number {
  if (inputsTotal > inputs.length) return normalised.central * share;
  return (normalised.central * weight.total) / inputs.reduce((sum, input) => sum + input.weight.total, 0);
}

function inputRow(input: RiskInputType, plain: number, evidence: EvidenceIndex, { told, citations }: Report): Row {
  const { normalised, weight, share } = input;
  const cited = citations.cite(input.evidenceIds.flatMap((id) => evidence.get(id) ?? []));
  const { relevance, reliability, age, emphasis, certainty, total } = weight;
  return {
    cells: [
      [{ text: [{ text: `${told.text(input.label)} ` }, ...cited] }, remarks(input, told)],
      placeOf(normalised),
      ...[relevance, reliability, age, emphasis, certainty, total, share].map((value) => cell(factor(value))),
      cell(reckoned(plain, input.points)),
    ],
  };
}

function placeOf(range: ScoreRangeType): Cell {
  const ends = rangeOf(range);
  return [{ text: points(range.central) }, ...(ends ? [{ text: ends, muted: true }] : [])];
}

/** What one has to know to compute the place on the scale and the age, and what to be careful of. */
function remarks(
  { reading, datedOn, origins, corroboration, confidence, direction, notes }: RiskInputType,
  told: Telling,
): CellText {
  const marks = notes.map((note) => markOf(note)).toSorted();
  const facts = [
    ...(reading ? [told.say('reading', { value: readingText(reading, told) })] : []),
    ...(datedOn ? [told.say('datedOn', { date: datedOn })] : []),
    told.say('originsOf', { count: origins }),
    told.say('factConfidence', { value: factor(confidence) }),
    ...(direction === 'unknown'
      ? []
      : [told.say('factDirection', { direction: told.label(RISK_DIRECTION_LABELS[direction]) })]),
    ...(corroboration === 'single' ? [] : [told.label(CORROBORATION_LABELS[corroboration])]),
    ...(marks.length > 0 ? [told.say('remarks', { marks: marks.join(' ') })] : []),
  ];
  return { text: facts.join(told.say('semicolon')), muted: true };
}

/** Remarks recur in many rows: a letter stands for each, and the foot of the table says what it means. */
function markOf(note: InputNote): string {
  return String.fromCodePoint(('a'.codePointAt(0) ?? 0) + INPUT_NOTES.indexOf(note));
}

function legend({ inputs }: RiskPartType, told: Telling): Block[] {
  const used = INPUT_NOTES.filter((note) => inputs.some(({ notes }) => notes.includes(note)));
  if (used.length === 0) return [];
  const items = used.map((note) => `(${markOf(note)}) ${told.label(INPUT_NOTE_LABELS[note])}`);
  const text = told.say('legend', { items: items.join(told.say('semicolon')) }) + told.say('noStop');
  return [{ kind: 'paragraph', tone: 'small', text }];
}

function readingText({ unit, lower, central, upper }: NonNullable<RiskInputType['reading']>, told: Telling): string {
  const number = (value: number | null): string => (value === null ? told.say('readingOpen') : factor(value));
  const value =
    lower === central && upper === central ? factor(central) : [lower, central, upper].map(number).join(' / ');
  return told.say(unit === 'times' ? 'readingUnitTimes' : 'readingUnitPercent', { value });
}

/** A summary lists the weightiest facts of a part; the others stand in one row. */
function othersRow({ inputs, inputsTotal, otherShare, otherPoints }: RiskPartType, told: Telling): Row[] {
  const left = inputsTotal - inputs.length;
  if (left <= 0) return [];
  const empty = Array.from({ length: 7 }, () => cell(''));
  return [
    {
      cells: [
        cell(told.say('otherFacts', { count: left })),
        ...empty,
        cell(factor(otherShare)),
        cell(points(otherPoints)),
      ],
    },
  ];
}

function sumRow({ inputs, inputsTotal, score }: RiskPartType, told: Telling): Row {
  const total = inputs.reduce((sum, { weight }) => sum + weight.total, 0);
  const empty = cell('');
  return {
    strong: true,
    cells: [
      cell(told.say('sum')),
      score ? placeOf(score) : empty,
      empty,
      empty,
      empty,
      empty,
      empty,
      cell(inputsTotal > inputs.length ? '' : factor(total)),
      cell('1'),
      cell(score ? points(score.central) : ''),
    ],
  };
}

/** Records that were found and could not be counted, with the reason; a summary hides none. */
function setAsideBlocks({ summary, told }: Report): Block[] {
  const { labels } = indexRecords(summary, told);
  const reasons = new Map<string, SetAsideReason>();
  for (const { setAside } of summary.parts) for (const { recordId, reason } of setAside) reasons.set(recordId, reason);
  const counts = new Map<SetAsideReason, number>();
  for (const { setAsideCounts } of summary.parts) {
    for (const { reason, count } of setAsideCounts) counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  const named = [...reasons]
    .flatMap(([id, reason]) => ({ label: labels.get(id), reason }))
    .filter(({ label }) => label);
  if (counts.size === 0) return [];
  const items = [...counts].map(
    ([reason, count]) => told.label(SET_ASIDE_LABELS[reason]) + told.say('times', { count }),
  );
  const columnsOfTwo = [
    { head: told.say('record'), width: 60 },
    { head: told.say('why'), width: 40 },
  ];
  return [
    { kind: 'heading', level: 2, text: told.say('setAside') },
    { kind: 'paragraph', text: items.join(told.say('semicolon')) + told.say('noStop'), clings: named.length > 0 },
    ...(named.length > 0
      ? boundedTable(
          told,
          { caption: told.say('setAside'), dense: true, columns: columnsOfTwo },
          named,
          named.length,
          ({ label = '', reason }) => ({ cells: [cell(label), cell(told.label(SET_ASIDE_LABELS[reason]))] }),
        )
      : []),
  ];
}
