import type { VerdictBlock } from './blocks.ts';
import type { Paper } from './paper.ts';
import { type Placement, type SetText, setText } from './placement.ts';
import { BAND_COLOR, COLOR, CONTENT_WIDTH, PAGE, SIZE } from './style.ts';

const PADDING = 14;
const LEFT_WIDTH = 150;
const GAP = 18;
const RIGHT_X = PAGE.left + PADDING + LEFT_WIDTH + GAP;
const RIGHT_WIDTH = CONTENT_WIDTH - 2 * PADDING - LEFT_WIDTH - GAP;
const LINE_SIZE = 9;
/** Heights of the drawn scale: the range above it, the bands, the numbers below. */
const SCALE = { above: 17, bands: 15, below: 12 } as const;

/** The verdict in its own field: the number in large on the left, where it lies and what it means on the right. */
export function placeVerdict(paper: Paper, block: VerdictBlock): Placement {
  const left = leftColumn(paper, block);
  const right = block.lines.map((line) => setText(paper, line, LINE_SIZE, RIGHT_WIDTH));
  const scaleHeight = SCALE.above + SCALE.bands + SCALE.below + 6;
  const height =
    Math.max(
      left.reduce((sum, { text }) => sum + text.height, 0),
      scaleHeight + right.reduce((sum, text) => sum + text.height + 1.5, 0),
    ) +
    2 * PADDING -
    4;
  return {
    before: 10,
    lead: height,
    draw() {
      const top = paper.y;
      paper.artifact(() => paper.doc.rect(PAGE.left, top, CONTENT_WIDTH, height).fill(COLOR.tint));
      let y = top + PADDING;
      for (const { text, color } of left) {
        const box = { x: PAGE.left + PADDING, y, width: LEFT_WIDTH };
        paper.tag('P', () => paper.drawLines(text.lines, box, { size: text.size, color }));
        y += text.height;
      }
      y = top + PADDING;
      paper.tag('Figure', () => paper.content(() => drawScale(paper, block, y)), { alt: block.alt });
      y += scaleHeight;
      for (const text of right) {
        paper.tag('P', () => paper.drawLines(text.lines, { x: RIGHT_X, y, width: RIGHT_WIDTH }, { size: text.size }));
        y += text.height + 1.5;
      }
      paper.y = top + height;
    },
  };
}

function leftColumn(paper: Paper, { name, score, headline }: VerdictBlock): { text: SetText; color: string }[] {
  const set = (text: string, size: number, bold: boolean): SetText => setText(paper, text, size, LEFT_WIDTH, bold);
  return [
    { text: set(name, SIZE.small, false), color: COLOR.muted },
    ...(score
      ? [
          { text: set(score.text, SIZE.score, true), color: COLOR.ink },
          { text: set(score.outOf, SIZE.small, false), color: COLOR.muted },
        ]
      : []),
    { text: set(headline, SIZE.h1, true), color: COLOR.accent },
  ];
}

function drawScale(paper: Paper, { bands, score }: VerdictBlock, top: number): void {
  const { doc } = paper;
  const at = (value: number): number => RIGHT_X + (RIGHT_WIDTH * value) / 100;
  const bar = top + SCALE.above;
  for (const { band, label, from, to } of bands) {
    doc.rect(at(from), bar, at(to) - at(from), SCALE.bands).fill(BAND_COLOR[band]);
    write(paper, label, { x: at(from), y: bar + 2.2, width: at(to) - at(from) }, SIZE.tiny, COLOR.ink);
    write(paper, String(from), { x: at(from) - 12, y: bar + SCALE.bands + 0.5, width: 24 }, SIZE.tiny, COLOR.muted);
  }
  write(paper, '100', { x: at(100) - 12, y: bar + SCALE.bands + 0.5, width: 24 }, SIZE.tiny, COLOR.muted);
  if (!score) return;
  // The range is a bracket over the bands, the score a pointer into them.
  const line = bar - 5;
  doc.lineWidth(1.6).strokeColor(COLOR.whisker);
  doc.moveTo(at(score.lower), line).lineTo(at(score.upper), line).stroke();
  for (const end of [score.lower, score.upper])
    doc
      .moveTo(at(end), line - 3)
      .lineTo(at(end), line + 3)
      .stroke();
  const x = at(score.central);
  doc.polygon([x - 4.5, line - 6], [x + 4.5, line - 6], [x, bar + 1]).fill(COLOR.whisker);
}

function write(
  paper: Paper,
  text: string,
  box: { x: number; y: number; width: number },
  size: number,
  color: string,
): void {
  paper.drawBare(paper.lines(text, { size, width: 1_000 }), box, { size, color, align: 'center' });
}
