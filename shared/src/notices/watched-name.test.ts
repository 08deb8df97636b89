import { expect, test } from '@jest/globals';
import { recordPath } from './record-path.ts';
import { watchedSummaryPath } from './summary-path.ts';
import { watchedName } from './watched-name.ts';

const RUSSIA = { name: { zh: '俄罗斯', en: 'Russia' } };

test('what is watched is named by market, sector, region and focus', () => {
  const watched = {
    market: RUSSIA,
    sector: { code: '85', name: { zh: '电气设备', en: 'Electrical machinery' } },
    region: { name: { zh: '象山县', en: 'Xiangshan' } },
    topic: 'payment_channels',
    company: null,
  } as const;
  expect(watchedName(watched, 'en')).toBe('Russia · 85 Electrical machinery · Xiangshan · Payment channels');
  expect(watchedName(watched, 'zh-CN')).toBe('俄罗斯 · 85 电气设备 · 象山县 · 支付渠道');
});

test('a market without a sector is watched for all goods, and a company goes by the name there is', () => {
  const watched = {
    market: RUSSIA,
    sector: null,
    region: null,
    topic: null,
    company: { name: { zh: '联想', en: null } },
  };
  expect(watchedName(watched, 'en')).toBe('Russia · All goods · 联想');
});

test('the summary of what is watched is asked by the day that its reader reads by', () => {
  const all = { market: { code: 'RU' }, sector: null, region: null };
  expect(watchedSummaryPath(all, null)).toBe('/risk-summary?market=RU');
  expect(watchedSummaryPath({ ...all, sector: { code: '8502' }, region: { code: '330225' } }, '2022-05-31')).toBe(
    '/risk-summary?market=RU&sector=8502&region=330225&asOf=2022-05-31',
  );
});

test('only records with a page of their own have a path', () => {
  expect(recordPath('figure', 'x')).toBe('/figures/x/show');
  expect(recordPath('import', 'x')).toBeNull();
});
