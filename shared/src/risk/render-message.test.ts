import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '../text/locale.ts';
import { RISK_MESSAGE_TEXTS } from './message-texts.ts';
import { type RiskNames, riskMessage } from './render-message.ts';
import { summarise } from './summarise.ts';
import { fourParts, inputsOf, questionOf } from './testing/builders.ts';

const NAMES: RiskNames = {
  indicator: (code) => `<${code}>`,
  sector: (code) => (code === null ? '<all goods>' : `<${code}>`),
  record: (id) => `<${id}>`,
  source: (id) => ({ name: `<${id}>`, title: '', published: { from: '2022-05-06', to: '2022-05-31', wording: null } }),
};

describe('What Kouan says of a summary', () => {
  test('has the same parameters in both languages', () => {
    const parameters = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].toSorted();
    for (const { zh, en } of Object.values(RISK_MESSAGE_TEXTS)) {
      expect(zh).not.toBe('');
      expect(parameters(zh)).toEqual(parameters(en));
    }
  });

  test('speaks of one and of many as people do', () => {
    const said = (documents: number, origins: number): string =>
      riskMessage({ key: 'confidence_few_origins', params: { documents, origins } }, 'en', NAMES);
    expect([said(1, 1), said(6, 3)]).toEqual([
      'It rests on 1 source from only 1 independent origin.',
      'It rests on 6 sources from only 3 independent origins.',
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
