import LineBreaker from 'linebreak';
import { type FaceName, type Faces, printable } from './faces.ts';

/** Text with its emphasis and where it leads. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly muted?: boolean;
  /** An address outside. */
  readonly link?: string;
  /** A place in this document. */
  readonly goTo?: string;
}

/** Text, plain or in spans. */
export type Rich = string | readonly Span[];

/** A stretch of a line in one face and one span. */
export interface Piece {
  readonly text: string;
  readonly face: FaceName;
  readonly span: Span;
  readonly width: number;
}

/** A line that fits. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** Measures text set in a face. */
export type Measure = (text: string, face: FaceName, size: number) => number;

export interface Setting {
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
}

/** Breaks text into lines: between words and between Chinese characters, and within what is too long for any line. */
export function breakLines(rich: Rich, setting: Setting, faces: Faces, measure: Measure): Line[] {
  return new LineMaker(setting, faces, measure).lines(spansOf(rich));
}

/** Text without its emphasis. */
export function plain(rich: Rich): string {
  return typeof rich === 'string' ? rich : rich.map(({ text }) => text).join('');
}

function spansOf(rich: Rich): Span[] {
  const spans = typeof rich === 'string' ? [{ text: rich }] : rich;
  return spans.map((span) => ({ ...span, text: printable(span.text) })).filter(({ text }) => text !== '');
}

class LineMaker {
  private readonly done: Line[] = [];
  private pieces: Piece[] = [];
  private width = 0;

  constructor(
    private readonly setting: Setting,
    private readonly faces: Faces,
    private readonly measure: Measure,
  ) {}

  lines(spans: readonly Span[]): Line[] {
    for (const { parts, required } of unbreakable(spans)) {
      this.place(parts.flatMap(({ text, span }) => this.set(text, span)));
      if (required) this.end();
    }
    if (this.pieces.length > 0 || this.done.length === 0) this.end();
    return this.done;
  }

  private set(text: string, span: Span): Piece[] {
    const bold = span.bold ?? this.setting.bold ?? false;
    return this.faces.split(text.replaceAll('\n', ''), bold).map(({ text, face }) => this.piece(text, face, span));
  }

  private piece(text: string, face: FaceName, span: Span): Piece {
    return { text, face, span, width: this.measure(text, face, this.setting.size) };
  }

  private place(word: readonly Piece[]): void {
    const room = this.setting.width + 0.01;
    if (this.width + this.inked(word) > room && this.pieces.length > 0) this.end();
    if (this.inked(word) > room) this.placeByCharacter(word);
    else for (const piece of word) this.add(piece);
  }

  /** What no line can hold is broken where the line is full. */
  private placeByCharacter(word: readonly Piece[]): void {
    for (const { text, face, span } of word) {
      for (const character of text) {
        const piece = this.piece(character, face, span);
        if (this.width + piece.width > this.setting.width && this.pieces.length > 0) this.end();
        this.add(piece);
      }
    }
  }

  private add(piece: Piece): void {
    const last = this.pieces.at(-1);
    this.width += piece.width;
    if (last?.face === piece.face && last.span === piece.span) {
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    } else this.pieces.push(piece);
  }

  /** Width without the blanks at its end, which may hang over. */
  private inked(word: readonly Piece[]): number {
    const total = word.reduce((sum, { width }) => sum + width, 0);
    const last = word.at(-1);
    return last ? total - last.width + this.trimmed(last).width : 0;
  }

  /** Without the blanks at its end. A line is not measured as a whole: no other is like it, so that none is known. */
  private trimmed(piece: Piece): Piece {
    const text = piece.text.trimEnd();
    if (text === piece.text) return piece;
    const blanks = this.measure(piece.text.slice(text.length), piece.face, this.setting.size);
    return { ...piece, text, width: piece.width - blanks };
  }

  private end(): void {
    const last = this.pieces.at(-1);
    if (last) {
      const trimmed = this.trimmed(last);
      this.width += trimmed.width - last.width;
      this.pieces[this.pieces.length - 1] = trimmed;
    }
    this.done.push({ pieces: this.pieces, width: this.width });
    this.pieces = [];
    this.width = 0;
  }
}

interface Unbreakable {
  readonly parts: readonly { readonly text: string; readonly span: Span }[];
  /** The line ends after it in any case. */
  readonly required: boolean;
}

/** The stretches within which no line may break; the rules look at the whole text, whatever its spans. */
function* unbreakable(spans: readonly Span[]): Generator<Unbreakable> {
  const breaker = new LineBreaker(spans.map(({ text }) => text).join(''));
  let at = 0;
  let found;
  while ((found = breaker.nextBreak())) {
    yield { parts: [...between(spans, at, found.position)], required: found.required };
    at = found.position;
  }
}

function* between(spans: readonly Span[], from: number, to: number): Generator<{ text: string; span: Span }> {
  let start = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') yield { text, span };
    start += span.text.length;
    if (start >= to) return;
  }
}
