import type { Column, Row, TableBlock } from './blocks.ts';
import type { Line } from './lines.ts';
import { type Paper, heightOf, lineHeight } from './paper.ts';
import type { Placement } from './placement.ts';
import { COLOR, CONTENT_WIDTH, FLOOR, PAGE, SIZE } from './style.ts';

const PADDING = { x: 4, y: 3 } as const;

interface Box {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

interface SetPart {
  readonly lines: readonly Line[];
  readonly muted: boolean;
}

interface SetRow {
  readonly row: Row;
  readonly cells: readonly (readonly SetPart[])[];
  readonly height: number;
}

/** A table whose rows are never cut and whose head stands on every page; a row higher than a page goes on in the next. */
export function placeTable(paper: Paper, block: TableBlock): Placement {
  const size = block.dense ? SIZE.tiny : SIZE.table;
  const boxes = boxesOf(block.columns);
  const set = (row: Row): SetRow => setRow(paper, row, boxes, size);
  const head = set({ cells: block.columns.map(({ head }) => [{ text: head }]), strong: true });
  const highest = FLOOR - PAGE.top - head.height;
  const rows = block.rows.flatMap((row) => split(set(row), highest, size));
  return {
    before: 6,
    lead: head.height + (rows[0]?.height ?? 0),
    draw() {
      const table = new TableDrawing(paper, boxes, size, head);
      paper.tag('Table', () => table.draw(rows), { alt: block.caption });
    },
  };
}

function boxesOf(columns: readonly Column[]): Box[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let x: number = PAGE.left;
  return columns.map(({ width, align = 'left' }) => {
    const box = { x: x + PADDING.x, width: (CONTENT_WIDTH * width) / total - 2 * PADDING.x, align };
    x += (CONTENT_WIDTH * width) / total;
    return box;
  });
}

function setRow(paper: Paper, row: Row, boxes: readonly Box[], size: number): SetRow {
  const cells = boxes.map(({ width }, column) =>
    (row.cells[column] ?? []).map(({ text, muted = false }) => ({
      lines: paper.lines(text, { size, width, bold: row.strong ?? false }),
      muted,
    })),
  );
  return { row, cells, height: heightOfRow(cells, size) };
}

function heightOfRow(cells: SetRow['cells'], size: number): number {
  const heights = cells.map((parts) => parts.reduce((sum, { lines }) => sum + heightOf(lines, size), 0));
  return Math.max(lineHeight(size), ...heights) + 2 * PADDING.y;
}

/** A row that no page can hold becomes several, each with the lines that follow. */
function split(set: SetRow, highest: number, size: number): SetRow[] {
  if (set.height <= highest) return [set];
  const most = Math.floor((highest - 2 * PADDING.y) / lineHeight(size));
  const flat = set.cells.map((parts) => parts.flatMap(({ lines, muted }) => lines.map((line) => ({ line, muted }))));
  const count = Math.ceil(Math.max(...flat.map(({ length }) => length)) / most);
  return Array.from({ length: count }, (_, part) => {
    const cells = flat.map((lines) =>
      lines.slice(part * most, (part + 1) * most).map(({ line, muted }) => ({ lines: [line], muted })),
    );
    const { id: _id, ...unnamed } = set.row;
    return { row: part === 0 ? set.row : unnamed, cells, height: heightOfRow(cells, size) };
  });
}

class TableDrawing {
  constructor(
    private readonly paper: Paper,
    private readonly boxes: readonly Box[],
    private readonly size: number,
    private readonly head: SetRow,
  ) {}

  draw(rows: readonly SetRow[]): void {
    this.paper.ensure(this.head.height + (rows[0]?.height ?? 0));
    this.ground();
    this.paper.tag('TR', () => this.cells(this.head, 'TH'));
    this.finish(this.head.height);
    for (const row of rows) {
      if (row.height > this.paper.room) this.onNewPage();
      if (row.row.id) this.paper.doc.addNamedDestination(row.row.id, 'XYZ', PAGE.left, this.paper.y - 4, null);
      this.paper.tag('TR', () => this.cells(row, 'TD'));
      this.finish(row.height);
    }
  }

  /** The head again; who hears the document has heard it. */
  private onNewPage(): void {
    this.paper.newPage();
    this.ground();
    this.paper.artifact(() => {
      this.head.cells.forEach((parts, column) =>
        this.eachPart(parts, column, (lines, at, style) => this.paper.drawBare(lines, at, style)),
      );
    }, 'Pagination');
    this.finish(this.head.height);
  }

  private ground(): void {
    const { doc, y } = this.paper;
    this.paper.artifact(() => doc.rect(PAGE.left, y, CONTENT_WIDTH, this.head.height).fill(COLOR.tint));
  }

  private cells({ cells }: SetRow, type: 'TH' | 'TD'): void {
    cells.forEach((parts, column) =>
      this.paper.tag(
        type,
        () => this.eachPart(parts, column, (lines, at, style) => this.paper.drawLines(lines, at, style)),
        type === 'TH' ? { scope: 'Column' } : {},
      ),
    );
  }

  private eachPart(
    parts: readonly SetPart[],
    column: number,
    draw: (
      lines: readonly Line[],
      at: { x: number; y: number; width: number },
      style: { size: number; color: string; align: 'left' | 'right' },
    ) => void,
  ): void {
    const box = this.boxes[column];
    if (!box) return;
    let y = this.paper.y + PADDING.y;
    for (const { lines, muted } of parts) {
      draw(
        lines,
        { x: box.x, y, width: box.width },
        {
          size: this.size,
          color: muted ? COLOR.muted : COLOR.ink,
          align: box.align,
        },
      );
      y += heightOf(lines, this.size);
    }
  }

  private finish(height: number): void {
    const { doc } = this.paper;
    this.paper.y += height;
    const { y } = this.paper;
    this.paper.artifact(() =>
      doc
        .lineWidth(0.4)
        .strokeColor(COLOR.rule)
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.left + CONTENT_WIDTH, y)
        .stroke(),
    );
  }
}
