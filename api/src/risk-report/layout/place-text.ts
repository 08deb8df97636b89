import type { FactsBlock, HeadingBlock, ListBlock, NoticeBlock, ParagraphBlock } from './blocks.ts';
import type { Bookmarks } from './bookmarks.ts';
import { type Paper, heightOf } from './paper.ts';
import { type Placement, flowLines, leadOf, setText } from './placement.ts';
import { COLOR, CONTENT_WIDTH, PAGE, SIZE } from './style.ts';

const FULL = { x: PAGE.left, width: CONTENT_WIDTH } as const;

export function placeHeading(paper: Paper, { level, text }: HeadingBlock, bookmarks: Bookmarks): Placement {
  const size = level === 1 ? SIZE.h1 : SIZE.h2;
  const { lines, height } = setText(paper, text, size, CONTENT_WIDTH, true);
  const below = level === 1 ? 5 : 2;
  return {
    before: level === 1 ? 16 : 10,
    lead: height + below,
    clings: true,
    draw() {
      bookmarks.add(level, text, paper.y);
      paper.tag(level === 1 ? 'H2' : 'H3', () =>
        paper.drawLines(lines, { ...FULL, y: paper.y }, { size, color: level === 1 ? COLOR.accent : COLOR.ink }),
      );
      paper.y += height + below;
    },
  };
}

const PARAGRAPH = {
  lead: { size: SIZE.lead, color: COLOR.ink },
  body: { size: SIZE.body, color: COLOR.ink },
  small: { size: SIZE.small, color: COLOR.muted },
} as const;

export function placeParagraph(paper: Paper, { text, tone = 'body', clings = false }: ParagraphBlock): Placement {
  const style = PARAGRAPH[tone];
  const lines = paper.lines(text, { size: style.size, width: CONTENT_WIDTH });
  return {
    before: tone === 'small' ? 3 : 4,
    lead: clings ? heightOf(lines, style.size) : leadOf(lines, style.size),
    clings,
    draw: () => paper.tag('P', () => flowLines(paper, lines, FULL, style)),
  };
}

const MARKER_WIDTH = 16;

export function placeList(paper: Paper, { ordered, items }: ListBlock): Placement {
  const size = SIZE.body;
  const box = { x: PAGE.left + MARKER_WIDTH, width: CONTENT_WIDTH - MARKER_WIDTH };
  const set = items.map((item, index) => ({
    marker: paper.lines(ordered ? `${index + 1}.` : '•', { size, width: MARKER_WIDTH }),
    lines: paper.lines(item, { size, width: box.width }),
  }));
  const [first] = set;
  const drawItem = ({ marker, lines }: (typeof set)[number]): void => {
    paper.ensure(leadOf(lines, size));
    paper.tag('LI', () => {
      const at = { x: PAGE.left, y: paper.y, width: MARKER_WIDTH };
      paper.tag('Lbl', () => paper.drawLines(marker, at, { size, color: COLOR.accent }));
      paper.tag('LBody', () => flowLines(paper, lines, box, { size }));
    });
    paper.y += 1.5;
  };
  return {
    before: 3,
    lead: first ? leadOf(first.lines, size) : 0,
    draw: () => paper.tag('L', () => set.forEach(drawItem)),
  };
}

export function placeNotice(paper: Paper, { text }: NoticeBlock): Placement {
  const padding = 8;
  const size = SIZE.small;
  const set = setText(paper, text, size, CONTENT_WIDTH - 2 * padding - 3);
  const height = set.height + 2 * padding - 2;
  return {
    before: 10,
    lead: height,
    draw() {
      const top = paper.y;
      paper.artifact(() => {
        paper.doc.rect(PAGE.left, top, CONTENT_WIDTH, height).fill(COLOR.tint);
        paper.doc.rect(PAGE.left, top, 3, height).fill(COLOR.accent);
      });
      const box = { x: PAGE.left + 3 + padding, y: top + padding - 1, width: CONTENT_WIDTH - 2 * padding - 3 };
      paper.tag('P', () => paper.drawLines(set.lines, box, { size }));
      paper.y = top + height;
    },
  };
}

const FACT_COLUMNS = 3;
const FACT_GAP = 14;

export function placeFacts(paper: Paper, { facts }: FactsBlock): Placement {
  const width = (CONTENT_WIDTH - FACT_GAP * (FACT_COLUMNS - 1)) / FACT_COLUMNS;
  const set = facts.map(({ name, value, note }) => ({
    name: setText(paper, name, SIZE.tiny, width),
    value: setText(paper, value, SIZE.body, width, true),
    note: note === undefined ? null : setText(paper, note, SIZE.tiny, width),
  }));
  const heightOfFact = ({ name, value, note }: (typeof set)[number]): number =>
    name.height + value.height + (note?.height ?? 0);
  const rows = Array.from({ length: Math.ceil(set.length / FACT_COLUMNS) }, (_, row) =>
    set.slice(row * FACT_COLUMNS, (row + 1) * FACT_COLUMNS),
  ).map((row) => ({ row, height: Math.max(...row.map(heightOfFact)) + 7 }));

  const drawFact = (fact: (typeof set)[number], x: number): void => {
    let y = paper.y;
    for (const [type, text, color] of [
      ['Lbl', fact.name, COLOR.muted],
      ['LBody', fact.value, COLOR.ink],
      ['LBody', fact.note, COLOR.muted],
    ] as const) {
      if (!text) continue;
      paper.tag(type, () => paper.drawLines(text.lines, { x, y, width }, { size: text.size, color }));
      y += text.height;
    }
  };
  return {
    before: 6,
    lead: rows[0]?.height ?? 0,
    draw: () =>
      paper.tag('L', () => {
        for (const { row, height } of rows) {
          paper.ensure(height);
          row.forEach((fact, column) => paper.tag('LI', () => drawFact(fact, PAGE.left + column * (width + FACT_GAP))));
          paper.y += height;
        }
      }),
  };
}
