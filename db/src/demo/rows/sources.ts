import { RECORDED_AT } from '../calendar.ts';
import { type Row, localized } from '../columns.ts';
import { demoId, demoTenantId } from '../ids.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoSource } from '../types.ts';

/** Documents that a tenant shares with those that read it. */
export interface SharedDocuments {
  /** Key of the tenant. */
  readonly tenant: string;
  /** Keys of its sources. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Adds the sources that the tenant's evidence cites, and their origins; evidence and source share their tenant. A
 * document that is shared with the tenant goes back to the record that is shared, so that both count as one origin.
 */
export function addSources(book: TenantBook, sources: readonly DemoSource[], shared: SharedDocuments | null): void {
  const needed = withOrigins(book.citedSources(), sources);
  for (const source of sources.filter(({ key }) => needed.has(key))) addSource(book, source, shared);
}

/** The sources of these keys, and the reports that they retell. */
export function withOrigins(cited: ReadonlySet<string>, sources: readonly DemoSource[]): ReadonlySet<string> {
  const needed = new Set(cited);
  for (const { key, origin } of sources) if (origin !== undefined && needed.has(key)) needed.add(origin);
  return needed;
}

function addSource(book: TenantBook, source: DemoSource, shared: SharedDocuments | null): void {
  const { title, publisher, author } = source;
  book.addRecord(
    'source',
    { key: source.key, enteredAt: RECORDED_AT, names: [title.zh, title.en, publisher, author] },
    {
      kind: source.kind,
      ...localized('title', title),
      publisher: publisher ?? null,
      author: author ?? null,
      language: source.language ?? null,
      published_on: source.publishedOn ?? null,
      published_from: source.publishedFrom ?? null,
      published_to: source.publishedTo ?? null,
      ...localized('date_note', source.dateNote),
      ...originOf(book, source, shared),
      ...localized('note', source.note),
    },
  );
}

function originOf(book: TenantBook, { key, origin }: DemoSource, shared: SharedDocuments | null): Row {
  if (!shared?.keys.has(key)) return { origin_id: book.link('source', origin) };
  return {
    shared_origin_tenant_id: demoTenantId(shared.tenant),
    shared_origin_id: demoId(shared.tenant, 'source', key),
  };
}
