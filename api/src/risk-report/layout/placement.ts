import type { Line, Rich } from './lines.ts';
import { type LineStyle, type Paper, heightOf, lineHeight } from './paper.ts';

/** A block that knows its place: how much it needs to begin, and how to draw itself from there on. */
export interface Placement {
  /** Space above it, left out at the head of a page. */
  readonly before: number;
  /** Least height that has to be left on a page for it to begin there. */
  readonly lead: number;
  /** It must not stand alone at the foot of a page. */
  readonly clings?: boolean;
  draw(): void;
}

/** Fewest lines of a paragraph on either side of a page's end. */
const FEWEST_LINES = 2;

/** Height that a paragraph needs to begin. */
export function leadOf(lines: readonly Line[], size: number): number {
  return Math.min(lines.length, lines.length === FEWEST_LINES + 1 ? lines.length : FEWEST_LINES) * lineHeight(size);
}

/** Draws lines from the present place on, over as many pages as they take; no line is left alone on either. */
export function flowLines(
  paper: Paper,
  lines: readonly Line[],
  box: { x: number; width: number },
  style: LineStyle,
): void {
  let rest = lines;
  while (rest.length > 0) {
    const fit = linesThatFit(rest.length, paper.room, lineHeight(style.size), paper.isFresh);
    if (fit === 0) paper.newPage();
    else {
      const now = rest.slice(0, fit);
      paper.drawLines(now, { ...box, y: paper.y }, style);
      paper.y += heightOf(now, style.size);
      rest = rest.slice(fit);
    }
  }
}

/** How many of so many lines go on this page; 0: they begin on the next one. */
export function linesThatFit(count: number, room: number, height: number, isFresh: boolean): number {
  const fit = Math.floor(room / height + 0.001);
  if (fit >= count) return count;
  if (isFresh) return Math.max(1, fit);
  const kept = count - fit < FEWEST_LINES ? fit - (FEWEST_LINES - (count - fit)) : fit;
  return kept < FEWEST_LINES ? 0 : kept;
}

/** A single paragraph of a given width. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly height: number;
}

export function setText(paper: Paper, text: Rich, size: number, width: number, bold = false): SetText {
  const lines = paper.lines(text, { size, width, bold });
  return { lines, size, height: heightOf(lines, size) };
}
