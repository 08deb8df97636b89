import { Injectable } from '@nestjs/common';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { changesBetween } from '../platform/write/changes.ts';
import { requireGiven, requireKept, requireText } from '../platform/write/input.ts';
import { Records } from '../platform/write/records.ts';
import { NoteDraft, type Wording, emptyWording, wordingOf } from './note-draft.ts';
import { RISK_NOTE_KIND, type RiskNoteEntity, RiskNoteVersionEntity } from './risk-note.entity.ts';
import type { RiskNoteInput } from './risk-note.types.ts';

const NEEDED = ['category', 'severity', 'likelihood', 'market'] as const;

/** Writes risk notes up to the moment of review; every method is one transaction. */
@Injectable()
export class RiskNotesService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly drafts: NoteDraft,
  ) {}

  /** Starts a note as a draft. @returns its id */
  async create(viewer: Viewer, input: RiskNoteInput): Promise<string> {
    requireText(input.title, 'input.title');
    requireGiven(input, NEEDED);
    const wording = { ...emptyWording(), ...this.drafts.wording(input) } as Wording;
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = { publishedVersionId: null, draftVersionId: null, search: '' };
      const note = await this.records.create(transaction, RISK_NOTE_KIND, columns);
      const draft = await this.drafts.start(transaction, note, { wording });
      await this.keep(transaction, note, { draftVersionId: draft.id }, 'draft', wording);
      return note.id;
    });
  }

  /**
   * Changes the draft; a published note gets a new one, and exporters go on reading what is published.
   * @throws NOT_FOUND, CONFLICT, or BAD_INPUT while the draft waits for review
   */
  async update(viewer: Viewer, id: string, version: number, input: RiskNoteInput): Promise<string> {
    if (input.title !== undefined) requireText(input.title, 'input.title');
    requireKept(input, [...NEEDED, 'validFrom']);
    const wording = this.drafts.wording(input);
    return this.door.withTenant(viewer, async (transaction) => {
      const note = await this.records.lock(transaction, RISK_NOTE_KIND, { id, version });
      const newest = await this.newestVersion(transaction, id);
      if (note.draftVersionId === newest.id) {
        await this.drafts.change(transaction, newest, wording);
        await this.keep(transaction, note, {}, 'update', wording, newest);
      } else {
        const after = { ...wordingOf(newest), ...wording };
        const draft = await this.drafts.start(transaction, note, { wording: after, after: newest });
        await this.keep(transaction, note, { draftVersionId: draft.id }, 'draft', wording, newest);
      }
      return id;
    });
  }

  private async newestVersion({ viewer, manager }: TenantTransaction, noteId: string): Promise<RiskNoteVersionEntity> {
    return manager.findOneOrFail(RiskNoteVersionEntity, {
      where: { tenantId: viewer.tenantId, noteId },
      order: { number: 'DESC' },
    });
  }

  private async keep(
    transaction: TenantTransaction,
    note: RiskNoteEntity,
    set: Partial<Pick<RiskNoteEntity, 'draftVersionId'>>,
    action: string,
    wording: Partial<Wording>,
    before: Partial<Wording> = {},
  ): Promise<void> {
    const changes = changesBetween(before, wording);
    const { id, version } = note;
    await this.records.update(transaction, RISK_NOTE_KIND, { id, version }, set, action, changes);
  }
}
