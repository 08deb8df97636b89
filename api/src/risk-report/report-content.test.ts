import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ShippingTopic, foremostChecks } from '@kouan/shared';
import { addAdjustment, allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { send } from '../testing/test-app.ts';
import { loadFaces, printable } from './layout/faces.ts';
import { type PdfPage, readPdf, squeezed } from './testing/pdf-text.ts';
import { RUSSIA, type ReportDesk, reportDesk, textOf } from './testing/report-desk.ts';

let desk: ReportDesk;
beforeAll(async () => {
  desk = await reportDesk();
});
afterAll(() => desk.app.close());

describe('the report on Russia', () => {
  let chinese: PdfPage[];
  let english: PdfPage[];
  beforeAll(async () => {
    chinese = readPdf(await desk.report({ ...RUSSIA, language: 'zh' }));
    english = readPdf(await desk.report({ ...RUSSIA, language: 'en' }));
  });

  test('answers the question on its first page: score, range, confidence, why, and what to check', async () => {
    const { riskSummary } = await summary();
    const [first] = chinese;
    for (const said of [
      '俄罗斯：贸易风险',
      '2022年5月31日',
      '2026年6月1日08:00:00',
      'kouan-risk/1.2',
      (Math.round(riskSummary.score.central * 10) / 10).toFixed(1),
      '高风险',
      ...riskSummary.reasons.map(({ text }) => text.zh),
      ...foremostChecks(riskSummary.shippingChecks, 3).map(({ text }) => text.zh),
      `共 ${riskSummary.shippingChecks.length} 项`,
      '赊销、信用证、预付款',
      ...riskSummary.confidence.reasons.map(({ text }) => text.zh),
      '不提供法律意见',
      '规避制裁',
    ]) {
      expect(first?.text).toContain(squeezed(said));
    }
  });

  test('says beside the score where no fact is about the goods asked, and is silent where one is', async () => {
    const firstPage = async (sector: string): Promise<string> =>
      readPdf(await desk.report({ ...RUSSIA, sector, language: 'en' }))[0]?.text ?? '';
    const said = squeezed('No fact that counts here names HS 850211 or goods within it');
    expect(await firstPage('850211')).toContain(said);
    expect(await firstPage('8502')).not.toContain(squeezed('No fact that counts here names'));
    expect(english[0]?.text).not.toContain(squeezed('No fact that counts here names'));
  });

  test('says the same in English', async () => {
    const { riskSummary } = await summary();
    const [first] = english;
    for (const said of [
      'Russia: the risk of trading',
      '31 May 2022',
      '1 June 2026, 08:00:00',
      'High risk',
      ...riskSummary.reasons.map(({ text }) => text.en),
      ...foremostChecks(riskSummary.shippingChecks, 3).map(({ text }) => text.en),
      `The weightiest 3 of ${riskSummary.shippingChecks.length}`,
      'open account, letter of credit, advance payment',
      'It gives no legal advice',
    ]) {
      expect(first?.text).toContain(squeezed(said));
    }
  });

  test('shows figures as they were reported, never more exactly', () => {
    const text = textOf(chinese);
    for (const said of ['逾600万美元', '同比约36倍', '下降逾60%', '环比下降近三分之二']) expect(text).toContain(said);
    const english6 = textOf(english);
    expect(english6).toContain(squeezed('more than 6 million USD'));
    expect(english6).not.toMatch(/(?<!morethan)6millionUSD/);
  });

  test('holds every number that the score is computed from', async () => {
    const { riskSummary } = await summary();
    const text = textOf(chinese);
    for (const part of riskSummary.parts) {
      const weights = part.inputs.reduce((sum, { weight }) => sum + Number(weight['total']), 0);
      for (const input of part.inputs) {
        const { relevance, reliability, age, emphasis, certainty, total } = input.weight;
        const factors = [relevance, reliability, age, emphasis, certainty, total, input.share].map(String).join('');
        const range =
          input.normalised.lower === input.normalised.upper
            ? ''
            : `${input.normalised.lower.toFixed(2)}–${input.normalised.upper.toFixed(2)}`;
        const plain = (input.normalised.central * Number(input.weight['total'])) / weights;
        const about = Math.round(plain * 100 + 1e-9) === Math.round(input.points * 100) ? '' : '≈';
        expect(text).toContain(
          `${input.normalised.central.toFixed(2)}${range}${factors}${about}${input.points.toFixed(2)}`,
        );
      }
    }
    expect(text).toContain(`合计11${riskSummary.score.central.toFixed(2)}`);
  });

  test('tells how score, range, direction and confidence come of the parts, in equations that hold', () => {
    for (const pages of [chinese, english]) {
      const equations = [...textOf(pages).matchAll(/([\d.+×÷()−]+)([=≈])(−?[\d.]*\d)/g)];
      const wrong = equations.filter(([, left = '', sign, right = '']) => {
        const [terms, divisor = '1'] = left
          .replace(/^.*\((?=.*\)÷)/, '')
          .replace(')', '')
          .split('÷');
        const products = (terms ?? '').split('+').map((term) => term.replaceAll('−', '-').split('×').map(Number));
        const sum = products.reduce((total, factors) => total + factors.reduce((a, b) => a * b, 1), 0);
        const digits = right.split('.')[1]?.length ?? 0;
        const off = Math.abs(sum / Number(divisor) - Number(right.replace('−', '-'))) * 10 ** digits;
        return sign === '=' ? off > 0.5 + 1e-6 : off <= 0.5 - 1e-6 || off > 1;
      });
      expect(equations.length).toBeGreaterThanOrEqual(7);
      expect(wrong.map(([equation]) => equation)).toEqual([]);
    }
  });

  test('says why the range of a fact is wider than one of its wordings', () => {
    const sayings = [
      [chinese, '各报道说法不同，范围涵盖任何一种说法允许的数值', '范围涵盖任何一种说法允许的数值；观测值取'],
      [
        english,
        'Its reports differ; its range takes in all that any of them allows',
        'the mean of the different numbers',
      ],
    ] as const;
    for (const [pages, ...said] of sayings) {
      const text = textOf(pages);
      for (const each of said) expect(text).toContain(squeezed(each));
      expect(text).toContain('63.3360.00–100.00');
    }
  });

  test('says what each check rests on, and what the score would be without each source', () => {
    const text = textOf(english);
    for (const said of [
      'The checks, and what they rest on',
      'United States restricts trade in high-tech products with Russia',
      'That nothing is recorded is no clearance.',
      'The score without each source',
    ]) {
      expect(text).toContain(squeezed(said));
    }
  });

  test('lists its sources with publisher, date and what they go back to', () => {
    const text = textOf(english);
    for (const said of ['[1]', 'PYMNTS', '10 May 2022', 'goes back to: ', 'The Wall Street Journal']) {
      expect(text).toContain(squeezed(said));
    }
    // The bureau has recorded an article of the market desk for itself.
    const shared = 'goes back to: Chinese regions chase business opportunities in Russia as West exits';
    expect(text).toMatch(new RegExp(`${squeezed(shared)}\\[\\d+\\]`));
  });

  test('leads back to the very page with both clocks, and to the method', () => {
    const links = english.flatMap(({ links }) => links);
    expect(links).toContain(
      `${desk.app.url}/#/risk-summary?market=RU&asOf=2022-05-31&knownAt=2026-06-01T00:00:00.000Z`,
    );
    expect(links).toContain(`${desk.app.url}/reports/risk-method`);
  });

  test('has no character that its fonts lack', () => {
    expect(textOf([...chinese, ...english])).not.toContain('〓');
  });

  test('in both languages holds the Chinese edition and then the English one', async () => {
    const both = readPdf(await desk.report({ ...RUSSIA, language: 'both' }));
    expect(both).toHaveLength(chinese.length + english.length);
    expect(both[0]?.text).toContain('俄罗斯：贸易风险');
    expect(both[chinese.length]?.text).toContain('Russia:theriskoftrading');
    expect(both.at(-1)?.text).toContain(`Page${both.length}of${both.length}`);
  });

  interface Said {
    readonly text: { readonly zh: string; readonly en: string };
  }
  interface Range {
    readonly lower: number;
    readonly central: number;
    readonly upper: number;
  }

  function summary() {
    const query = `query ($market: ID!, $asOf: Date, $knownAt: DateTime) {
      riskSummary(market: $market, asOf: $asOf, knownAt: $knownAt) {
        score { central } reasons { text { zh en } } shippingChecks { topic key text { zh en } }
        confidence { reasons { text { zh en } } }
        parts { inputs { share points normalised { lower central upper }
          weight { relevance reliability age emphasis certainty total } } }
      }
    }`;
    return send<{
      riskSummary: {
        score: Range;
        reasons: Said[];
        shippingChecks: (Said & { topic: ShippingTopic; key: string })[];
        confidence: { reasons: Said[] };
        parts: { inputs: { share: number; points: number; normalised: Range; weight: Record<string, number> }[] }[];
      };
    }>(desk.app.url, query, RUSSIA, desk.exporter.token).then(({ data, errors }) => {
      if (!data) throw new Error(JSON.stringify(errors));
      return data;
    });
  }
});

test('every name of reference data and every text of the demonstration can be printed', async () => {
  const faces = await loadFaces();
  const tables = await desk.app.sql(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const all = tables
    .map(({ name }) => `select row_to_json(t)::text as text from "${String(name)}" t`)
    .join(' union all ');
  const rows = await desk.app.sql(`select string_agg(distinct c, '') as characters
    from (${all}) texts, regexp_split_to_table(text, '') c`);
  const characters = [...printable(String(rows[0]?.['characters']))];
  expect(characters.length).toBeGreaterThan(1_500);
  expect(characters.filter((character) => !faces.has(character))).toEqual([]);
});

describe('a report of little', () => {
  test('says that there is no score, and never shows a zero for it', async () => {
    const pages = readPdf(await desk.report({ market: 'RU', asOf: '1999-12-31', language: 'en' }));
    expect(pages[0]?.text).toContain(squeezed('Too little is known for a score'));
    expect(pages[0]?.text).toContain(squeezed('No score does not mean no risk.'));
    expect(textOf(pages)).toContain(squeezed('There are no sources.'));
  });

  test('names sector and region', async () => {
    const question = { ...RUSSIA, sector: '85', region: '500000' };
    const [first] = readPdf(await desk.report({ ...question, language: 'zh' }));
    expect(first?.text).toContain('（85）');
    expect(first?.text).toContain('重庆市（500000）');
  });
});

describe('beside the score', () => {
  let pages: readonly string[];
  beforeAll(async () => {
    const hands = await allHands(desk.app, await desk.app.tenant());
    const issuer = await writeLeast(hands, recordKind('Organization'), '', { name: { zh: '某评级机构' } });
    await writeLeast(hands, recordKind('CountryRating'), issuer.id, {
      grade: '7',
      disclaimer: { zh: '不得用作主权评级' },
      ratedOn: '2022-03-04',
    });
    const source = await writeLeast(hands, recordKind('Source'), '', { title: { zh: '调整的依据' } });
    await addAdjustment(hands, source.id, { points: 6 });
    pages = readPdf(await desk.report({ market: 'RU', language: 'zh' }, hands)).map(({ text }) => text);
  });

  test("an expert's adjustment stands apart, with its reason and who answers for it", () => {
    expect(pages[0]).toContain('专家调整（单独列示，不计入评分）：+6.00分。');
    expect(pages[0]).toContain('理由：结算渠道较评分所示更不稳定');
    expect(pages.join('')).toContain('调整的依据');
  });

  test('ratings of others stand with their scale, date and disclaimer', () => {
    const text = pages.join('');
    expect(text).toContain('其他机构的评级');
    for (const said of ['某评级机构', '国家风险等级（0至7）', '2022年3月4日', '不得用作主权评级']) {
      expect(text).toContain(said);
    }
  });
});

test('the first page names the list of a control that touches the goods, with its codes', async () => {
  const hands = await allHands(desk.app, await desk.app.tenant());
  const control = await writeLeast(hands, recordKind('PolicyEvent'), '', {
    kind: 'export_control',
    controlClass: '第833/2014号条例附件二十三',
    sectors: ['8502'],
  });
  const source = await writeLeast(hands, recordKind('Source'), '', { title: { zh: '条例' } });
  await hands.get('mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }', {
    input: { sourceId: source.id, policyEventId: control.id, locator: '附件二十三' },
  });
  const [first, ...others] = readPdf(await desk.report({ market: 'RU', sector: '8502', language: 'zh' }, hands));
  expect(first?.text).toContain('“第833/2014号条例附件二十三”涉及：发电机组（HS8502）');
  expect(first?.text).toContain('不提供法律意见');
  expect(textOf(others)).toContain('第833/2014号条例附件二十三');
});
