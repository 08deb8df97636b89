import { type NoteState, addDays } from '@kouan/shared';
import { searchText } from '../../search-text.ts';
import { RECORDED_AT } from '../calendar.ts';
import { type Row, localized } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoRiskNote } from '../types.ts';

/** Days of loading on which the newer draft was begun, and the unpublished note written and handed to the reviewers. */
const DRAFTED = -4;
const WRITTEN = -3;
const SUBMITTED = -2;
/** Notes are looked at again after half a year. */
const REVIEWED_AFTER_DAYS = 180;

/** Adds a note with its wordings: what exporters read, or what waits for review, and a newer draft where there is one. */
export function addRiskNote(book: TenantBook, note: DemoRiskNote): void {
  const published = note.state !== 'in_review';
  const enteredAt = published ? RECORDED_AT : book.calendar.morning(WRITTEN);
  const handedInAt = published ? RECORDED_AT : book.calendar.morning(SUBMITTED);
  const draftedAt = book.calendar.morning(DRAFTED);
  const added = book.addRecord(
    'risk_note',
    {
      key: note.key,
      enteredAt,
      updatedAt: note.draft ? draftedAt : handedInAt,
      version: (published ? 3 : 2) + (note.draft ? 1 : 0),
      // Everyone may search them: only what is published is found here.
      names: published ? [note.title.zh, note.title.en] : [],
    },
    {},
  );
  const author = book.clerk('risk_note');
  const reviewer = book.person('reviewer');
  addVersion(book, note, {
    number: 1,
    state: published ? 'published' : 'in_review',
    author_id: author,
    submitted_at: handedInAt,
    reviewer_id: published ? reviewer : null,
    published_at: published ? RECORDED_AT : null,
    created_at: enteredAt,
    updated_at: handedInAt,
  });
  book.addAudit('risk_note', added, { action: 'submit', at: handedInAt, by: author });
  if (published) book.addAudit('risk_note', added, { action: 'publish', at: RECORDED_AT, by: reviewer });
  if (!note.draft) return;
  addVersion(
    book,
    { ...note, ...note.draft },
    {
      number: 2,
      state: 'draft',
      author_id: author,
      created_at: draftedAt,
      updated_at: draftedAt,
    },
  );
  book.addAudit('risk_note', added, { action: 'draft', at: draftedAt, by: author });
}

/** Which wordings a note points to; they are linked once both are there, because each names the other. */
export function noteLinks(book: TenantBook, notes: readonly DemoRiskNote[]): readonly Row[] {
  return notes.map(({ key, state, draft }) => {
    const version = (number: number): string => book.id('risk_note_version', `${key}/${number}`);
    const inReview = state === 'in_review';
    return {
      id: book.id('risk_note', key),
      published_version_id: inReview ? null : version(1),
      draft_version_id: inReview ? version(1) : draft ? version(2) : null,
    };
  });
}

interface VersionState extends Row {
  readonly number: number;
  readonly state: NoteState;
  readonly created_at: string;
}

function addVersion(book: TenantBook, note: DemoRiskNote, version: VersionState): void {
  const key = `${note.key}/${version.number}`;
  const validFrom = version.created_at.slice(0, 10);
  book.add('risk_note_version', {
    id: book.id('risk_note_version', key),
    note_id: book.id('risk_note', note.key),
    submitted_at: null,
    reviewer_id: null,
    published_at: null,
    ...version,
    category: note.category,
    severity: note.severity,
    likelihood: note.likelihood,
    ...localized('title', note.title),
    search: searchText(note.title.zh, note.title.en),
    ...localized('body', note.body),
    market_code: note.market,
    region_codes: note.regions ?? [],
    sector_codes: note.sectors ?? [],
    valid_from: validFrom,
    review_by: note.reviewBy ?? addDays(validFrom, REVIEWED_AFTER_DAYS),
  });
  book.addEvidence('risk_note_version', key, note.evidence, version.created_at);
}
