import { describe, expect, test } from '@jest/globals';
import { summarise } from '@kouan/shared';
import type { FigureType } from '../../figures/figure.types.ts';
import type { RiskSummaryType } from '../../risk-summary/risk-summary.types.ts';
import type { Block, TableBlock } from '../layout/blocks.ts';
import { plain } from '../layout/lines.ts';
import { editionOf } from './edition.ts';
import { documentTitle } from './opening.ts';
import { FACTS_PRINTED } from './arithmetic.ts';
import { MOST_ROWS } from './report.ts';
import { Telling } from './telling.ts';

const LINKS = { page: 'https://kouan.example/#/risk-summary', method: 'https://kouan.example/reports/risk-method' };
const KNOWN_AT = '2022-06-01T00:00:00.000Z';

const exportFigure = (index: number): FigureType =>
  ({
    id: `figure-${index}`,
    indicator: { code: 'exports', group: 'trade', name: { zh: '出口额', en: 'Exports' } },
    title: { zh: `第${index}项`, en: `No. ${index}` },
    sector: null,
    region: null,
    value: { qualifier: 'more_than', value: '40', lower: '40', upper: null, wording: null, unit: 'percent' },
    comparisonBasis: 'yoy',
    comparisonForm: 'percent_change',
    direction: 'down',
    period: '2022-03',
    basePeriod: null,
    scopeNote: null,
    attribution: null,
    impliedBase: null,
    observationStatus: 'provisional',
    evidence: [],
  }) as unknown as FigureType;

/** A summary of no records, with figures that are shown for context. */
function summaryOf(figures: readonly FigureType[], total = figures.length): RiskSummaryType {
  const question = { market: 'RU', sector: null, region: null, regionLineages: {}, asOf: '2022-05-31', knownAt: null };
  const empty = summarise({ figures: [], notes: [], positions: [], policyEvents: [] }, question);
  const said = (key: string) => ({ key, text: { zh: key, en: key } });
  return {
    ...empty,
    market: { code: 'RU', name: { zh: '俄罗斯', en: 'Russia' } },
    parts: empty.parts.map((part) => ({
      ...part,
      missing: said('missing'),
      inputsTotal: 0,
      otherShare: 0,
      otherPoints: 0,
      setAsideTotal: 0,
      setAsideCounts: [],
    })),
    reasons: [],
    missing: [said('missing_parts')],
    checks: [],
    figures,
    positions: [],
    policyEvents: [],
    notes: [],
    shippingChecks: [],
    sensitivity: [],
    ratings: [],
    adjustment: null,
    adjustedScore: null,
    totals: { figures: total, positions: 0, policyEvents: 0, notes: 0 },
  } as unknown as RiskSummaryType;
}

const blocksOf = (summary: RiskSummaryType): readonly Block[] => editionOf(summary, KNOWN_AT, LINKS, 'en').blocks;

const tableOf = (blocks: readonly Block[], caption: string): TableBlock | undefined =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.caption === caption);

const paragraphs = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : []));

describe('a market with more figures than paper holds', () => {
  const blocks = blocksOf(
    summaryOf(
      Array.from({ length: MOST_ROWS + 40 }, (_, index) => exportFigure(index)),
      7_000,
    ),
  );

  test('prints the first of them and says how many are left', () => {
    expect(tableOf(blocks, 'Changes in trade')?.rows).toHaveLength(MOST_ROWS);
    expect(paragraphs(blocks)).toContain(
      'There are 40 more that are not printed here; open the page in the console to see them.',
    );
    expect(paragraphs(blocks).join(' ')).toContain(`Of 7000 figures that speak to the question, this report takes up`);
  });

  test('draws no more bars than can be told apart, and says so', () => {
    const chart = blocks.find((block) => block.kind === 'bars' && block.bars[0]?.label === 'No. 0');
    expect(chart).toMatchObject({ bars: { length: 16 } });
    expect(paragraphs(blocks)).toContain('The chart shows the first 16; the others stand in the table.');
  });
});

