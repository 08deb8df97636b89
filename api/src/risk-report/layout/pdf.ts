import { buffer } from 'node:stream/consumers';
import Pdf from 'pdfkit';
import { Bookmarks } from './bookmarks.ts';
import type { Edition } from './blocks.ts';
import { loadFaces } from './faces.ts';
import { flow } from './flow.ts';
import { Paper } from './paper.ts';
import { setText } from './placement.ts';
import { COLOR, CONTENT_WIDTH, PAGE, SIZE } from './style.ts';

/** What a document says of itself as a whole. */
export interface DocumentInfo {
  readonly title: string;
  readonly subject: string;
  /** BCP 47 of its first edition. */
  readonly lang: string;
  /** The moment that its content is of; a document made again is the same to the last byte. */
  readonly date: Date;
}

/** A document to be made: plain data, which a thread can be handed. */
export interface Document {
  readonly info: DocumentInfo;
  readonly editions: readonly Edition[];
}

/** Makes a PDF of one or more editions of the same content, one after the other. */
export async function makePdf({ info, editions }: Document): Promise<Buffer> {
  const doc = new Pdf({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: info.lang,
    info: {
      Title: info.title,
      Subject: info.subject,
      Author: 'Kouan 口岸',
      Creator: 'Kouan',
      CreationDate: info.date,
      ModDate: info.date,
    },
  });
  const bytes = buffer(doc);
  const paper = new Paper(doc, await loadFaces());
  const ends: number[] = [];
  for (const edition of editions) {
    await setEdition(paper, edition, editions.length > 1);
    ends.push(paper.pageIndex);
  }
  setFooters(paper, editions, ends);
  doc.end();
  return bytes;
}

async function setEdition(paper: Paper, edition: Edition, amongOthers: boolean): Promise<void> {
  paper.newPage();
  const { outline } = paper.doc;
  const under = amongOthers ? outline.addItem(edition.title, { expanded: true }) : outline;
  const close = paper.open('Part', { lang: edition.lang });
  setTitle(paper, edition);
  const bookmarks = new Bookmarks(under);
  paper.hasMissing = false;
  await flow(paper, edition.blocks, bookmarks);
  if (paper.hasMissing) await flow(paper, [{ kind: 'paragraph', tone: 'small', text: edition.missing }], bookmarks);
  close();
}

/** The head of the first page: whose document it is, what it is, what it is about. */
function setTitle(paper: Paper, { brand, kind, title, subtitle }: Edition): void {
  const { doc } = paper;
  const box = { x: PAGE.left, width: CONTENT_WIDTH };
  const row = { ...box, y: paper.y - 8 };
  const set = (text: string, size: number, bold: boolean) => setText(paper, text, size, CONTENT_WIDTH, bold);
  const house = set(brand, SIZE.lead, true);
  const what = set(kind, SIZE.small, false);
  paper.tag('P', () => paper.drawLines(house.lines, row, { size: house.size, color: COLOR.accent }));
  const right = { ...row, y: row.y + (house.height - what.height) / 2 };
  paper.tag('P', () => paper.drawLines(what.lines, right, { size: what.size, color: COLOR.muted, align: 'right' }));
  const rule = row.y + house.height + 4;
  paper.artifact(() => doc.rect(PAGE.left, rule, CONTENT_WIDTH, 1.4).fill(COLOR.accent));
  paper.y = rule + 12;
  const name = set(title, SIZE.title, true);
  paper.tag('H1', () => paper.drawLines(name.lines, { ...box, y: paper.y }, { size: name.size }));
  paper.y += name.height;
  const about = set(subtitle, SIZE.lead, false);
  paper.tag('P', () => paper.drawLines(about.lines, { ...box, y: paper.y }, { size: about.size, color: COLOR.muted }));
  paper.y += about.height + 2;
}

/** What every page repeats; the number of pages is known only now. */
function setFooters(paper: Paper, editions: readonly Edition[], ends: readonly number[]): void {
  const { doc } = paper;
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    const edition = editions[ends.findIndex((end) => index <= end)];
    if (!edition) continue;
    doc.switchToPage(index);
    const page = pageOf(edition.footer.page, index + 1, count);
    paper.artifact(() => drawFooter(paper, edition, page), 'Pagination');
  }
}

function pageOf(template: string, page: number, of: number): string {
  return template.replace('{page}', String(page)).replace('{of}', String(of));
}

function drawFooter(paper: Paper, { footer }: Edition, page: string): void {
  const top = PAGE.height - PAGE.bottom + 18;
  const style = { size: SIZE.tiny, color: COLOR.muted };
  const width = CONTENT_WIDTH - 70;
  paper.doc
    .lineWidth(0.4)
    .strokeColor(COLOR.rule)
    .moveTo(PAGE.left, top - 5)
    .lineTo(PAGE.left + CONTENT_WIDTH, top - 5)
    .stroke();
  const question = paper.lines(footer.question, { size: SIZE.tiny, width }).slice(0, 1);
  const fixed = paper.lines(footer.fixed, { size: SIZE.tiny, width }).slice(0, 2);
  paper.drawBare(question, { x: PAGE.left, y: top, width }, { ...style, color: COLOR.ink });
  paper.drawBare(fixed, { x: PAGE.left, y: top + 10.5, width }, style);
  const number = paper.lines(page, { size: SIZE.tiny, width: 100 });
  paper.drawBare(number, { x: PAGE.left, y: top, width: CONTENT_WIDTH }, { ...style, align: 'right' });
}
