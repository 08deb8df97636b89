import { type Locale, formatDate, noticeHeadline, pick, recordPath, watchedName } from '@kouan/shared';
import type { Notice } from '../notices/notice.ts';
import { beijingDay } from '../platform/clock.ts';
import { LETTER_WORDS } from './letter-words.ts';
import { type WatchedScoreLine, scoreLine } from './score-lines.ts';

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
  readonly url: string | null;
  readonly details: readonly string[];
}

/** A letter in its reader's language: what changed, why it was sent, and how the scores stand; as text and as HTML. */
export function letterOf(content: LetterContent): { subject: string; text: string; html: string } {
  const { locale, notices, more } = content;
  const words = LETTER_WORDS[locale];
  const items = notices.map((notice) => itemOf(notice, content));
  const scores = content.scores.map((line) => scoreLine(line, locale));
  const subject = words.subject(notices.length + more, items[0]?.headline ?? '').slice(0, 150);
  const days = [...new Set(content.doubtful.map((moment) => formatDate(beijingDay(moment), locale)))];
  const doubt = days.length > 0 ? words.doubtful(days) : null;
  const link = `${content.publicUrl}/#/notices`;
  const text = [
    words.greeting(content.name),
    '',
    words.intro,
    '',
    ...items.flatMap(({ headline, url, details }) => [
      `* ${headline}`,
      ...details.map(indent),
      ...(url ? [indent(url)] : []),
      '',
    ]),
    ...(more > 0 ? [words.more(more), ''] : []),
    ...(doubt ? [doubt, ''] : []),
    ...(scores.length > 0 ? [words.scores, ...scores.map((line) => `* ${line}`), ''] : []),
    `${words.open}: ${link}`,
    '',
    words.advice,
    '',
    `${words.unsubscribe}: ${content.unsubscribeUrl}`,
    '',
  ].join('\n');
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body style="font-family:sans-serif;line-height:1.5;max-width:40em">`,
    paragraph(words.greeting(content.name)),
    paragraph(words.intro),
    `<ul>${items.map(htmlItem).join('')}</ul>`,
    more > 0 ? paragraph(words.more(more)) : '',
    doubt ? paragraph(doubt) : '',
    scores.length > 0
      ? `${paragraph(words.scores)}<ul>${scores.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
      : '',
    `<p><a href="${escaped(link)}">${escaped(words.open)}</a></p>`,
    paragraph(words.advice),
    `<p><a href="${escaped(content.unsubscribeUrl)}">${escaped(words.unsubscribe)}</a></p></body></html>`,
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
      `${words.because}${notice.because.map((reason) => watchedName(reason, locale)).join('; ')}`,
    ],
  };
}

function htmlItem({ headline, url, details }: Item): string {
  const what = url ? `<a href="${escaped(url)}">${escaped(headline)}</a>` : escaped(headline);
  return `<li>${what}${details.map((line) => `<br>${escaped(line)}`).join('')}</li>`;
}

const indent = (line: string): string => `  ${line}`;
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
