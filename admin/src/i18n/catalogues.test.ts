import { expect, test } from '@jest/globals';
import { flat, variablesOf } from '../../test/catalogues.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

const [english, chinese] = [flat(en), flat(zh)];

test('both languages say the same things', () => {
  expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
});

const names = (text: string | undefined): string[] =>
  variablesOf(text ?? '').filter((name) => name !== '%{smart_count}');

test('both languages name the same variables in every text; counting alone may be left out', () => {
  const different = [...chinese].filter(([key, text]) => names(text).join() !== names(english.get(key)).join());
  expect(different.map(([key]) => key)).toEqual([]);
});

test('no text is empty, and no English text is Chinese', () => {
  expect([...chinese].filter(([, text]) => !text.trim()).map(([key]) => key)).toEqual([]);
  expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text) || !text.trim()).map(([key]) => key)).toEqual(
    [],
  );
});
