import { Injectable } from '@nestjs/common';
import { DomainError, type NoteState, addDays, can } from '@kouan/shared';
import { today } from '../platform/clock.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { changesBetween, saidBecause } from '../platform/write/changes.ts';
import { LONGEST, text } from '../platform/write/input.ts';
import { Records } from '../platform/write/records.ts';
import { NOTHING_SAID, NoteDraft, wordingOf } from './note-draft.ts';
import { RISK_NOTE_KIND, type RiskNoteEntity, RiskNoteVersionEntity } from './risk-note.entity.ts';

interface Expected {
  readonly id: string;
  readonly version: number;
}

/** Sanctions and ways of payment change within months; a reviewer who names no day looks again after half a year. */
const REVIEWED_AGAIN_AFTER_DAYS = 180;

type VersionChange = Partial<
  Pick<RiskNoteVersionEntity, 'submittedAt' | 'reviewerId' | 'reviewComment' | 'publishedAt' | 'withdrawnAt'>
>;

/** Takes a draft through review: submitted, returned or published, and withdrawn at last; every step is one transaction. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly drafts: NoteDraft,
  ) {}

  /**
   * Hands the draft to the reviewers.
   * @throws BAD_INPUT when there is no draft, nothing stands behind it, or a day of it is past
   */
  async submit(viewer: Viewer, expected: Expected): Promise<string> {
    return this.step(viewer, expected, 'submit', async (transaction, note) => {
      const draft = await this.inWork(transaction, note, 'draft');
      await this.refuseUnsupported(transaction, draft);
      refusePastDays(draft);
      await this.set(transaction, draft, 'in_review', {
        submittedAt: new Date(),
        reviewComment: null,
        reviewerId: null,
      });
      return {};
    });
  }

  /** Gives the draft back to its author with a reason. @throws BAD_INPUT without a reason, FORBIDDEN for an author */
  async return(viewer: Viewer, expected: Expected, comment: string): Promise<string> {
    const reviewComment = text(comment, 'comment', LONGEST.passage);
    if (!reviewComment) throw new DomainError('BAD_INPUT', 'NOTE_COMMENT_NEEDED', 'comment');
    return this.step(
      viewer,
      expected,
      'return',
      async (transaction, note) => {
        const draft = await this.inWork(transaction, note, 'in_review');
        await this.refuseAuthors(transaction, draft);
        await this.set(transaction, draft, 'draft', { reviewerId: viewer.userId, reviewComment });
        return {};
      },
      reviewComment,
    );
  }

  /**
   * Makes the draft what exporters read.
   * @throws FORBIDDEN for whoever had a hand in writing it; BAD_INPUT when nothing stands behind it, or a day of it is past
   */
  async publish(viewer: Viewer, expected: Expected, comment: string | null): Promise<string> {
    const reviewComment = text(comment, 'comment', LONGEST.passage) ?? null;
    return this.step(
      viewer,
      expected,
      'publish',
      async (transaction, note) => {
        const draft = await this.inWork(transaction, note, 'in_review');
        await this.refuseAuthors(transaction, draft);
        await this.refuseUnsupported(transaction, draft);
        refusePastDays(draft);
        const now = new Date();
        if (note.publishedVersionId) await this.retire(transaction, note.publishedVersionId, now);
        await this.set(transaction, draft, 'published', { reviewerId: viewer.userId, reviewComment, publishedAt: now });
        return { publishedVersionId: draft.id, draftVersionId: null, search: draft.search };
      },
      reviewComment,
    );
  }

  /** Takes what is published away from exporters; its wording stays in the history. @throws BAD_INPUT without a reason */
  async withdraw(viewer: Viewer, expected: Expected, comment: string): Promise<string> {
    const reason = text(comment, 'comment', LONGEST.passage);
    if (!reason) throw new DomainError('BAD_INPUT', 'NOTE_COMMENT_NEEDED', 'comment');
    return this.step(
      viewer,
      expected,
      'withdraw',
      async (transaction, note) => {
        const { id } = await this.published(transaction, note);
        await this.retire(transaction, id, new Date(), reason);
        return { publishedVersionId: null, search: '' };
      },
      reason,
    );
  }

  /**
   * Says that what is published still holds: its wording and evidence are published again as the next version, which
   * is due for another look later. @throws BAD_INPUT while a draft is in work, when nothing stands behind the note, or for
   * a day that is not to come; FORBIDDEN for whoever had a hand in writing it
   * @param reviewBy left out: half a year from today, or the last day of its validity
   */
  async confirm(viewer: Viewer, expected: Expected, reviewBy: string | null, comment: string | null): Promise<string> {
    const reviewComment = text(comment, 'comment', LONGEST.passage) ?? null;
    return this.step(
      viewer,
      expected,
      'confirm',
      async (transaction, note) => {
        if (note.draftVersionId) throw new DomainError('BAD_INPUT', 'NOTE_IN_WORK', 'id');
        const standing = await this.published(transaction, note);
        await this.refuseAuthors(transaction, standing);
        await this.refuseUnsupported(transaction, standing);
        refusePastDays({ ...standing, reviewBy: null });
        const wording = { ...wordingOf(standing), reviewBy: nextReview(standing, reviewBy) };
        const { authorId } = standing;
        const next = await this.drafts.start(transaction, note, { wording, after: standing, authorId });
        const now = new Date();
        await this.retire(transaction, standing.id, now);
        await this.set(transaction, next, 'published', { reviewerId: viewer.userId, reviewComment, publishedAt: now });
        return { publishedVersionId: next.id, search: next.search };
      },
      reviewComment,
    );
  }

  /**
   * Throws away a draft that was begun beside an earlier wording, which stays as it is; the trail keeps what the draft
   * said. @throws BAD_INPUT for the only wording of a note, or one that waits for review; FORBIDDEN for whoever neither
   * began it nor reviews notes
   */
  async discard(viewer: Viewer, expected: Expected): Promise<string> {
    return this.door.withTenant(viewer, async (transaction) => {
      const note = await this.records.lock(transaction, RISK_NOTE_KIND, expected);
      const draft = await this.inWork(transaction, note, 'draft');
      if (draft.authorId !== viewer.userId && !can(viewer.roles, 'riskNote.publish')) {
        throw new DomainError('FORBIDDEN', 'NOTE_DRAFT_OF_ANOTHER');
      }
      if (draft.number === 1) throw new DomainError('BAD_INPUT', 'NOTE_ONLY_WORDING', 'id');
      const gone = await this.drafts.discardEvidence(transaction, draft);
      const said = [...changesBetween(wordingOf(draft), NOTHING_SAID), ...gone];
      await this.records.update(transaction, RISK_NOTE_KIND, expected, { draftVersionId: null }, 'discard_draft', said);
      await transaction.manager.delete(RiskNoteVersionEntity, { tenantId: viewer.tenantId, id: draft.id });
      return note.id;
    });
  }

  private step(
    viewer: Viewer,
    expected: Expected,
    action: string,
    work: (transaction: TenantTransaction, note: RiskNoteEntity) => Promise<Partial<RiskNoteEntity>>,
    comment: string | null = null,
  ): Promise<string> {
    return this.door.withTenant(viewer, async (transaction) => {
      const note = await this.records.lock(transaction, RISK_NOTE_KIND, expected);
      const set = await work(transaction, note);
      const said = saidBecause('reviewComment', comment);
      await this.records.update(transaction, RISK_NOTE_KIND, expected, set as never, action, said);
      return note.id;
    });
  }

  /** The version in work, which nobody changes or takes evidence from until the step is done. @throws BAD_INPUT */
  private async inWork(
    { viewer, manager }: TenantTransaction,
    note: RiskNoteEntity,
    state: NoteState,
  ): Promise<RiskNoteVersionEntity> {
    const where = { tenantId: viewer.tenantId, id: note.draftVersionId ?? '' };
    const draft = note.draftVersionId
      ? await manager.findOne(RiskNoteVersionEntity, { where, lock: { mode: 'for_no_key_update' } })
      : null;
    if (!draft || draft.state !== state) {
      throw new DomainError('BAD_INPUT', state === 'draft' ? 'NOTE_NOT_DRAFT' : 'NOTE_NOT_IN_REVIEW', 'id');
    }
    return draft;
  }

  private async published(
    { viewer, manager }: TenantTransaction,
    note: RiskNoteEntity,
  ): Promise<RiskNoteVersionEntity> {
    const version = note.publishedVersionId
      ? await manager.findOneBy(RiskNoteVersionEntity, { tenantId: viewer.tenantId, id: note.publishedVersionId })
      : null;
    if (!version) throw new DomainError('BAD_INPUT', 'NOTE_NOT_PUBLISHED', 'id');
    return version;
  }

  /** A statement of risk that no source supports is not for exporters, and no reviewer can check it. */
  private async refuseUnsupported({ viewer, query }: TenantTransaction, { id }: RiskNoteVersionEntity): Promise<void> {
    const supporting = await query({
      text: `select from evidence e join source s on s.tenant_id = e.tenant_id and s.id = e.source_id
        where e.tenant_id = $1 and e.risk_note_version_id = $2 and e.stance = 'supports' and s.deleted_at is null limit 1`,
      values: [viewer.tenantId, id],
    });
    if (supporting.length === 0) throw new DomainError('BAD_INPUT', 'EVIDENCE_NEEDED', 'id');
  }

  /**
   * Nobody reviews what they wrote: neither the author nor anyone who changed the draft since it was begun. The trail
   * tells of wording under the note and of evidence under the version.
   */
  private async refuseAuthors({ viewer, query }: TenantTransaction, draft: RiskNoteVersionEntity): Promise<void> {
    const wrote = await query({
      text: `select from audit_event where tenant_id = $1 and record_id = any ($2) and actor_id = $3
        and action in ('create', 'draft', 'update', 'evidence') and at >= $4 limit 1`,
      values: [viewer.tenantId, [draft.noteId, draft.id], viewer.userId, draft.createdAt],
    });
    if (draft.authorId === viewer.userId || wrote.length > 0) throw new DomainError('FORBIDDEN', 'NOTE_OWN_REVIEW');
  }

  private async set(
    { viewer, manager }: TenantTransaction,
    version: RiskNoteVersionEntity,
    state: NoteState,
    change: VersionChange,
  ): Promise<void> {
    const where = { tenantId: viewer.tenantId, id: version.id };
    await manager.update(RiskNoteVersionEntity, where, { ...change, state, updatedAt: new Date() });
  }

  private async retire(
    { viewer, manager }: TenantTransaction,
    versionId: string,
    at: Date,
    reason?: string,
  ): Promise<void> {
    const set = {
      state: 'withdrawn' as const,
      withdrawnAt: at,
      updatedAt: at,
      ...(reason ? { reviewComment: reason } : {}),
    };
    await manager.update(RiskNoteVersionEntity, { tenantId: viewer.tenantId, id: versionId }, set);
  }
}

/** What has run out when it is published misleads from its first day. @throws BAD_INPUT at the day that is past */
function refusePastDays({ validTo, reviewBy }: Pick<RiskNoteVersionEntity, 'validTo' | 'reviewBy'>): void {
  const refuse = (field: string, day: string): never => {
    throw new DomainError('BAD_INPUT', 'NOTE_DAY_PAST', field, { day });
  };
  if (validTo !== null && validTo < today()) refuse('validTo', validTo);
  if (reviewBy !== null && reviewBy <= today()) refuse('reviewBy', reviewBy);
}

/** The next look at a note; it lies ahead, and within the time for which the note holds. @throws BAD_INPUT at `reviewBy` */
function nextReview({ validTo }: RiskNoteVersionEntity, asked: string | null): string {
  const usual = addDays(today(), REVIEWED_AGAIN_AFTER_DAYS);
  const day = asked ?? (validTo !== null && validTo < usual ? validTo : usual);
  if (day <= today() || (validTo !== null && day > validTo)) {
    throw new DomainError('BAD_INPUT', 'NOTE_REVIEW_DAY', 'reviewBy');
  }
  return day;
}
