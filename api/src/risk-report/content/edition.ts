import type { Locale } from '@kouan/shared';
import type { RiskSummaryType } from '../../risk-summary/risk-summary.types.ts';
import type { Block, Edition } from '../layout/blocks.ts';
import { arithmetic } from './arithmetic.ts';
import { adjustment, ratings } from './beside.ts';
import { Citations } from './citations.ts';
import { figures } from './figures.ts';
import { companies, notes, policy } from './happenings.ts';
import { checks, goodsOf, questionFacts, reasons, regionOf, verdict } from './opening.ts';
import { parts } from './parts.ts';
import type { Report, ReportLinks, Section } from './report.ts';
import { shipping } from './shipping.ts';
import { sources } from './sources.ts';
import { Telling } from './telling.ts';

/** The whole report in one language; the same summary gives the same report. */
export function editionOf(summary: RiskSummaryType, knownAt: string, links: ReportLinks, locale: Locale): Edition {
  const told = new Telling(locale);
  const report: Report = { summary, knownAt, links, told, citations: new Citations(locale) };
  const beside = adjustment(report);
  // Sources come last: what was cited before them is known then.
  const sections = [
    reasons(report),
    checks(report),
    parts(report),
    ratings(report),
    shipping(report),
    ...figures(report),
    companies(report),
    policy(report),
    notes(report),
    arithmetic(report),
    about(report),
    sources(report),
  ].filter((section) => section !== null);
  const methodSection = sections.findIndex(({ title }) => title === told.say('arithmetic')) + 1;
  return {
    lang: locale,
    brand: told.say('brand'),
    kind: told.say('kind'),
    title: told.say('title', { market: told.text(summary.market.name) }),
    subtitle: [goodsOf(summary.sector, told), regionOf(summary.region, told)].join(told.say('comma')),
    missing: told.say('aboutMissing'),
    blocks: [questionFacts(report, methodSection), verdict(report), ...beside, ...numbered(sections)],
    footer: {
      question: told.say('footerQuestion', {
        market: told.text(summary.market.name),
        goods: summary.sector ? summary.sector.code : told.say('allGoods'),
        region: summary.region ? told.text(summary.region.name) : told.say('wholeCountry'),
        asOf: told.date(summary.asOf),
        knownAt: told.say('beijing', { moment: told.moment(knownAt) }),
      }),
      fixed: told.say('fixedLine'),
      page: told.say('page', { page: '{page}', of: '{of}' }),
    },
  };
}

function numbered(sections: readonly Section[]): Block[] {
  return sections.flatMap(({ title, blocks }, index) => [
    { kind: 'heading', level: 1, text: `${index + 1}  ${title}` } as const,
    ...blocks,
  ]);
}

/** What the paper is, how it can be made again, and where its method and its page are. */
function about({ summary, links, told }: Report): Section {
  return {
    title: told.say('about'),
    blocks: [
      { kind: 'paragraph', text: told.say('aboutClocks') },
      { kind: 'paragraph', text: [{ text: told.say('aboutLink') }, { text: links.page, link: links.page }] },
      {
        kind: 'paragraph',
        text: [
          { text: told.say('aboutMethod', { version: summary.methodVersion }) },
          { text: links.method, link: links.method },
        ],
      },
      { kind: 'paragraph', text: told.say('aboutBands') },
    ],
  };
}
