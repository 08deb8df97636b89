import type { LocalizedText } from '@kouan/shared';
import type { NoteLineData } from './documents.ts';

/** A note as exporters read it. */
export interface PublishedNote {
  readonly id: string;
  readonly note: NoteLineData;
}

/** The published wordings, what was published last first; a note whose wording was withdrawn has none. */
export function publishedNotes(
  notes: readonly { readonly id: string; readonly published: NoteLineData | null }[],
): readonly PublishedNote[] {
  return notes
    .flatMap(({ id, published }) => (published ? [{ id, note: published }] : []))
    .toSorted((a, b) => (b.note.publishedAt ?? '').localeCompare(a.note.publishedAt ?? ''));
}

/** The markets that the notes speak of, the one with most notes first. */
export function marketsOf(notes: readonly PublishedNote[]): readonly { code: string; name: LocalizedText }[] {
  const markets = new Map<string, { readonly market: NoteLineData['market']; readonly count: number }>();
  for (const { note } of notes) {
    const { market } = note;
    markets.set(market.code, { market, count: (markets.get(market.code)?.count ?? 0) + 1 });
  }
  return [...markets.values()].toSorted((a, b) => b.count - a.count).map(({ market }) => market);
}
