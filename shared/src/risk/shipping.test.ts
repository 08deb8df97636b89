import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { LOCALES } from '../text/locale.ts';
import type { PolicyEventInput, RiskInputs, RiskQuestion } from './inputs.ts';
import { RISK_MESSAGE_TEXTS } from './message-texts.ts';
import { riskMessage } from './render-message.ts';
import { type ShippingCheck, foremostChecks, shippingChecks } from './shipping.ts';
import { summarise } from './summarise.ts';
import { asked } from './testing/answers.ts';
import { eventOf, fourParts, inputsOf, noteOf, questionOf } from './testing/builders.ts';

const NAMES = {
  indicator: (code: string) => code,
  sector: (code: string | null) => code ?? 'all goods',
  record: () => null,
  source: () => null,
};

function checks(inputs: RiskInputs, question: RiskQuestion): readonly ShippingCheck[] {
  return shippingChecks(inputs, question, summarise(inputs, question));
}

const idsOf = (check: ShippingCheck | undefined): readonly string[] => check?.records.map(({ id }) => id) ?? [];

/** What is said of a topic, check by check, in Chinese and then in English. */
const saidOf = (inputs: RiskInputs, topic: ShippingCheck['topic']): readonly string[] =>
  checks(inputs, questionOf())
    .filter((check) => check.topic === topic)
    .flatMap(({ message }) => LOCALES.map((locale) => riskMessage(message, locale, NAMES)));

const control = (over: Partial<PolicyEventInput>): PolicyEventInput =>
  eventOf({ kind: 'export_control', controlClass: 'EU 833/2014, Annex XXIII', ...over });

