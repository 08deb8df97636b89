import { expect, test } from '@jest/globals';
import { type EvidenceItem, byDocument, byOrigin, documentsIn, isSameDocument } from './evidence.ts';

const wire = {
  kind: 'wire' as const,
  id: 'wire',
  code: 'SO-22-0006',
  title: { zh: '通讯社报道', en: null },
  publisher: 'Wire',
  publishedOn: '2022-05-06',
};

function item(id: string, root: EvidenceItem['source']['root'] = null): EvidenceItem {
  const source = {
    ...wire,
    id,
    kind: 'news' as const,
    url: null,
    publishedFrom: null,
    publishedTo: null,
    dateNote: null,
    root,
  };
  return { id: `e-${id}`, stance: 'supports', locator: '第 3 段', note: null, isDemo: true, source };
}

test('articles that retell one report are one origin, whether the report itself is cited or not', () => {
  const groups = byOrigin([item('a', wire), item('b', wire), item('c'), item('wire')]);
  expect(groups.map(({ id, documents }) => [id, documents.length])).toEqual([
    ['wire', 3],
    ['c', 1],
  ]);
});

test('a document is counted once, however many of its passages are cited', () => {
  const at = (locator: string, id: string): EvidenceItem => ({ ...item(id, wire), id: `${id} ${locator}`, locator });
  const evidence = [at('¶10', 'a'), at('¶2', 'a'), { ...at('¶2', 'a'), id: 'another record' }, at('¶1', 'b')];
  expect(documentsIn(evidence)).toBe(2);
  expect(
    byDocument(evidence).map(({ source, passages }) => [source.id, ...passages.map((each) => each.locator)]),
  ).toEqual([
    ['a', '¶2', '¶10'],
    ['b', '¶1'],
  ]);
  expect(byDocument(evidence)[0]?.passages[0]?.items.length).toBe(2);
});

test('a document is told from what retells it by its title and its kind', () => {
  const { source } = item('a', wire);
  expect(isSameDocument({ ...source, kind: 'wire' }, wire)).toBe(true);
  expect(isSameDocument(source, wire)).toBe(false);
  expect(isSameDocument({ ...source, kind: 'wire', title: { zh: '转述', en: null } }, wire)).toBe(false);
  expect(isSameDocument({ ...source, kind: 'wire', id: wire.id }, wire)).toBe(false);
});
