/** One row of a table, by its column heads. */
export type Row = Readonly<Record<string, string>>;

/** The tables of a Markdown text; a dash in a cell stands for nothing. */
export interface Page {
  /** The rows of the first table under a heading. */
  readonly tableUnder: (heading: string) => readonly Row[];
  /** The rows of the first table whose first column has that head. */
  readonly tableAfter: (column: string) => readonly Row[];
}

export function pageOf(markdown: string): Page {
  const lines = markdown.split('\n');
  const tableFrom = (start: number, isHead: (line: string) => boolean, what: string): readonly Row[] => {
    const first = lines.findIndex(
      (line, index) => index >= start && start >= 0 && line.startsWith('|') && isHead(line),
    );
    if (first < 0) throw new Error(`the page has no table ${what}`);
    const after = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
    const [head = [], , ...rows] = lines.slice(first, after < 0 ? undefined : after).map(cellsOf);
    return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
  };
  return {
    tableUnder: (heading) => {
      const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
      return tableFrom(start, () => true, `under "${heading}"`);
    },
    tableAfter: (column) => tableFrom(0, (line) => cellsOf(line)[0] === column, `of "${column}"`),
  };
}

/** The cell of a column. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column "${column}"`);
  return text;
}

/** The cell, or null for a dash. */
export function optional(row: Row, column: string): string | null {
  const text = cell(row, column);
  return text === '-' ? null : text;
}

/** What a cell lists, separated by commas. */
export function listed(row: Row, column: string): readonly string[] {
  return optional(row, column)?.split(', ') ?? [];
}

export function number(row: Row, column: string): number {
  return Number(cell(row, column));
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((text) => text.trim().replaceAll('`', ''));
}
