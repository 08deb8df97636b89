import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { DomainError } from '@kouan/shared';
import { v7 as uuidv7 } from 'uuid';
import { today } from '../platform/clock.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { checkDays } from '../platform/write/dates.ts';
import type { FieldChange } from '../platform/write/audit.entity.ts';
import { LONGEST, codes, given, localizedColumns } from '../platform/write/input.ts';
import { keepPast } from '../platform/write/past-versions.ts';
import { EvidenceEntity } from '../sources/source.entity.ts';
import { type RiskNoteEntity, RiskNoteVersionEntity } from './risk-note.entity.ts';
import type { RiskNoteInput } from './risk-note.types.ts';

/** What an author sets of a version. */
export type Wording = Pick<
  RiskNoteVersionEntity,
  | 'category'
  | 'severity'
  | 'likelihood'
  | 'titleZh'
  | 'titleEn'
  | 'bodyZh'
  | 'bodyEn'
  | 'marketCode'
  | 'regionCodes'
  | 'sectorCodes'
  | 'validFrom'
  | 'validTo'
  | 'reviewBy'
>;

interface Start {
  readonly wording: Wording;
  readonly after?: RiskNoteVersionEntity | null;
  /** Who wrote it; left out: the viewer. */
  readonly authorId?: string;
}

/** Writes the version of a note that is in work. */
@Injectable()
export class NoteDraft {
  constructor(private readonly data: ReferenceData) {}

  /** Reads what was given of a wording. @throws BAD_INPUT */
  wording(input: RiskNoteInput): Partial<Wording> {
    const { data } = this;
    return given({
      ...localizedColumns('title', input.title, 'input.title'),
      ...localizedColumns('body', input.body, 'input.body', LONGEST.passage),
      category: input.category ?? undefined,
      severity: scale(input.severity, 'input.severity'),
      likelihood: scale(input.likelihood, 'input.likelihood'),
      marketCode: input.market ? data.requireMarket(input.market, 'input.market') : undefined,
      regionCodes: codes(input.regions, 'input.regions', (code, path) => data.requireRegion(code, path)),
      sectorCodes: codes(input.sectors, 'input.sectors', (code, path) => data.requireSector(code, path)),
      validFrom: input.validFrom ?? undefined,
      validTo: input.validTo,
      reviewBy: input.reviewBy,
    }) as Partial<Wording>;
  }

  /** Starts a version: of a new note, or the next one `after` another, whose evidence it takes along. */
  async start(
    { viewer, manager }: TenantTransaction,
    note: Pick<RiskNoteEntity, 'id'>,
    { wording, after = null, authorId = viewer.userId }: Start,
  ): Promise<RiskNoteVersionEntity> {
    checkTimes(wording);
    const now = new Date();
    const version = manager.create(RiskNoteVersionEntity, {
      ...wording,
      search: searchOf(wording),
      tenantId: viewer.tenantId,
      id: uuidv7(),
      noteId: note.id,
      number: (after?.number ?? 0) + 1,
      state: 'draft',
      authorId,
      submittedAt: null,
      reviewerId: null,
      reviewComment: null,
      publishedAt: null,
      withdrawnAt: null,
      createdAt: now,
      updatedAt: now,
    });
    await manager.insert(RiskNoteVersionEntity, version);
    if (after) {
      const known = await manager.findBy(EvidenceEntity, { tenantId: viewer.tenantId, riskNoteVersionId: after.id });
      const copies = known.map((piece) => ({ ...piece, id: uuidv7(), riskNoteVersionId: version.id }));
      if (copies.length > 0) await manager.insert(EvidenceEntity, copies);
    }
    return version;
  }

  /** Changes a draft. @throws BAD_INPUT when it waits for review or the dates do not fit */
  async change(
    { viewer, manager }: TenantTransaction,
    draft: RiskNoteVersionEntity,
    wording: Partial<Wording>,
  ): Promise<void> {
    if (draft.state !== 'draft') throw new DomainError('BAD_INPUT', 'NOTE_IN_REVIEW', 'id');
    const after = { ...draft, ...wording };
    checkTimes(after);
    await manager.update(
      RiskNoteVersionEntity,
      { tenantId: viewer.tenantId, id: draft.id },
      { ...wording, search: searchOf(after), updatedAt: new Date() },
    );
  }

  /** Takes away all that stands behind a draft. @returns what it was, for the trail */
  async discardEvidence(
    transaction: TenantTransaction,
    { id: riskNoteVersionId }: RiskNoteVersionEntity,
  ): Promise<FieldChange[]> {
    const { viewer, manager } = transaction;
    const where = { tenantId: viewer.tenantId, riskNoteVersionId };
    const pieces = await manager.findBy(EvidenceEntity, where);
    const until = new Date();
    for (const { id } of pieces) await keepPast(transaction, { table: 'evidence', id, until });
    await manager.delete(EvidenceEntity, where);
    return pieces.map(({ sourceId, locator, stance }) => ({
      field: 'evidence',
      before: { sourceId, locator, stance },
      after: null,
    }));
  }
}

/** A wording of which nothing is known yet. */
export function emptyWording(): Omit<Wording, 'category' | 'severity' | 'likelihood' | 'marketCode'> {
  return {
    titleZh: null,
    titleEn: null,
    bodyZh: null,
    bodyEn: null,
    regionCodes: [],
    sectorCodes: [],
    validFrom: today(),
    validTo: null,
    reviewBy: null,
  };
}

/** Every field of a wording with nothing in it, as the trail tells that it is gone. */
export const NOTHING_SAID: Readonly<Record<keyof Wording, null>> = {
  category: null,
  severity: null,
  likelihood: null,
  titleZh: null,
  titleEn: null,
  bodyZh: null,
  bodyEn: null,
  marketCode: null,
  regionCodes: null,
  sectorCodes: null,
  validFrom: null,
  validTo: null,
  reviewBy: null,
};

/** What the author set of a version. */
export function wordingOf(version: RiskNoteVersionEntity): Wording {
  const { category, severity, likelihood, titleZh, titleEn, bodyZh, bodyEn, ...others } = version;
  const { marketCode, regionCodes, sectorCodes, validFrom, validTo, reviewBy } = others;
  return {
    category,
    severity,
    likelihood,
    titleZh,
    titleEn,
    bodyZh,
    bodyEn,
    marketCode,
    regionCodes,
    sectorCodes,
    validFrom,
    validTo,
    reviewBy,
  };
}

function searchOf({ titleZh, titleEn }: Pick<Wording, 'titleZh' | 'titleEn'>): string {
  return searchText(titleZh, titleEn);
}

/** @throws BAD_INPUT for an end before its beginning, or a look back at a note that no longer holds by then */
function checkTimes({ validFrom, validTo, reviewBy }: Pick<Wording, 'validFrom' | 'validTo' | 'reviewBy'>): void {
  checkDays(validFrom, validTo, 'input.validTo');
  checkDays(validFrom, reviewBy, 'input.reviewBy');
  checkDays(reviewBy, validTo, 'input.reviewBy');
}

function scale(value: number | null | undefined, path: string): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (value < 1 || value > 5) throw new DomainError('BAD_INPUT', 'NUMBER_OUT_OF_RANGE', path, { min: 1, max: 5 });
  return value;
}
