import { LOCALES, type Locale, RISK_MESSAGE_TEXTS, inLocale } from '@kouan/shared';
import { type Block, cell } from '../layout/blocks.ts';
import type { Document } from '../layout/pdf.ts';
import { WORDS } from './words.ts';

/** Sentences of one document: it takes some hundredths of a second, after which somebody else may have a turn. */
const SENTENCES = 12;

/**
 * Small documents that together hold every sentence that a report may print, in both languages and all faces. Nobody
 * reads them: setting them reads the fonts and readies the code for the first report.
 */
export function warmUpDocuments(): Document[] {
  const labels = [...Object.values(WORDS), ...Object.values(RISK_MESSAGE_TEXTS)];
  return LOCALES.flatMap((locale) => {
    const said = labels.map((label) => inLocale(label, locale));
    const starts = Array.from({ length: Math.ceil(said.length / SENTENCES) }, (_, n) => n * SENTENCES);
    return starts.map((start) => documentOf(said.slice(start, start + SENTENCES), locale));
  });
}

function documentOf(said: readonly string[], lang: Locale): Document {
  const [title = ''] = said;
  const footer = { question: title, fixed: title, page: '{page}/{of}' };
  const edition = { lang, brand: title, kind: title, title, subtitle: title, missing: title, footer };
  return {
    info: { title, subject: title, lang, date: new Date(0) },
    editions: [{ ...edition, blocks: said.flatMap(blocksOf) }],
  };
}

function blocksOf(text: string): Block[] {
  const columns = [
    { head: text, width: 1 },
    { head: text, width: 3 },
  ];
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'table', caption: text, columns, rows: [{ cells: [cell(text), cell([{ text, bold: true }])] }] },
  ];
}
