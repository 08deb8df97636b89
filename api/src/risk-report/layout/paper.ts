import { type Faces, MISSING_MARK } from './faces.ts';
import { type Line, type Piece, type Rich, type Setting, type Span, breakLines } from './lines.ts';
import { COLOR, FLOOR, LEADING, PAGE } from './style.ts';

/** How lines are drawn. */
export interface LineStyle {
  readonly size: number;
  readonly color?: string;
  readonly align?: 'left' | 'right' | 'center';
}

interface Placed {
  readonly piece: Piece;
  readonly x: number;
  readonly baseline: number;
}

/** What a structure element says of itself to those who hear the document instead of seeing it. */
export interface TagOptions {
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: string;
}

/** The pages of a document as they are filled from top to bottom, and the tree of tags that grows along with them. */
export class Paper {
  /** Whether a mark had to stand for a character that no font has. */
  hasMissing = false;
  /** Where the next block begins. */
  y: number = PAGE.top;
  private parent: PDFKit.PDFStructureElement;

  constructor(
    readonly doc: PDFKit.PDFDocument,
    readonly faces: Faces,
  ) {
    for (const [name, font] of Object.entries(faces.fonts)) {
      // The library takes parsed fonts; its types do not know that yet.
      doc.registerFont(name, font as unknown as Uint8Array);
    }
    this.parent = doc.struct('Document');
    doc.addStructure(this.parent);
  }

  /** Page that is being filled, counted from 0. */
  get pageIndex(): number {
    const { start, count } = this.doc.bufferedPageRange();
    return start + count - 1;
  }

  /** Whether nothing stands on the page yet. */
  get isFresh(): boolean {
    return this.y <= PAGE.top;
  }

  /** What is left of the page. */
  get room(): number {
    return FLOOR - this.y;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = PAGE.top;
  }

  /** Begins a new page unless there is so much room on this one. */
  ensure(height: number): void {
    if (height > this.room && !this.isFresh) this.newPage();
  }

  lines(rich: Rich, setting: Setting): Line[] {
    const lines = breakLines(rich, setting, this.faces, (text, face, size) => this.faces.width(text, face) * size);
    this.hasMissing ||= lines.some(({ pieces }) => pieces.some(({ text }) => text.includes(MISSING_MARK)));
    return lines;
  }

  /** Puts what `work` draws under a tag; tags within it become its children. */
  tag(type: string, work: () => void, options: TagOptions = {}): void {
    const close = this.open(type, options);
    work();
    close();
  }

  /** Opens a tag; all that is drawn until it is closed lies under it. @returns what closes it */
  open(type: string, options: TagOptions = {}): () => void {
    const element = this.doc.struct(type, options);
    const before = this.parent;
    before.add(element);
    this.parent = element;
    return () => {
      this.parent = before;
      element.end();
    };
  }

  /** Draws content of the present tag; it lies on one page. */
  content(draw: () => void): void {
    this.parent.add(draw);
  }

  /** Draws what is seen and has no meaning: rules, grounds, repeated heads. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Draws lines as content of the present tag, with their links as tags of their own. */
  drawLines(lines: readonly Line[], box: { x: number; y: number; width: number }, style: LineStyle): void {
    for (const group of linked(placed(lines, box, style))) {
      const draw = (): void => group.forEach((item) => this.drawPiece(item, style));
      const first = group[0]?.piece.span;
      if (first?.link ?? first?.goTo) this.tag('Link', () => this.content(draw));
      else this.content(draw);
    }
  }

  /** Draws lines outside the tree of tags, within an artifact or a figure. */
  drawBare(lines: readonly Line[], box: { x: number; y: number; width: number }, style: LineStyle): void {
    for (const item of placed(lines, box, style)) this.drawPiece(item, style);
  }

  private drawPiece({ piece, x, baseline }: Placed, { size, color }: LineStyle): void {
    const { text, face, span } = piece;
    const leads = span.link !== undefined || span.goTo !== undefined;
    const ink = span.muted ? COLOR.muted : leads ? COLOR.accent : (color ?? COLOR.ink);
    this.doc.font(face).fontSize(size).fillColor(ink);
    this.doc.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (span.link !== undefined) this.doc.link(x, baseline - size, piece.width, size * 1.3, span.link, this.leading());
    if (span.goTo !== undefined) this.doc.goTo(x, baseline - size, piece.width, size * 1.3, span.goTo, this.leading());
  }

  /** Ties the area of a link to its tag. */
  private leading(): object {
    return { structParent: this.parent };
  }
}

/** Height of so many lines. */
export function heightOf(lines: readonly Line[], size: number): number {
  return lines.length * lineHeight(size);
}

export function lineHeight(size: number): number {
  return size * LEADING;
}

/** Chinese characters stand a tenth below the baseline and nine tenths above; they are centred in their line. */
function placed(
  lines: readonly Line[],
  { x, y, width }: { x: number; y: number; width: number },
  { size, align = 'left' }: LineStyle,
): Placed[] {
  const height = lineHeight(size);
  return lines.flatMap((line, index) => {
    const free = width - line.width;
    let at = x + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
    const baseline = y + index * height + (height - size) / 2 + size * 0.88;
    return line.pieces.map((piece) => {
      const item = { piece, x: at, baseline };
      at += piece.width;
      return item;
    });
  });
}

/** Pieces that follow each other and lead to the same place, or nowhere. */
function linked(items: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let before: Span | undefined;
  for (const item of items) {
    const { span } = item.piece;
    const group = groups.at(-1);
    if (group && before && before.link === span.link && before.goTo === span.goTo) group.push(item);
    else groups.push([item]);
    before = span;
  }
  return groups;
}