describe('a part of more facts than paper holds', () => {
  const fact = (index: number) => ({
    key: `fact-${index}`,
    label: { zh: `事实${index}`, en: `Fact ${index}` },
    reading: null,
    datedOn: null,
    origins: 1,
    corroboration: 'single',
    confidence: 0.6,
    direction: 'rising',
    notes: [],
    evidenceIds: [],
    normalised: { lower: 50, central: 50, upper: 50 },
    weight: { relevance: 1, reliability: 0.6, age: 1, emphasis: 1, certainty: 1, total: 0.6 },
    share: 0.02,
    points: 1,
  });
  const short = summaryOf([]);
  const long = (listed: number, total: number) => ({
    category: 'trade_trend',
    score: { lower: 50, central: 50, upper: 50 },
    missing: null,
    inputs: Array.from({ length: listed }, (_, index) => fact(index)),
    inputsTotal: total,
    otherShare: (total - listed) * 0.02,
    otherPoints: total - listed,
  });
  const tableFor = (listed: number, total: number) => {
    const parts = short.parts.map((part) =>
      part.category === 'trade_trend' ? { ...part, ...long(listed, total) } : part,
    );
    const blocks = blocksOf({ ...short, parts } as unknown as RiskSummaryType);
    const texts = tableOf(blocks, 'Trade trend')?.rows.map(({ cells }) =>
      cells.map((cell) =>
        cell
          .map(({ text }) => plain(text))
          .join(' ')
          .trim(),
      ),
    );
    return { texts: texts ?? [], told: paragraphs(blocks).join(' ') };
  };

  test('prints those of the most points, and the others as one sum with which the points add up', () => {
    const { texts, told } = tableFor(50, 60);
    expect(texts).toHaveLength(FACTS_PRINTED + 2);
    expect(texts.at(-2)).toEqual([`Other facts: ${60 - FACTS_PRINTED}`, '', '', '', '', '', '', '', '0.6', '30.00']);
    expect(texts.at(-1)?.at(-1)).toBe('50.00');
    expect(told).not.toContain('Direction of the part');
  });

  test('prints all of them where there are few, with what makes their direction', () => {
    const { texts, told } = tableFor(20, 20);
    expect(texts).toHaveLength(21);
    expect(told).toContain('Direction of the part');
  });
});

describe('a figure', () => {
  test('is drawn as its wording allows: an end that nobody stated stays open', () => {
    const chart = blocksOf(summaryOf([exportFigure(1)])).find(
      (block) => block.kind === 'bars' && block.bars[0]?.label === 'No. 1',
    );
    expect(chart).toMatchObject({
      max: 100,
      bars: [{ value: 40, lower: 40, upper: 100, openLower: false, openUpper: true }],
    });
  });

  test('is told with its qualifier, its base and its status', () => {
    const [row] = tableOf(blocksOf(summaryOf([exportFigure(1)])), 'Changes in trade')?.rows ?? [];
    const texts = row?.cells.map((cell) => cell.map(({ text }) => plain(text)).join(' | '));
    expect(texts).toEqual(['No. 1 | All goods', 'March 2022', 'down more than 40% year on year', 'Provisional', '']);
  });
});

test.each([
  [
    '杭州一家党媒（未具名） / A news outlet in Hangzhou (not named)',
    '据杭州一家党媒（未具名）',
    'according to A news outlet',
  ],
  ['The Wall Street Journal', '据 The Wall Street Journal', 'according to The Wall Street Journal'],
])('whoever a figure is attributed to is named in the language of the edition: %s', (attribution, zh, en) => {
  const said = (locale: 'zh-CN' | 'en'): string => {
    const figure = { ...exportFigure(1), attribution } as FigureType;
    const { blocks } = editionOf(summaryOf([figure]), KNOWN_AT, LINKS, locale);
    return JSON.stringify(blocks);
  };
  expect(said('zh-CN')).toContain(`"${zh}"`);
  expect(said('en')).toContain(`"${en}`);
});

test('notes in force that are past their review date are counted in the heading', () => {
  const note = (reviewBy: string | null): object => ({
    category: 'policy_legal',
    severity: 3,
    likelihood: 3,
    title: { en: 'A note' },
    body: { en: 'Its text' },
    sectors: [],
    validFrom: '2022-05-01',
    validTo: null,
    reviewBy,
    reviewer: null,
    publishedAt: null,
    evidence: [],
  });
  const headings = (...notes: readonly object[]): string =>
    blocksOf({ ...summaryOf([]), notes } as RiskSummaryType)
      .flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
      .join('; ');
  expect(headings(note('2022-05-30'), note('2022-05-31'), note(null))).toContain(
    'Risk notes in force, 1 of them past their review date',
  );
  expect(headings(note('2022-06-01'))).not.toContain('past their review');
});

test('the document is named by market, goods and day', () => {
  const goods = { code: '8502', name: { zh: '发电机组', en: 'Generating sets' } };
  const title = (sector: typeof goods | null, locale: 'zh-CN' | 'en'): string =>
    documentTitle({ ...summaryOf([]), sector } as RiskSummaryType, new Telling(locale));
  expect(title(goods, 'en')).toBe('Risk summary of Russia, Generating sets (8502), as of 31 May 2022');
  expect(title(goods, 'zh-CN')).toBe('俄罗斯，发电机组（8502）贸易风险摘要，截至2022年5月31日');
  expect(title(null, 'en')).toBe('Risk summary of Russia, as of 31 May 2022');
});

test('nothing known is said to be so in every section', () => {
  const said = paragraphs(blocksOf(summaryOf([]))).join(' ');
  for (const none of [
    'No figures on claims',
    'No changes in trade',
    'No company positions',
    'No risk note',
    'no sources',
  ]) {
    expect(said).toContain(none);
  }
});

test('both languages say the same things in the same order', () => {
  const shape = (locale: 'zh-CN' | 'en') =>
    editionOf(summaryOf([exportFigure(1)]), KNOWN_AT, LINKS, locale).blocks.map((block) =>
      block.kind === 'table' ? [block.kind, block.rows.length, block.columns.length] : block.kind,
    );
  expect(shape('zh-CN')).toEqual(shape('en'));
});
