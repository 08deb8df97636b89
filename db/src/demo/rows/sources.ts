import { RECORDED_AT } from '../calendar.ts';
import { localized } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoSource } from '../types.ts';

/** Adds the sources that the tenant's evidence cites, and their origins; evidence and source share their tenant. */
export function addSources(book: TenantBook, sources: readonly DemoSource[]): void {
  const needed = new Set(book.citedSources());
  for (const { key, origin } of sources) if (origin !== undefined && needed.has(key)) needed.add(origin);
  for (const source of sources.filter(({ key }) => needed.has(key))) addSource(book, source);
}

function addSource(book: TenantBook, source: DemoSource): void {
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
      origin_id: book.link('source', source.origin),
      ...localized('note', source.note),
    },
  );
}
