import { RISK_BAND_LABELS, RISK_CATEGORY_LABELS } from '@kouan/shared';
import { type Block, type Row, cell } from '../layout/blocks.ts';
import type { Span } from '../layout/lines.ts';
import type { Report, Section } from './report.ts';
import { type Telling, factor, points, rangeOf } from './telling.ts';

/** A reviewer's judgement on the score, in a frame of its own: it stands beside the score and never in it. */
export function adjustment({ summary, told, citations }: Report): Block[] {
  const { adjustment: judged, adjustedScore } = summary;
  if (!judged) return [];
  const by = judged.reviewer ? told.say('adjustmentBy', { name: judged.reviewer.name }) : '';
  const head = told.say('adjustment', { points: signed(judged.points) });
  const score = adjustedScore ? told.say('adjustedScore', { score: scoreText(adjustedScore, told) }) : '';
  const spans: Span[] = [
    { text: head, bold: true },
    { text: told.say('gap') + score },
    { text: told.say('gap') + told.say('adjustmentReason', { reason: told.text(judged.reason) }) },
    {
      text:
        told.say('gap') +
        told.say('adjustmentDates', { by, decided: told.day(judged.decidedAt), to: told.date(judged.validTo) }),
      muted: true,
    },
    { text: ' ' },
    ...citations.cite(judged.evidence),
  ];
  return [{ kind: 'notice', text: spans }];
}

/** How others rate the market, each on a scale of its own, with what they say it is not for. */
export function ratings({ summary, told, citations }: Report): Section | null {
  if (summary.ratings.length === 0) return null;
  const title = told.say('ratings');
  const rows = summary.ratings.map(({ issuer, scale, grade, ratedOn, disclaimer, evidence }): Row => ({
    cells: [
      cell(told.text(issuer.name)),
      [{ text: [{ text: grade, bold: true }] }, { text: told.text(scale), muted: true }],
      cell(told.date(ratedOn)),
      cell(told.text(disclaimer) || told.say('none')),
      cell(citations.cite(evidence)),
    ],
  }));
  return {
    title,
    blocks: [
      { kind: 'paragraph', tone: 'small', text: told.say('ratingsHint'), clings: true },
      {
        kind: 'table',
        caption: title,
        columns: [
          { head: told.say('issuer'), width: 22 },
          { head: told.say('gradeAndScale'), width: 26 },
          { head: told.say('ratedOn'), width: 18 },
          { head: told.say('disclaimer'), width: 38 },
          { head: told.say('sourcesHead'), width: 12 },
        ],
        rows,
      },
    ],
  };
}

/** What the score would be without each source: a score that hangs on one paper shows it here. */
export function sensitivity({ summary, told, citations }: Report): Block[] {
  if (summary.sensitivity.length === 0) return [];
  const none = told.say('none');
  const rows = summary.sensitivity.map(({ source, score, change, band, confidence, lostParts }): Row => {
    const number = citations.numberOf(source.id);
    const reference: Span[] = number === undefined ? [] : [{ text: ` [${number}]`, goTo: citations.placeOf(number) }];
    return {
      cells: [
        cell([{ text: told.text(source.title) }, ...reference]),
        score ? cell(scoreText(score, told)) : cell(told.say('noScoreShort')),
        cell(change === null ? none : signed(change)),
        cell(band ? told.label(RISK_BAND_LABELS[band]) : none),
        cell(factor(confidence)),
        cell(lostParts.map((part) => told.label(RISK_CATEGORY_LABELS[part])).join(told.say('pause')) || none),
      ],
    };
  });
  return [
    { kind: 'heading', level: 2, text: told.say('sensitivity') },
    {
      kind: 'table',
      caption: told.say('sensitivity'),
      dense: true,
      columns: [
        { head: told.say('withoutSource'), width: 40 },
        { head: told.say('partScore'), width: 24, align: 'right' },
        { head: told.say('change'), width: 12, align: 'right' },
        { head: told.say('bandHead'), width: 12 },
        { head: told.say('confidence'), width: 12, align: 'right' },
        { head: told.say('lostParts'), width: 22 },
      ],
      rows,
    },
  ];
}

function scoreText(range: NonNullable<Report['summary']['score']>, told: Telling): string {
  const ends = rangeOf(range);
  return points(range.central) + (ends ? told.say('bracket', { text: ends }) : '');
}

/** Points with their sign, a minus as wide as a plus. */
function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;
}
