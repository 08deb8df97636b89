import { describe, expect, test } from '@jest/globals';
import type { NoteLineData } from './documents.ts';
import { marketsOf, publishedNotes } from './published.ts';

const note = (id: string, market: string, publishedAt: string) => ({
  id,
  published: { id, publishedAt, market: { code: market, name: { zh: market, en: null } } } as NoteLineData,
});

describe('what exporters read', () => {
  test('comes with the latest first, without what was withdrawn', () => {
    const notes = publishedNotes([
      note('older', 'RU', '2022-05-02T00:00:00Z'),
      { id: 'withdrawn', published: null },
      note('newer', 'RU', '2022-05-09T00:00:00Z'),
    ]);
    expect(notes.map(({ id }) => id)).toEqual(['newer', 'older']);
  });

  test('names each market once, the one with most notes first', () => {
    const notes = publishedNotes([
      note('a', 'KZ', '2022-05-09T00:00:00Z'),
      note('b', 'RU', '2022-05-08T00:00:00Z'),
      note('c', 'RU', '2022-05-07T00:00:00Z'),
    ]);
    expect(marketsOf(notes).map(({ code }) => code)).toEqual(['RU', 'KZ']);
  });
});
