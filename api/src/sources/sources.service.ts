import { Injectable } from '@nestjs/common';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { checkDays } from '../platform/write/dates.ts';
import {
  LONGEST,
  given,
  localizedColumns,
  requireGiven,
  requireKept,
  requireText,
  text,
} from '../platform/write/input.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { webAddress } from '../platform/write/web-address.ts';
import { NO_ORIGIN, originColumns, refuseCircle } from './origin.ts';
import { searchOf } from './source-search.ts';
import { SOURCE_KIND, type SourceEntity } from './source.entity.ts';
import type { SourceInput } from './source.types.ts';

type Data = RecordData<SourceEntity>;

/** Writes sources; every method is one transaction. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
  ) {}

  /** Adds a source. @returns its id */
  async create(viewer: Viewer, input: SourceInput): Promise<string> {
    requireText(input.title, 'input.title');
    requireGiven(input, ['kind']);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = { ...EMPTY, ...(await this.columns(transaction, input)) } as Data;
      checkDays(columns.publishedFrom, columns.publishedTo, 'input.publishedTo');
      return (await this.records.create(transaction, SOURCE_KIND, { ...columns, search: searchOf(columns) })).id;
    });
  }

  /** Changes a source. @throws NOT_FOUND or CONFLICT, and BAD_INPUT where it would go back to itself */
  async update(viewer: Viewer, id: string, version: number, input: SourceInput): Promise<string> {
    if (input.title !== undefined) requireText(input.title, 'input.title');
    requireKept(input, ['kind']);
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = await this.columns(transaction, input);
      const before = await this.records.lock(transaction, SOURCE_KIND, { id, version });
      if (columns.originId) await refuseCircle(transaction, id, columns.originId, 'input.originId');
      const after = { ...before, ...columns };
      checkDays(after.publishedFrom, after.publishedTo, 'input.publishedTo');
      const set = { ...columns, search: searchOf(after) };
      return (await this.records.update(transaction, SOURCE_KIND, { id, version }, set)).id;
    });
  }

  private async columns(transaction: TenantTransaction, input: SourceInput): Promise<Partial<Data>> {
    return given({
      ...localizedColumns('title', input.title, 'input.title', LONGEST.line),
      ...localizedColumns('dateNote', input.dateNote, 'input.dateNote', LONGEST.line),
      ...localizedColumns('note', input.note, 'input.note', LONGEST.passage),
      kind: input.kind,
      publisher: text(input.publisher, 'input.publisher', LONGEST.title),
      author: text(input.author, 'input.author', LONGEST.title),
      language: text(input.language, 'input.language', 35),
      url: webAddress(input.url, 'input.url'),
      publishedOn: input.publishedOn,
      publishedFrom: input.publishedFrom,
      publishedTo: input.publishedTo,
      ...(await originColumns(transaction, input.originId, 'input.originId')),
    }) as Partial<Data>;
  }
}

/** A source of which nothing is known yet. */
const EMPTY: Omit<Data, 'search' | 'kind'> = {
  titleZh: null,
  titleEn: null,
  publisher: null,
  author: null,
  language: null,
  url: null,
  publishedOn: null,
  publishedFrom: null,
  publishedTo: null,
  dateNoteZh: null,
  dateNoteEn: null,
  ...NO_ORIGIN,
  noteZh: null,
  noteEn: null,
};
