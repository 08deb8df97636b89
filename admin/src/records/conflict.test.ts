import { expect, test } from '@jest/globals';
import { differences, merged } from './conflict.ts';

const base = { id: '1', version: 3, title: { zh: '旧' }, exporter: { id: 'a', name: 'A' }, note: 'n' };
const mine = { ...base, title: { zh: '我' }, exporter: { id: 'b', name: 'B' } };
const theirs = { ...base, version: 4, title: { zh: '他' }, note: 'new' };
const toInput = (record: object): object => {
  const { title, exporter, note } = record as typeof base;
  return { title, exporterId: exporter.id, note };
};

test('only fields that differ are asked about, under the names of the form', () => {
  expect(differences({ base, mine, theirs }, toInput)).toEqual([
    { field: 'title', mine: { zh: '我' }, theirs: { zh: '他' }, usual: 'mine' },
    { field: 'exporter', mine: { id: 'b', name: 'B' }, theirs: { id: 'a', name: 'A' }, usual: 'mine' },
    { field: 'note', mine: 'n', theirs: 'new', usual: 'theirs' },
  ]);
});

test('two versions that say the same leave nothing to decide', () => {
  expect(differences({ base, mine, theirs: { ...mine, version: 4 } }, toInput)).toEqual([]);
});

test('what is saved is what is there now, with the fields chosen from the own version', () => {
  expect(merged({ mine, theirs }, { title: 'theirs', exporter: 'mine', note: 'theirs' })).toEqual({
    ...theirs,
    exporter: { id: 'b', name: 'B' },
  });
});
