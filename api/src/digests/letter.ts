import {
  type Locale,
  RISK_CATEGORY_LABELS,
  formatDate,
  inLocale,
  noticeHeadline,
  pick,
  recordPath,
  watchedName,
  watchedSummaryPath,
} from '@kouan/shared';
import type { Notice, NoticeReason } from '../notices/notice.ts';
import { beijingDay } from '../platform/clock.ts';
import { LETTER_WORDS, type LetterWords } from './letter-words.ts';
import { type WatchedScoreLine, moveLine, scoreLine } from './score-lines.ts';

/** What a letter is made of. */
export interface LetterContent {
  readonly locale: Locale;
  readonly name: string;
  readonly notices: readonly Notice[];
  /** Changes that have no room in the letter. */
  readonly more: number;
  readonly scores: readonly WatchedScoreLine[];
  /** Moments of earlier letters that may not have arrived. */
  readonly doubtful: readonly string[];
  readonly publicUrl: string;
  readonly unsubscribeUrl: string;
}

interface Item {
  readonly headline: string;
  /** What the headline speaks of; null: it has no page of its own. */
  readonly url: string | null;
  readonly details: readonly string[];
  /** The risk summary that it bears on. */
  readonly summaryUrl: string;
}

/** A letter in its reader's language: what changed, why it was sent, and how the scores stand; as text and as HTML. */
export function letterOf(content: LetterContent): { subject: string; text: string; html: string } {
  const { locale, notices, more } = content;
  const words = LETTER_WORDS[locale];
  const items = notices.map((notice) => itemOf(notice, content));
  const scores = content.scores.map((line) => scoreItem(line, content));
  const subject = words.subject(notices.length + more, items[0]?.headline ?? '').slice(0, 150);
  const days = [...new Set(content.doubtful.map((moment) => formatDate(beijingDay(moment), locale)))];
  const doubt = days.length > 0 ? words.doubtful(days) : null;
  const all = `${content.publicUrl}/#/notices`;
  const text = [
    words.greeting(content.name),
    '',
    words.intro,
    '',
    ...items.flatMap((item) => [...textItem(item, words), '']),
    ...(more > 0 ? [words.more(more), ''] : []),
    ...(doubt ? [doubt, ''] : []),
    ...(scores.length > 0 ? [words.scores, ...scores.flatMap((item) => textItem(item, words)), ''] : []),
    `${words.open}${words.colon}${all}`,
    '',
    words.advice,
    '',
    `${words.unsubscribe}${words.colon}${content.unsubscribeUrl}`,
    '',
  ].join('\n');
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body style="font-family:sans-serif;line-height:1.5;max-width:40em">`,
    paragraph(words.greeting(content.name)),
    paragraph(words.intro),
    htmlItems(items, words),
    more > 0 ? paragraph(words.more(more)) : '',
    doubt ? paragraph(doubt) : '',
    scores.length > 0 ? `${paragraph(words.scores)}${htmlItems(scores, words)}` : '',
    `<p>${link(all, words.open)}</p>`,
    paragraph(words.advice),
    `<p>${link(content.unsubscribeUrl, words.unsubscribe)}</p></body></html>`,
  ].join('\n');
  return { subject, text, html };
}

function itemOf(notice: Notice, { locale, publicUrl }: LetterContent): Item {
  const words = LETTER_WORDS[locale];
  const path = recordPath(notice.kind, notice.recordId);
  const label = pick(notice.label, locale) || notice.code;
  const { source } = notice;
  return {
    headline: `${noticeHeadline(notice, locale)}${words.colon}${label} (${notice.code})`,
    url: path && `${publicUrl}/#${path}`,
    details: [
      ...(source
        ? [`${words.source}${[pick(source.title, locale), source.publisher].filter(Boolean).join(', ')}`]
        : []),
      ...(notice.topics.length > 0
        ? [
            `${words.topics}${notice.topics.map((topic) => inLocale(RISK_CATEGORY_LABELS[topic], locale)).join(words.comma)}`,
          ]
        : []),
      `${words.because}${notice.because.map((reason) => watchedName(reason, locale)).join(words.semicolon)}`,
    ],
    summaryUrl: summaryUrl(notice.because[0], publicUrl),
  };
}

function scoreItem(line: WatchedScoreLine, { locale, publicUrl }: LetterContent): Item {
  return {
    headline: scoreLine(line, locale),
    url: null,
    details: line.moves.map((move) => moveLine(move, locale)),
    summaryUrl: summaryUrl(line.watched, publicUrl),
  };
}

function summaryUrl(reason: NoticeReason, publicUrl: string): string {
  return `${publicUrl}/#${watchedSummaryPath(reason, reason.asOf)}`;
}

function textItem({ headline, url, details, summaryUrl: summary }: Item, words: LetterWords): string[] {
  return [
    `* ${headline}`,
    ...[...details, ...(url ? [url] : []), `${words.summary}${words.colon}${summary}`].map((line) => `  ${line}`),
  ];
}

function htmlItems(items: readonly Item[], words: LetterWords): string {
  return `<ul>${items.map((item) => htmlItem(item, words)).join('')}</ul>`;
}

function htmlItem({ headline, url, details, summaryUrl: summary }: Item, words: LetterWords): string {
  const what = url ? link(url, headline) : escaped(headline);
  const lines = [...details.map(escaped), link(summary, words.summary)];
  return `<li>${what}${lines.map((line) => `<br>${line}`).join('')}</li>`;
}

const link = (url: string, text: string): string => `<a href="${escaped(url)}">${escaped(text)}</a>`;
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** People write names and titles; in HTML they are text and nothing else. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