describe('What to find out before shipping', () => {
  test.each([
    ['the code asked for', '8502', ['8502'], true],
    ['a chapter that contains it', '850213', ['85'], true],
    ['a subheading that lies within it', '85', ['850213'], true],
    ['all goods', '8502', [], true],
    ['another chapter', '8502', ['84'], false],
  ])('names a control that touches %s', (_, sector, sectors, isNamed) => {
    const told = checks(inputsOf({ policyEvents: [control({ sectors })] }), questionOf({ sector }));
    const controls = told.filter(({ topic }) => topic === 'export_controls');
    expect(controls).toHaveLength(1);
    const named = sectors.length > 0 ? 'ship_control_class' : 'ship_control_class_uncoded';
    expect(controls[0]?.message.key).toBe(isNamed ? named : 'ship_controls_none');
    expect(idsOf(controls[0])).toEqual(isNamed ? ['event-1'] : []);
  });

  test('asks of each list by itself, and of controls without one together, with their codes or without', () => {
    const policyEvents = [
      control({ id: 'a' }),
      control({ id: 'b', sectors: ['8502'] }),
      control({ id: 'c', controlClass: 'EAR, Supplement 4' }),
      control({ id: 'd', controlClass: null }),
      control({ id: 'e', controlClass: null, sectors: ['85'] }),
    ];
    const told = checks(inputsOf({ policyEvents }), questionOf({ sector: '8502' }));
    expect(
      told.filter(({ topic }) => topic === 'export_controls').map((check) => [check.message.key, idsOf(check)]),
    ).toEqual([
      ['ship_control_class_uncoded', ['c']],
      ['ship_control_class', ['a', 'b']],
      ['ship_controls', ['e']],
      ['ship_controls_uncoded', ['d']],
    ]);
  });

  test('prints the HS codes that are recorded of a control, whether it names a list or not', () => {
    const texts = (controlClass: string | null): readonly string[] =>
      saidOf(inputsOf({ policyEvents: [control({ controlClass, sectors: ['84', '85'] })] }), 'export_controls');
    for (const controlClass of ['EU 833/2014, Annex XXIII', null]) {
      const [chinese, english] = texts(controlClass);
      expect(chinese).toContain('HS 84、85');
      expect(english).toContain('HS 84, 85');
    }
    expect(texts('EU 833/2014, Annex XXIII')[0]).toContain('EU 833/2014, Annex XXIII');
    // Nothing stands before it.
    expect(texts(null)[0]).not.toContain('另有');
  });

  test('counts companies and groups of companies alike, because nothing here tells them apart', () => {
    const [chinese, english] = saidOf(fourParts(), 'partners');
    expect(chinese).toContain('1 家企业或企业群体');
    expect(english).toContain('1 company or group of companies is on record');
  });

  test('speaks of conflict only where a countermeasure stands beside measures of others', () => {
    const home = eventOf({ id: 'home', kind: 'countermeasure' });
    const note = noteOf({ id: 'policy', category: 'policy_legal' });
    const keysOf = (inputs: Partial<RiskInputs>): readonly (readonly [string, readonly string[]])[] =>
      checks(inputsOf(inputs), questionOf())
        .filter(({ topic }) => topic === 'home_rules')
        .map((check) => [check.message.key, idsOf(check)]);
    expect(keysOf({ notes: [note], policyEvents: [eventOf()] })).toEqual([['ship_policy_notes', ['policy']]]);
    expect(keysOf({ policyEvents: [home] })).toEqual([['ship_home_rules', ['home']]]);
    expect(keysOf({ notes: [note], policyEvents: [eventOf(), home] })).toEqual([
      ['ship_home_rules_conflict', ['home', 'event-1']],
      ['ship_policy_notes', ['policy']],
    ]);
  });

  test('asks insurer and bank about the terms of payment, from claims and payment notes, and recommends none', () => {
    const [terms] = checks(fourParts(), questionOf());
    expect([terms?.topic, terms?.message.key, idsOf(terms)]).toEqual([
      'payment',
      'ship_payment_terms',
      ['claims-1', 'note-1'],
    ]);
    expect(checks(inputsOf(), questionOf())[0]?.message.key).toBe('ship_payment_terms_unknown');
    for (const inputs of [fourParts(), inputsOf()]) {
      const [chinese, english] = saidOf(inputs, 'payment');
      for (const said of ['赊销、信用证、预付款', '保险机构', '银行', '不推荐']) expect(chinese).toContain(said);
      for (const said of ['open account, letter of credit, advance payment', 'insurer', 'bank', 'recommends none']) {
        expect(english).toContain(said);
      }
    }
  });

  test('leaves out what eases a measure, what is not in force yet, and what no source supports', () => {
    const policyEvents = [
      control({ id: 'eased', effect: 'lowers' }),
      control({ id: 'later', occurred: { from: '2022-06-01', to: '2022-06-01', wording: null } }),
      control({ id: 'unsourced', evidence: [] }),
    ];
    const told = checks(inputsOf({ policyEvents }), questionOf());
    expect(told.find(({ topic }) => topic === 'export_controls')?.message.key).toBe('ship_controls_none');
  });

  test('rests on the notes and facts that the summary counts', () => {
    const inputs = { ...fourParts(), policyEvents: [eventOf(), eventOf({ id: 'home', kind: 'countermeasure' })] };
    const told = checks(inputs, questionOf());
    expect(told.map(({ topic, message, records }) => [topic, message.key, records])).toEqual([
      [
        'payment',
        'ship_payment_terms',
        [
          { kind: 'figure', id: 'claims-1' },
          { kind: 'note', id: 'note-1' },
        ],
      ],
      ['payment', 'ship_payment_notes', [{ kind: 'note', id: 'note-1' }]],
      ['sanctions', 'ship_sanctions', [{ kind: 'policy_event', id: 'event-1' }]],
      ['export_controls', 'ship_controls_none', []],
      ['insurance', 'ship_insurance_claims', [{ kind: 'figure', id: 'claims-1' }]],
      ['partners', 'ship_partners', [{ kind: 'position', id: 'position-1' }]],
      [
        'home_rules',
        'ship_home_rules_conflict',
        [
          { kind: 'policy_event', id: 'home' },
          { kind: 'policy_event', id: 'event-1' },
        ],
      ],
      [
        'counsel',
        'ship_counsel_controls',
        [
          { kind: 'policy_event', id: 'event-1' },
          { kind: 'policy_event', id: 'home' },
        ],
      ],
    ]);
  });

  test('asks where nothing is known, and says that silence is no clearance', () => {
    const told = checks(inputsOf(), questionOf({ sector: '61' }));
    expect(told.map(({ topic }) => topic)).toEqual([
      'payment',
      'payment',
      'sanctions',
      'export_controls',
      'insurance',
      'counsel',
    ]);
    const texts = told.map(({ message }) => riskMessage(message, 'en', NAMES)).join(' ');
    expect(texts).toContain('no clearance');
    expect(texts).toContain('no legal advice');
  });

  test('does not rest on a note that has run out', () => {
    const inputs = inputsOf({ notes: [noteOf({ validTo: '2022-05-30' })] });
    for (const check of checks(inputs, questionOf()).filter(({ topic }) => topic === 'payment')) {
      expect(check).toMatchObject({ records: [], recordsTotal: 0 });
    }
  });

  test('names at most fifty records of a check, and how many there are', () => {
    const policyEvents = Array.from({ length: 60 }, (_, index) => eventOf({ id: `event-${index}` }));
    const told = checks(inputsOf({ policyEvents }), questionOf()).find(({ topic }) => topic === 'sanctions');
    expect([told?.records.length, told?.recordsTotal]).toEqual([50, 60]);
  });

  test('never names a record that is not there, nor leaves a parameter unsaid', () => {
    fc.assert(
      fc.property(asked, ({ inputs, question }) => {
        const records = [...inputs.figures, ...inputs.notes, ...inputs.positions, ...inputs.policyEvents];
        const ids = new Set(records.map(({ id }) => id));
        for (const { message, records: under } of checks(inputs, question)) {
          expect(under.every(({ id }) => ids.has(id))).toBe(true);
          for (const locale of LOCALES) {
            expect(riskMessage(message, locale, NAMES)).not.toMatch(/[{}]|undefined|null|\[object/);
          }
        }
      }),
    );
  });

  test('never says how a control could be got around', () => {
    const told = Object.entries(RISK_MESSAGE_TEXTS)
      .filter(([key]) => key.startsWith('ship_') || key.startsWith('check_'))
      .flatMap(([, { zh, en }]) => [zh, en]);
    for (const text of told) {
      expect(text).not.toMatch(
        /avoid|evade|circumvent|bypass|third countr|transship|re-?label|规避|绕|转口|第三国|换标/i,
      );
    }
  });
});

describe('The foremost checks', () => {
  const inputs = {
    ...fourParts(),
    policyEvents: [
      eventOf(),
      control({ id: 'a', sectors: ['8502'] }),
      control({ id: 'b', controlClass: 'EAR, Supplement 4' }),
    ],
  };
  const all = checks(inputs, questionOf());
  const keysOf = (most: number): readonly string[] =>
    foremostChecks(
      all.map(({ topic, message }) => ({ topic, key: message.key })),
      most,
    ).map(({ key }) => key);

  test('name the lists of control first, then one of each topic, in the order of all', () => {
    expect(keysOf(2)).toEqual(['ship_control_class_uncoded', 'ship_control_class']);
    expect(keysOf(4)).toEqual([
      'ship_payment_terms',
      'ship_sanctions',
      'ship_control_class_uncoded',
      'ship_control_class',
    ]);
  });

  test('are all of them where there is room', () => {
    expect(keysOf(50)).toEqual(all.map(({ message }) => message.key));
  });
});
