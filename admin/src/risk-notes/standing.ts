import type { NoteState } from '@kouan/shared';

/** What is needed of a note to say how it stands. */
export interface Standing {
  readonly published: { readonly state: NoteState; readonly author: { readonly id: string } } | null;
  readonly draft: {
    readonly number: number;
    readonly state: NoteState;
    readonly author: { readonly id: string };
  } | null;
}

/** The states that a note is in at once: what exporters read, and what is in work beside it. */
export function statesOf({ published, draft }: Standing): NoteState[] {
  const states = [published?.state, draft?.state].filter((state) => state !== undefined);
  return states.length > 0 ? states : ['withdrawn'];
}

/** What someone may do in the service; the matrix of roles says it. */
export interface Permissions {
  readonly maySubmit: boolean;
  readonly mayPublish: boolean;
}

/** What a person can do with a note where it stands. */
export interface ReviewSteps {
  readonly canSubmit: boolean;
  readonly canDecide: boolean;
  readonly canWithdraw: boolean;
  /** What is published may be said to hold still; a draft in work comes first. */
  readonly canConfirm: boolean;
  /** A draft beside an earlier wording may be thrown away; the only wording of a note goes with the note. */
  readonly canDiscard: boolean;
  /** They could publish it, had they not written it: someone else must. */
  readonly needsOther: boolean;
}

/**
 * The steps of review open to a person. The server has the last word: it refuses everyone who had a hand in the draft,
 * which the note alone does not show.
 */
export function reviewSteps(note: Standing, personId: string | undefined, permissions: Permissions): ReviewSteps {
  const inReview = note.draft?.state === 'in_review';
  const isAuthor = note.draft?.author.id === personId;
  const isDraft = note.draft?.state === 'draft';
  return {
    canSubmit: permissions.maySubmit && isDraft,
    canDecide: permissions.mayPublish && inReview && !isAuthor,
    canWithdraw: permissions.mayPublish && note.published !== null,
    canConfirm:
      permissions.mayPublish && note.published !== null && note.draft === null && note.published.author.id !== personId,
    canDiscard:
      isDraft && (note.draft?.number ?? 1) > 1 && permissions.maySubmit && (isAuthor || permissions.mayPublish),
    needsOther: inReview && (isAuthor || !permissions.mayPublish),
  };
}

/** A note in review rests; it changes again once a reviewer has returned it. */
export function mayBeChanged({ draft }: Pick<Standing, 'draft'>): boolean {
  return draft?.state !== 'in_review';
}

/** What exporters read goes away by a withdrawal, never into the bin. */
export function mayBeDeleted({ published }: Pick<Standing, 'published'>): boolean {
  return published === null;
}
