import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { legacyEncoding, mojibakeAt } from './text-encoding.ts';

/** Rows as offices write them, in simplified and in traditional Chinese. */
const ROWS =
  '数据年月,贸易伙伴名称,人民币\n202203,俄罗斯联邦,5\n202203,乌兹别克斯坦,7\n起始月份,截止月份,市场,金额,索赔\n';
const TRADITIONAL =
  '數據年月,貿易夥伴名稱,人民幣\n202203,俄羅斯聯邦,5\n202203,烏茲別克斯坦,7\n起始月份,截止月份,市場,金額,索賠\n';
const FRENCH = "A,2021,Côte d'Ivoire,Réunion,Curaçao,São Tomé et Príncipe,Türkiye,Österreich,Åland\n";

/** A text that was saved in one encoding and read in another. */
const read = (text: string, saved: string, as: string): string => iconv.decode(iconv.encode(text, saved), as);

describe('bytes that are no UTF-8', () => {
  test.each([
    ['gb18030', ROWS, 'gb18030'],
    ['gb18030', 'first month,last month,market\n202201,202203,俄罗斯\n', 'gb18030'],
    ['gb18030', '国名,㐀𠀀俄罗斯,镕\n', 'gb18030'],
    ['latin1', FRENCH, 'latin1'],
    ['win1252', 'Côte d’Ivoire\n', 'latin1'],
    ['big5', TRADITIONAL, undefined],
  ])('of %s are known for what they are: %j', (encoding, text, expected) => {
    expect(legacyEncoding(iconv.encode(text, encoding))).toBe(expected);
  });

  test('of any words of GB 2312 are Chinese, whatever stands between them', () => {
    const han = Array.from({ length: 3_755 }, (_, n) => [0xb0 + Math.floor(n / 94), 0xa1 + (n % 94)]);
    const word = fc.array(fc.constantFrom(...han), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.stringMatching(/^[ -~]{0,12}\n$/)), { minLength: 1 }), (words) => {
        const bytes = words.flatMap(([characters, between]) => [...characters.flat(), ...Buffer.from(between)]);
        expect(legacyEncoding(Uint8Array.from(bytes))).toBe('gb18030');
      }),
    );
  });
});

describe('a text that was read in the wrong encoding before it was saved', () => {
  test.each([
    ['GB18030 read as ISO-8859-1', read(ROWS, 'gb18030', 'latin1')],
    ['UTF-8 read as ISO-8859-1', read(ROWS, 'utf8', 'latin1')],
    ['UTF-8 read as Windows has it', read(ROWS, 'utf8', 'win1252')],
    ['UTF-8 read as GBK', read(ROWS, 'utf8', 'gbk').replaceAll('\uFFFD', '?')],
    ['what was broken and then read as GBK', '国名,锟斤拷锟斤拷\n'],
    ['one cell among English headers', `market,amount\n${read('俄罗斯', 'gb18030', 'latin1')},5\n`],
  ])('is told from one that makes sense: %s', (_, text) => {
    expect(mojibakeAt(text)).toBeGreaterThanOrEqual(0);
  });

  test('is found where it begins', () => {
    expect(mojibakeAt(`market\n${read('俄罗斯', 'gb18030', 'latin1')}\n`)).toBe(7);
  });

  test.each([ROWS, TRADITIONAL, FRENCH, '“——”……《进出口》×÷±°·“”‘’——–\n', 'naïveté, créée, Ação, «Été»\n'])(
    'is none that is merely foreign: %s',
    (text) => {
      expect(mojibakeAt(text)).toBe(-1);
    },
  );
});
