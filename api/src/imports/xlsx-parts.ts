import { Decimal, badInput, decimalText } from '@kouan/shared';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { IMPORT_LIMITS, MEGABYTE } from './limits.ts';
import type { XlsxArchive } from './xlsx-archive.ts';

/** Small parts are read at once, within this. */
const SMALL = 4 * MEGABYTE;

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Where it stands in the archive. */
  readonly part: string;
}

/** The sheets that people see, in their order; at least one. */
export async function visibleSheets(archive: XlsxArchive): Promise<readonly [Sheet, ...Sheet[]]> {
  const named: { name: string; relation: string }[] = [];
  await eachTag(archive, 'xl/workbook.xml', SMALL, ({ name, attributes }) => {
    const isVisible = (attributes['state'] ?? 'visible') === 'visible';
    if (local(name) !== 'sheet' || !isVisible) return;
    named.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? '' });
  });
  const targets = new Map<string, string>();
  await eachTag(archive, 'xl/_rels/workbook.xml.rels', SMALL, ({ attributes }) => {
    targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  });
  const [first, ...others] = named.map(({ name, relation }) => ({ name, part: partOf(targets.get(relation) ?? '') }));
  if (!first || !archive.has(first.part)) throw badInput('IMPORT_XLSX_BROKEN');
  return [first, ...others.filter(({ part }) => archive.has(part))];
}

function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Texts that cells refer to by number; a workbook may have none. */
export async function sharedTexts(archive: XlsxArchive): Promise<readonly string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!archive.has(part)) return [];
  const texts: string[] = [];
  let isText = false;
  let isPhonetic = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (local(name) === 'si') texts.push('');
    else if (local(name) === 'rPh') isPhonetic = true;
    else if (local(name) === 't') isText = !isPhonetic;
  });
  parser.on('text', (text) => {
    if (isText) texts[texts.length - 1] = `${texts.at(-1) ?? ''}${text}`.slice(0, IMPORT_LIMITS.cell + 1);
  });
  parser.on('closetag', ({ name }) => {
    if (local(name) === 't') isText = false;
    else if (local(name) === 'rPh') isPhonetic = false;
  });
  await feed(parser, archive, part, IMPORT_LIMITS.sharedTexts);
  return texts;
}

/** Numbers of formats that spreadsheets themselves have for days. */
const DAY_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** Styles under which a number is a day. */
export async function dateStyles(archive: XlsxArchive): Promise<ReadonlySet<number>> {
  const part = 'xl/styles.xml';
  const styles = new Set<number>();
  if (!archive.has(part)) return styles;
  const formats = new Set(DAY_FORMATS);
  let isCellStyle = false;
  let style = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const tag = local(name);
    if (tag === 'numFmt' && isDayFormat(attributes['formatCode'] ?? '')) formats.add(Number(attributes['numFmtId']));
    if (tag === 'cellXfs') isCellStyle = true;
    if (tag !== 'xf' || !isCellStyle) return;
    if (formats.has(Number(attributes['numFmtId']))) styles.add(style);
    style += 1;
  });
  parser.on('closetag', ({ name }) => {
    if (local(name) === 'cellXfs') isCellStyle = false;
  });
  await feed(parser, archive, part, SMALL);
  return styles;
}

/** A format that writes a year; words in quotation marks and in brackets are no part of it. */
function isDayFormat(code: string): boolean {
  return /y/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** The day of a spreadsheet's number: 1 is 1 January 1900, with a 29 February that never was. */
export function dateOf(serial: number): string | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial > 110_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** A fraction or a power of ten, within the range of their numbers; whole numbers are as they are. */
const FRACTION = /^-?\d+(?!$)(\.\d+)?(e[+-]?\d{1,3})?$/i;

/** Digits that spreadsheets keep and show. */
const SHOWN_DIGITS = 15;

/** A number as the spreadsheet shows it: what is stored as 27.500000000000004 was entered as 27.5. */
export function numberShown(text: string): string {
  return text.length > SHOWN_DIGITS && FRACTION.test(text)
    ? decimalText(new Decimal(text).toSignificantDigits(SHOWN_DIGITS))
    : text;
}

/** The place of a cell out of its name: 0 for A1, 27 for AB3. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function eachTag(
  archive: XlsxArchive,
  part: string,
  atMost: number,
  onTag: (tag: SaxesTagPlain) => void,
): Promise<void> {
  const parser = new SaxesParser();
  parser.on('opentag', onTag);
  await feed(parser, archive, part, atMost);
}

async function feed(parser: SaxesParser, archive: XlsxArchive, part: string, atMost: number): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of archive.read(part, atMost)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
