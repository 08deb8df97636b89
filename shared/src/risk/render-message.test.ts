import { describe, expect, test } from '@jest/globals';
import { quantity } from '../quantity/quantity.ts';
import { LOCALES } from '../text/locale.ts';
import { RISK_MESSAGE_TEXTS } from './message-texts.ts';
import type { RiskMessage } from './messages.ts';
import { type RiskNames, riskMessage } from './render-message.ts';
import { summarise } from './summarise.ts';
import { fourParts, inputsOf, questionOf } from './testing/builders.ts';

const NAMES: RiskNames = {
  indicator: (code) => `<${code}>`,
  sector: (code) => (code === null ? '<all goods>' : `<${code}>`),
  period: (text) => `<${text}>`,
};

describe('What Kouan says of a summary', () => {
  test('has the same parameters in both languages', () => {
    const parameters = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const { zh, en } of Object.values(RISK_MESSAGE_TEXTS)) {
      expect(parameters(zh).length === 0 && zh === '').toBe(false);
      expect(parameters(zh)).toEqual(parameters(en));
    }
  });

  test('names the change as it was reported, with its period and goods', () => {
    const message: RiskMessage = {
      key: 'reason_figure',
      params: {
        indicator: 'claims_filed',
        sector: null,
        period: '2022-Q1',
        change: {
          value: quantity({ qualifier: 'about', value: '36', unit: 'times' }),
          comparison: { basis: 'yoy', form: 'multiple', direction: 'up', basePeriod: '2021-Q1' },
        },
      },
    };
    expect(LOCALES.map((locale) => riskMessage(message, locale, NAMES))).toEqual([
      '<claims_filed>（<all goods>，<2022-Q1>）：同比约36倍（基期：2021年第一季度）。',
      '<claims_filed> (<all goods>, <2022-Q1>): about 36 times year on year (Q1 2021).',
    ]);
  });

  test('leaves no parameter of a whole summary unsaid, with evidence and without', () => {
    for (const inputs of [fourParts(), inputsOf()]) {
      const { reasons, missing, checks, confidence } = summarise(inputs, questionOf({ sector: '85' }));
      for (const message of [...reasons, ...missing, ...checks, ...confidence.reasons]) {
        for (const locale of LOCALES) {
          expect(riskMessage(message, locale, NAMES)).not.toMatch(/[{}]|undefined|null|\[object/);
        }
      }
    }
  });
});
