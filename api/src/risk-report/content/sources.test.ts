import { expect, test } from '@jest/globals';
import type { EvidenceType } from '../../sources/evidence.types.ts';
import type { SourceType } from '../../sources/source.types.ts';
import { Citations } from './citations.ts';
import { sources } from './sources.ts';
import { Telling } from './telling.ts';
import type { Report } from './report.ts';

function document(id: string, more: Partial<SourceType> = {}): SourceType {
  const nothing = { publisher: null, author: null, url: null, dateNote: null, origin: null, root: null };
  const undated = { publishedOn: null, publishedFrom: null, publishedTo: null };
  return {
    id,
    kind: 'news',
    title: { zh: `文件${id}`, en: `Paper ${id}` },
    ...nothing,
    ...undated,
    ...more,
  } as SourceType;
}

/** What the list says of a source; the wire was cited before it, as [1]. */
function saidOf(source: SourceType, locale: 'en' | 'zh-CN'): string {
  const citations = new Citations('en');
  for (const cited of [wire, source]) {
    citations.cite([{ source: cited, locator: '4', stance: 'supports' } as EvidenceType]);
  }
  const [, table] = sources({ told: new Telling(locale), citations } as Report).blocks;
  return JSON.stringify(table?.kind === 'table' ? table.rows[1] : null);
}

const wire = document('A', { kind: 'wire', publisher: 'Wire' });
const translation = document('B', { origin: wire, root: wire });

test('a source names what it goes back to, be it retold or the same document, with its number', () => {
  expect(saidOf(translation, 'en')).toContain('goes back to: Paper A, Wire [1]"');
  expect(saidOf(translation, 'zh-CN')).toContain('同源文件：文件A，Wire [1]"');
  expect(saidOf(translation, 'en')).not.toContain('in the end');
  expect(saidOf(document('D'), 'en')).not.toContain('goes back');
});

test('where that goes back to something itself, the one that counts is named too', () => {
  const retold = document('C', { origin: translation, root: wire });
  expect(saidOf(retold, 'en')).toContain('goes back to: Paper B"');
  expect(saidOf(retold, 'en')).toContain('and in the end to: Paper A, Wire [1]"');
  expect(saidOf(retold, 'zh-CN')).toContain('最初出处：文件A，Wire [1]"');
});

test('a place in a source is named in the language of the edition', () => {
  const place = (locale: 'en' | 'zh-CN'): string => {
    const citations = new Citations('en');
    const at = '结尾第3点 / closing bullet 3';
    citations.cite([{ source: wire, locator: at, stance: 'supports' } as EvidenceType]);
    return JSON.stringify(sources({ told: new Telling(locale), citations } as Report).blocks);
  };
  expect(place('en')).toContain('{"text":"closing bullet 3"}');
  expect(place('zh-CN')).toContain('{"text":"结尾第3点"}');
});
