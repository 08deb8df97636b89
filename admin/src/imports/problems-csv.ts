import { type Locale, inLocale, pick } from '@kouan/shared';
import type { Mistakes } from './upload.ts';

const HEADER = [
  { zh: '行', en: 'Line' },
  { zh: '列', en: 'Column' },
  { zh: '问题与改正办法', en: 'What is wrong and how to mend it' },
] as const;

/** The mistakes of a file as a table that can be sent on, with the mark by which spreadsheets know UTF-8. */
export function problemsCsv({ problems }: Pick<Mistakes, 'problems'>, locale: Locale): string {
  const lines = [
    HEADER.map((label) => inLocale(label, locale)),
    ...problems.map(({ line, column, message }) => [String(line), column ?? '', pick(message, locale)]),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Text out of somebody's file must not become a formula in the spreadsheet of whoever opens the table. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
