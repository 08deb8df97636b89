import {
  CONFIDENCE_LABELS,
  RISK_BANDS,
  RISK_BAND_LABELS,
  RISK_DIRECTION_LABELS,
  SHIPPING_TOPIC_LABELS,
  foremostChecks,
  riskMethodOf,
} from '@kouan/shared';
import type { Block, FactsBlock, VerdictBlock } from '../layout/blocks.ts';
import type { Rich } from '../layout/lines.ts';
import { rounded, roundedRange } from '../../risk-summary/told-score.ts';
import { mayNameGoods } from './named-goods.ts';
import type { Report, Section } from './report.ts';
import { factor, points } from './telling.ts';

/** What was asked, in the words of the question: market, goods, region, both clocks and the method. */
export function questionFacts({ summary, knownAt, links, told }: Report, methodSection: number): FactsBlock {
  return {
    kind: 'facts',
    facts: [
      { name: told.say('market'), value: told.named(summary.market) },
      { name: told.say('goods'), value: goodsOf(summary.sector, told) },
      { name: told.say('region'), value: regionOf(summary.region, told) },
      { name: told.say('asOf'), value: told.date(summary.asOf), note: told.say('asOfNote') },
      { name: told.say('knownAt'), value: told.moment(knownAt), note: told.say('knownAtNote') },
      {
        name: told.say('method'),
        value: [{ text: summary.methodVersion, link: links.method, bold: true }],
        note: told.say('methodNote', { section: methodSection }),
      },
    ],
  };
}

/** What the document is called: market, goods if any are asked for, and day. */
export function documentTitle({ market, sector, asOf }: Report['summary'], told: Report['told']): string {
  const of = [told.text(market.name), ...(sector ? [told.named(sector)] : [])].join(told.say('comma'));
  return told.say('documentTitle', { of, asOf: told.date(asOf) });
}

export function goodsOf(sector: Report['summary']['sector'], told: Report['told']): string {
  return sector ? told.named(sector) : told.say('allGoods');
}

export function regionOf(region: Report['summary']['region'], told: Report['told']): string {
  return region ? told.named(region) : told.say('wholeCountry');
}

/** The score on its scale, which way it moves and how sure it is. */
export function verdict({ summary, told }: Report): VerdictBlock {
  const { score, band } = summary;
  const lines: Rich[] = [
    ...(score ? [rangeLine(summary, told), ...goodsLine(summary, told)] : noScoreLines(summary, told)),
    strong(told.say('direction'), told.label(RISK_DIRECTION_LABELS[summary.direction]) + told.say('noStop'), told),
    strong(told.say('confidence'), confidenceLine(summary, told), told),
    [{ text: summary.confidence.reasons.map(({ text }) => told.text(text)).join(told.say('gap')), muted: true }],
  ];
  return {
    kind: 'verdict',
    name: told.say('score'),
    score: score ? { ...score, text: rounded(score.central), outOf: told.say('outOf') } : null,
    headline: band ? told.say('band', { band: told.label(RISK_BAND_LABELS[band]) }) : told.say('noScore'),
    lines,
    bands: bandsOf(summary.methodVersion, told),
    alt: told.say('scaleAlt', {
      score: score
        ? told.say('scaleAltScore', {
            central: points(score.central),
            lower: points(score.lower),
            upper: points(score.upper),
          })
        : told.say('noScore'),
    }),
  };
}

/** That nothing under the score is about the very goods asked, where that is so. */
function goodsLine(summary: Report['summary'], told: Report['told']): Rich[] {
  const { sector } = summary;
  return sector && !mayNameGoods(summary, sector.code) ? [told.say('goodsNotNamed', { code: sector.code })] : [];
}

function rangeLine({ score, bandRange }: Report['summary'], told: Report['told']): string {
  if (!score || score.lower === score.upper) return told.say('noRange');
  const [lowest, highest] = bandRange ?? [];
  const bands =
    lowest && highest && lowest !== highest
      ? told.say('rangeBands', {
          lowest: told.label(RISK_BAND_LABELS[lowest]),
          highest: told.label(RISK_BAND_LABELS[highest]),
        })
      : '';
  return told.say('range', { ...roundedRange(score), bands });
}

/** Why there is no score, and that this is no good news; where nothing at all is known, the reason says both. */
function noScoreLines({ missing }: Report['summary'], told: Report['told']): Rich[] {
  const [first] = missing;
  const why = told.text(first?.text);
  return first?.key === 'no_evidence' ? [why] : [why, told.say('noScoreMeans')];
}

function confidenceLine({ confidence }: Report['summary'], told: Report['told']): string {
  const { word, value, origins, documents } = confidence;
  return told.say('confidenceIs', {
    word: told.label(CONFIDENCE_LABELS[word]),
    value: factor(value),
    origins,
    documents,
  });
}

function strong(name: string, value: string, told: Report['told']): Rich {
  return [{ text: name + told.say('colon'), bold: true }, { text: value }];
}

function bandsOf(version: Report['summary']['methodVersion'], told: Report['told']): VerdictBlock['bands'] {
  const { bands } = riskMethodOf(version);
  const from = (index: number): number => {
    const band = RISK_BANDS[index];
    if (band === undefined) return 100;
    return band === 'low' ? 0 : bands[band];
  };
  return RISK_BANDS.map((band, index) => ({
    band,
    label: told.label(RISK_BAND_LABELS[band]),
    from: from(index),
    to: from(index + 1),
  }));
}

/** The sentences that say why. */
export function reasons({ summary, told }: Report): Section | null {
  if (summary.reasons.length === 0) return null;
  const items = summary.reasons.map(({ text }) => told.text(text));
  return { title: told.say('reasons'), blocks: [{ kind: 'list', ordered: true, items }] };
}

/** As many as the first screen of the console names; a page has no room for more beside the reasons and the notice. */
const MOST_CHECKS = 3;

/** That nothing here is legal advice; then the weightiest of what to find out before shipping, and where all stands. */
export function checks({ summary: { shippingChecks }, told }: Report): Section {
  const shown = foremostChecks(shippingChecks, MOST_CHECKS);
  const items = shown.map(({ topic, text }): Rich => [
    { text: told.label(SHIPPING_TOPIC_LABELS[topic]) + told.say('colon'), bold: true },
    { text: told.text(text) },
  ]);
  const counts = { shown: shown.length, total: shippingChecks.length, section: told.say('shipping') };
  const list: Block[] =
    items.length > 0
      ? [
          { kind: 'list', ordered: false, items },
          { kind: 'paragraph', tone: 'small', text: told.say('checksOf', counts) },
        ]
      : [];
  return { title: told.say('checks'), blocks: [{ kind: 'notice', text: told.say('counsel') }, ...list] };
}
