import {
  LIKELIHOOD_LABELS,
  POLICY_EVENT_KIND_LABELS,
  POSITION_BASIS_LABELS,
  POSITION_KIND_LABELS,
  RISK_CATEGORY_LABELS,
  type RiskScale,
  SEVERITY_LABELS,
  wordingIn,
} from '@kouan/shared';
import type { PolicyEventType } from '../../policy-events/policy-event.types.ts';
import type { PositionType } from '../../positions/position.types.ts';
import type { RiskNoteVersionType } from '../../risk-notes/risk-note.types.ts';
import type { Column, Row } from '../layout/blocks.ts';
import { type Report, type Section, boundedTable } from './report.ts';
import type { Telling } from './telling.ts';

/** What is said of companies, each company's reports together. */
export function companies(report: Report): Section {
  const { told, summary } = report;
  return tableSection(
    told,
    { title: told.say('companies'), none: told.say('companiesNone') },
    [
      { head: told.say('company'), width: 22 },
      { head: told.say('position'), width: 17 },
      { head: told.say('date'), width: 17 },
      { head: told.say('statement'), width: 46 },
      { head: told.say('sourcesHead'), width: 12 },
    ],
    byCompany(summary.positions),
    summary.totals.positions,
    (position) => positionRow(position, report),
  );
}

/** The same company stands together; companies keep the order in which they first come. */
function byCompany(positions: readonly PositionType[]): PositionType[] {
  const groups = new Map<string, PositionType[]>();
  for (const position of positions) {
    const { id } = position.organization;
    groups.set(id, [...(groups.get(id) ?? []), position]);
  }
  return [...groups.values()].flat();
}

function positionRow(position: PositionType, { told, citations }: Report): Row {
  const { organization, kind, basis, occurredFrom, occurredTo, dateWording, reportedOn, statement } = position;
  const said = told.say('bracket', { text: told.label(POSITION_BASIS_LABELS[basis]) });
  const isDated = occurredFrom !== null || occurredTo !== null || dateWording !== null;
  return {
    cells: [
      [{ text: told.text(organization.name) }, ...sectorsLine(position.sectors, told)],
      [{ text: [{ text: told.label(POSITION_KIND_LABELS[kind]), bold: true }, { text: said }] }],
      [
        ...(isDated || !reportedOn ? [{ text: told.occurred(occurredFrom, occurredTo, dateWording) }] : []),
        ...(reportedOn ? [{ text: told.say('reportedOn', { date: told.date(reportedOn) }), muted: true }] : []),
      ],
      [{ text: told.text(statement) || told.say('none') }],
      [{ text: citations.cite(position.evidence) }],
    ],
  };
}

function sectorsLine(
  sectors: readonly { code: string; name: { zh: string | null; en: string | null } }[],
  told: Telling,
) {
  if (sectors.length === 0) return [];
  return [{ text: sectors.map((sector) => told.named(sector)).join(told.say('pause')), muted: true }];
}

/** What authorities did and said. */
export function policy(report: Report): Section {
  const { told, summary } = report;
  return tableSection(
    told,
    { title: told.say('policy'), none: told.say('policyNone') },
    [
      { head: told.say('date'), width: 18 },
      { head: told.say('authority'), width: 26 },
      { head: told.say('event'), width: 58 },
      { head: told.say('sourcesHead'), width: 12 },
    ],
    summary.policyEvents,
    summary.totals.policyEvents,
    (event) => eventRow(event, report),
  );
}

function eventRow(event: PolicyEventType, { told, citations }: Report): Row {
  const { kind, authority, speaker, title, summary, occurredFrom, occurredTo, dateWording } = event;
  const more = told.text(summary);
  return {
    cells: [
      [{ text: told.occurred(occurredFrom, occurredTo, dateWording) }],
      [
        { text: [{ text: told.label(POLICY_EVENT_KIND_LABELS[kind]), bold: true }] },
        { text: authority ? told.text(authority.name) : told.say('notStated') },
        ...(speaker ? [{ text: wordingIn(speaker, told.locale), muted: true }] : []),
      ],
      [
        { text: told.text(title) },
        ...(more && more !== told.text(title) ? [{ text: more, muted: true }] : []),
        ...sectorsLine(event.sectors, told),
      ],
      [{ text: citations.cite(event.evidence) }],
    ],
  };
}

/** Published notes that are in force, with who answers for them. */
export function notes(report: Report): Section {
  const { told, summary } = report;
  const count = summary.notes.filter((note) => isOverdue(note, summary.asOf)).length;
  return tableSection(
    told,
    { title: count > 0 ? told.say('notesOverdue', { count }) : told.say('notes'), none: told.say('notesNone') },
    [
      { head: told.say('note'), width: 58 },
      { head: told.say('grade'), width: 22 },
      { head: told.say('valid'), width: 24 },
      { head: told.say('sourcesHead'), width: 12 },
    ],
    summary.notes,
    summary.totals.notes,
    (note) => noteRow(note, report),
  );
}

/** In force, and still past the day by which it was to be reviewed. */
function isOverdue({ reviewBy }: RiskNoteVersionType, asOf: string): boolean {
  return reviewBy !== null && reviewBy < asOf;
}

function noteRow(note: RiskNoteVersionType, { told, citations, summary: { asOf } }: Report): Row {
  const [severity, likelihood] = [note.severity as RiskScale, note.likelihood as RiskScale];
  const { validFrom, validTo, reviewBy, reviewer, publishedAt } = note;
  return {
    cells: [
      [
        { text: told.label(RISK_CATEGORY_LABELS[note.category]), muted: true },
        { text: [{ text: told.text(note.title), bold: true }] },
        { text: told.text(note.body) },
        ...sectorsLine(note.sectors, told),
      ],
      [
        { text: told.say('severity', { value: severity, label: told.label(SEVERITY_LABELS[severity]) }) },
        { text: told.say('likelihood', { value: likelihood, label: told.label(LIKELIHOOD_LABELS[likelihood]) }) },
      ],
      [
        {
          text: validTo
            ? told.say('validBetween', { from: told.date(validFrom), to: told.date(validTo) })
            : told.say('validFrom', { from: told.date(validFrom) }),
        },
        ...(reviewBy !== null && isOverdue(note, asOf)
          ? [{ text: told.say('reviewOverdue', { date: told.date(reviewBy) }) }]
          : []),
        ...(reviewer && publishedAt
          ? [{ text: told.say('reviewedBy', { name: reviewer.name, date: told.day(publishedAt) }), muted: true }]
          : []),
      ],
      [{ text: citations.cite(note.evidence) }],
    ],
  };
}

function tableSection<Item>(
  told: Telling,
  { title, none }: { title: string; none: string },
  columns: readonly Column[],
  items: readonly Item[],
  total: number,
  row: (item: Item) => Row,
): Section {
  if (items.length === 0) return { title, blocks: [{ kind: 'paragraph', text: none }] };
  return {
    title,
    blocks: boundedTable(told, { caption: title, columns }, items, total, row),
  };
}
