import type { Bar, BarsBlock } from './blocks.ts';
import type { Line } from './lines.ts';
import { type Paper, heightOf } from './paper.ts';
import { type Placement, setText } from './placement.ts';
import { COLOR, CONTENT_WIDTH, PAGE, SIZE } from './style.ts';

const LABEL_WIDTH = 170;
const TEXT_WIDTH = 112;
const GAP = 12;
const AREA_X = PAGE.left + LABEL_WIDTH + GAP;
const AREA_WIDTH = CONTENT_WIDTH - LABEL_WIDTH - TEXT_WIDTH - 2 * GAP;
const AXIS_HEIGHT = 13;
const ROW_GAP = 5;
const THICKNESS = 8;

interface SetBar {
  readonly bar: Bar;
  readonly label: readonly Line[];
  readonly note: readonly Line[];
  readonly text: readonly Line[];
  readonly height: number;
}

/** Bars with whiskers for their ranges; what a range leaves open is an arrow. Longer charts go on over pages, bar by bar. */
export function placeBars(paper: Paper, block: BarsBlock): Placement {
  const bars = block.bars.map((bar) => setBar(paper, bar));
  const total = bars.reduce((sum, { height }) => sum + height + ROW_GAP, AXIS_HEIGHT);
  const lead = AXIS_HEIGHT + (bars[0]?.height ?? 0) + ROW_GAP;
  return {
    before: 6,
    // A chart that fits on a page is not torn.
    lead: total <= 360 ? total : lead,
    draw() {
      let rest: readonly SetBar[] = bars;
      while (rest.length > 0) {
        paper.ensure(lead);
        const now = barsThatFit(rest, paper.room - AXIS_HEIGHT);
        drawChart(paper, block, now);
        rest = rest.slice(now.length);
        if (rest.length > 0) paper.newPage();
      }
    },
  };
}

function setBar(paper: Paper, bar: Bar): SetBar {
  const label = paper.lines(bar.label, { size: SIZE.small, width: LABEL_WIDTH });
  const note = bar.note === undefined ? [] : setText(paper, bar.note, SIZE.tiny, LABEL_WIDTH).lines;
  const text = paper.lines(bar.text, { size: SIZE.small, width: TEXT_WIDTH });
  const left = heightOf(label, SIZE.small) + heightOf(note, SIZE.tiny);
  return { bar, label, note, text, height: Math.max(left, heightOf(text, SIZE.small)) };
}

function barsThatFit(bars: readonly SetBar[], room: number): readonly SetBar[] {
  let used = 0;
  let count = 0;
  for (const { height } of bars) {
    used += height + ROW_GAP;
    if (used > room && count > 0) break;
    count++;
  }
  return bars.slice(0, count);
}

function drawChart(paper: Paper, block: BarsBlock, bars: readonly SetBar[]): void {
  const height = bars.reduce((sum, bar) => sum + bar.height + ROW_GAP, 0);
  paper.tag(
    'Figure',
    () =>
      paper.content(() => {
        drawAxis(paper, block, height);
        for (const bar of bars) {
          drawBar(paper, block.max, bar);
          paper.y += bar.height + ROW_GAP;
        }
      }),
    { alt: block.alt },
  );
}

function drawAxis(paper: Paper, { ticks, max }: BarsBlock, height: number): void {
  const { doc } = paper;
  const top = paper.y + AXIS_HEIGHT;
  for (const { at, label } of ticks) {
    const x = AREA_X + (AREA_WIDTH * at) / max;
    doc.lineWidth(at === 0 ? 0.8 : 0.4).strokeColor(at === 0 ? COLOR.rule : COLOR.hairline);
    doc
      .moveTo(x, top)
      .lineTo(x, top + height - ROW_GAP)
      .stroke();
    const lines = paper.lines(label, { size: SIZE.tiny, width: 1_000 });
    paper.drawBare(
      lines,
      { x: x - 30, y: paper.y, width: 60 },
      { size: SIZE.tiny, color: COLOR.muted, align: 'center' },
    );
  }
  paper.y = top;
}

function drawBar(paper: Paper, max: number, { bar, label, note, text }: SetBar): void {
  const { y } = paper;
  const box = { x: PAGE.left, y, width: LABEL_WIDTH };
  paper.drawBare(label, box, { size: SIZE.small });
  paper.drawBare(note, { ...box, y: y + heightOf(label, SIZE.small) }, { size: SIZE.tiny, color: COLOR.muted });
  const right = { x: AREA_X + AREA_WIDTH + GAP, y, width: TEXT_WIDTH };
  paper.drawBare(text, right, { size: SIZE.small, ...(bar.value === null ? { color: COLOR.muted } : {}) });
  const middle = y + 6;
  const at = (value: number): number => AREA_X + (AREA_WIDTH * Math.min(max, Math.max(0, value))) / max;
  if (bar.value !== null) {
    paper.doc.rect(AREA_X, middle - THICKNESS / 2, at(bar.value) - AREA_X, THICKNESS).fill(COLOR.bar);
  }
  drawWhisker(paper.doc, bar, middle, at);
}

/** From the lower to the upper end; an end that nobody stated is an arrow at the edge of the scale. */
function drawWhisker(doc: PDFKit.PDFDocument, bar: Bar, y: number, at: (value: number) => number): void {
  const { lower, upper, openLower = false, openUpper = false } = bar;
  if (lower === null || upper === null || (lower === upper && !openLower && !openUpper)) return;
  const [from, to] = [at(lower), at(upper)];
  doc.lineWidth(1.1).strokeColor(COLOR.whisker).moveTo(from, y).lineTo(to, y).stroke();
  drawEnd(doc, from, y, openLower ? -1 : 0);
  drawEnd(doc, to, y, openUpper ? 1 : 0);
}

/** @param points 0: a closed end; else the way that an open one points */
function drawEnd(doc: PDFKit.PDFDocument, x: number, y: number, points: -1 | 0 | 1): void {
  if (points === 0)
    doc
      .moveTo(x, y - 4)
      .lineTo(x, y + 4)
      .stroke();
  else doc.polygon([x, y - 3], [x, y + 3], [x + points * 5, y]).fill(COLOR.whisker);
}
