import { type Locale, type LocalizedText, POSITION_KIND_LABELS, inLocale, pick } from '@kouan/shared';
import type { EvidenceItem, EvidenceOwner } from '../display/evidence.ts';
import { describeFigureValue, describePeriod, describeSubject } from '../figures/describe.ts';
import type { SummaryInput, SummaryRecords } from './documents.ts';

/** A record, by its kind. */
export interface RecordReference {
  readonly kind: SummaryInput['kind'];
  readonly id: string;
}

/** A record as the summary holds it. */
export interface FoundRecord {
  readonly title: string;
  /** What it says, where that is more than its title. */
  readonly body: Partial<LocalizedText> | null;
  readonly evidence: readonly EvidenceItem[];
}

/** Finds a record among those of a summary, with what it is called; undefined where the summary does not hold it. */
export function findRecord(
  { kind, id }: RecordReference,
  records: SummaryRecords,
  locale: Locale,
): FoundRecord | undefined {
  switch (kind) {
    case 'figure': {
      const figure = records.figures.find((each) => each.id === id);
      if (!figure) return undefined;
      const title = [
        describeSubject(figure, locale),
        describePeriod(figure, locale),
        describeFigureValue(figure, locale),
      ];
      return { title: title.filter(Boolean).join(' · '), body: figure.scopeNote, evidence: figure.evidence };
    }
    case 'position': {
      const position = records.positions.find((each) => each.id === id);
      if (!position) return undefined;
      const kindName = inLocale(POSITION_KIND_LABELS[position.kind], locale);
      const title = `${pick(position.organization.name, locale)} · ${kindName}`;
      return { title, body: position.statement, evidence: position.evidence };
    }
    case 'policy_event': {
      const event = records.policyEvents.find((each) => each.id === id);
      return event && { title: pick(event.title, locale), body: event.summary, evidence: event.evidence };
    }
    case 'note': {
      const note = records.notes.find((each) => each.id === id);
      return note && { title: pick(note.title, locale), body: note.body, evidence: note.evidence };
    }
  }
}

const PATHS: Readonly<Record<SummaryInput['kind'], string | null>> = {
  figure: '/figures',
  position: '/marketPositions',
  policy_event: '/policyEvents',
  // A summary names versions of notes, and screens show notes.
  note: null,
};

/** Where a record has a screen of its own. */
export function recordPath({ kind, id }: RecordReference): string | null {
  const path = PATHS[kind];
  return path === null ? null : `${path}/${id}/show`;
}

/** Whose evidence stands behind a record of a summary; of a note it names the version. */
export function evidenceOwner({ kind, id }: RecordReference): EvidenceOwner {
  switch (kind) {
    case 'figure':
      return { figureId: id };
    case 'position':
      return { marketPositionId: id };
    case 'policy_event':
      return { policyEventId: id };
    case 'note':
      return { riskNoteVersionId: id };
  }
}
