import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPdf, squeezed } from '../testing/pdf-text.ts';
import { type Block, type Edition, type Row, cell } from './blocks.ts';
import { makePdf } from './pdf.ts';

const INFO = { title: '标题 Title', subject: 'question', lang: 'zh-CN', date: new Date('2022-05-31T00:00:00Z') };

const edition = (blocks: readonly Block[]): Edition => ({
  lang: 'zh-CN',
  brand: '口岸',
  kind: '摘要',
  title: '俄罗斯',
  subtitle: '全部商品',
  blocks,
  missing: '有的字印不出',
  footer: { question: '问题', fixed: '不构成法律意见', page: '第{page}页共{of}页' },
});

const pagesOf = async (...blocks: Block[]): Promise<string[]> =>
  readPdf(await makePdf({ info: INFO, editions: [edition(blocks)] })).map(({ text }) => text);

const table = (rows: readonly Row[]): Block => ({
  kind: 'table',
  caption: '表',
  columns: [
    { head: '项目', width: 50 },
    { head: '内容', width: 50 },
  ],
  rows,
});

/** Rows of several lines, each between marks that no other row has. */
const longRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    cells: [cell(`行${index}始`), cell(`〈${index}` + '很长的内容'.repeat(20) + `${index}〉`)],
  }));

describe('a table over several pages', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = await pagesOf(table(longRows(60)));
  });

  test('never cuts a row', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (let index = 0; index < 60; index++) {
      const row = `行${index}始〈${index}${'很长的内容'.repeat(20)}${index}〉`;
      expect(pages.filter((page) => page.includes(row))).toHaveLength(1);
    }
  });

  test('repeats its head on every page', () => {
    for (const page of pages) expect(page.split('项目内容')).toHaveLength(2);
  });

  test('every page says which it is of how many, what was asked, and that it is no legal advice', () => {
    pages.forEach((page, index) => {
      expect(page).toContain(`第${index + 1}页共${pages.length}页`);
      expect(page).toContain('问题');
      expect(page).toContain('不构成法律意见');
    });
  });
});

test('a row higher than a page goes on in the next, and nothing of it is lost', async () => {
  const text = Array.from({ length: 4_000 }, (_, index) => String(index)).join(' ');
  const pages = await pagesOf(table([{ cells: [cell('一行'), cell(text)] }]));
  expect(pages.length).toBeGreaterThan(1);
  for (const number of ['17', '2048', '3999']) expect(pages.join('')).toContain(number);
});

test('a heading never stands at the foot of a page without what it heads', async () => {
  for (let lines = 30; lines < 60; lines++) {
    const pages = await pagesOf(
      { kind: 'paragraph', text: Array.from({ length: lines }, () => '行').join('\n') },
      { kind: 'heading', level: 1, text: '某节标题' },
      { kind: 'heading', level: 2, text: '某小节' },
      table([{ cells: [cell('第一行'), cell('甲')] }]),
    );
    const page = pages.find((text) => text.includes('某节标题'));
    expect(page).toContain('某小节');
    expect(page).toContain('第一行');
  }
});

test('what is long wraps and is all there: addresses, words without a break, labels of bars', async () => {
  const address = `https://example.cn/${'path/'.repeat(40)}`;
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
  const [page = ''] = await pagesOf(
    { kind: 'paragraph', text: [{ text: address, link: address }] },
    { kind: 'list', ordered: true, items: [word] },
    {
      kind: 'bars',
      alt: '图',
      max: 100,
      ticks: [{ at: 0, label: '0' }],
      bars: [{ label: word, value: 40, lower: 40, upper: 100, openUpper: true, text: '逾40%' }],
    },
  );
  expect(page).toContain(squeezed(address));
  expect(page.split(word)).toHaveLength(3);
  expect(page).toContain('逾40%');
});

test('says so where a character could not be printed, and only there', async () => {
  expect((await pagesOf({ kind: 'paragraph', text: '有𪚥字' })).join('')).toContain('有〓字有的字印不出');
  expect((await pagesOf({ kind: 'paragraph', text: '有字' })).join('')).not.toContain('印不出');
});

describe('the document as a whole', () => {
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: '第一节' }, table(longRows(3))];

  test('is the same to the last byte when it is made again', async () => {
    const make = () => makePdf({ info: INFO, editions: [edition(blocks), { ...edition(blocks), lang: 'en' }] });
    const [once, again] = [await make(), await make()];
    expect(again.equals(once)).toBe(true);
  });

  test('is tagged, names its language and title, and has bookmarks', async () => {
    const text = (await makePdf({ info: INFO, editions: [edition(blocks)] })).toString('latin1');
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (zh-CN)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('/Outlines');
    for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(text).toContain(`/S /${tag}\n`);
  });

  test('embeds no more of its fonts than it needs', async () => {
    expect((await makePdf({ info: INFO, editions: [edition(blocks)] })).length).toBeLessThan(100_000);
  });
});
