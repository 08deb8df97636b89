import { type SheetRow, badInput } from '@kouan/shared';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { MergedCells } from './merged-cells.ts';
import { XlsxArchive } from './xlsx-archive.ts';
import { type Sheet, columnOf, dateOf, dateStyles, numberShown, sharedTexts, visibleSheets } from './xlsx-parts.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** So many rows of a sheet are looked at to find what heads its columns. */
const HEAD_ROWS = 10;

/**
 * Reads the rows of the first sheet that is seen in an xlsx, as a stream. Formulas are marked, never worked out; days are
 * written as 2022-03-11.
 * @throws BAD_INPUT for an archive that is damaged, encrypted or a bomb, and where another sheet goes on with the same
 * columns, which would be lost without a word
 */
export async function* xlsxRows(path: string, bytes: number, merged: MergedCells): AsyncGenerator<SheetRow> {
  const archive = await XlsxArchive.open(path, bytes);
  try {
    const [sheet, ...others] = await visibleSheets(archive);
    const workbook = { texts: await sharedTexts(archive), days: await dateStyles(archive) };
    const rowsOf = ({ part }: Sheet, merges: MergedCells): AsyncGenerator<SheetRow> =>
      sheetRows(archive.read(part), new SheetReading(workbook, merges));
    if (others.length > 0) {
      const head = await headOf(rowsOf(sheet, new MergedCells()));
      for (const other of others) {
        // What is wrong on a sheet that is not read is not held against the file.
        const its = await headOf(rowsOf(other, new MergedCells())).catch(() => []);
        if (goesOn(head, its)) throw badInput('IMPORT_SEVERAL_SHEETS', undefined, { given: other.name });
      }
    }
    yield* rowsOf(sheet, merged);
  } catch (error) {
    // Broken XML and broken UTF-8 come as errors of their parsers.
    throw error instanceof Error && error.name === 'DomainError' ? error : badInput('IMPORT_XLSX_BROKEN');
  } finally {
    archive.close();
  }
}

async function* sheetRows(xml: AsyncIterable<Uint8Array>, reading: SheetReading): AsyncGenerator<SheetRow> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of xml) {
    reading.write(decoder.decode(chunk, { stream: true }));
    yield* reading.rows.splice(0);
  }
  reading.close();
  yield* reading.rows.splice(0);
}

/** The first rows of a sheet, as texts that can be compared; rows of a single cell are titles and remarks. */
async function headOf(rows: AsyncIterable<SheetRow>): Promise<readonly string[]> {
  const head: string[] = [];
  let read = 0;
  for await (const { cells } of rows) {
    const texts = cells.map((text) => text.trim());
    const last = texts.findLastIndex((text) => text !== '');
    if (texts.findIndex((text) => text !== '') < last) head.push(JSON.stringify(texts.slice(0, last + 1)));
    if ((read += 1) >= HEAD_ROWS) break;
  }
  return head;
}

/** Whether a sheet has a row that heads the columns of the first one, and something under it. */
function goesOn(first: readonly string[], other: readonly string[]): boolean {
  return other.some((row, index) => index < other.length - 1 && first.includes(row));
}

interface Workbook {
  readonly texts: readonly string[];
  readonly days: ReadonlySet<number>;
}

/** The cell that is being read. */
interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  hasFormula: boolean;
}

/** Turns the XML of a sheet into rows, event by event. */
class SheetReading {
  readonly rows: SheetRow[] = [];
  private readonly parser = new SaxesParser();
  private line = 0;
  private cells: string[] = [];
  private formulas: number[] = [];
  private cell: Cell | null = null;
  private isText = false;
  /** How a text is pronounced, which some programs write beside it. */
  private isPhonetic = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly merged: MergedCells,
  ) {
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('text', (text) => this.take(text));
    this.parser.on('closetag', ({ name }) => this.shut(local(name)));
  }

  write(xml: string): void {
    this.parser.write(xml);
  }

  close(): void {
    this.parser.close();
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    switch (local(name)) {
      case 'row':
        this.line = Number(attributes['r'] ?? this.line + 1);
        this.cells = [];
        this.formulas = [];
        break;
      case 'c':
        this.cell = {
          column: columnOf(attributes['r']) ?? this.cells.length,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          text: '',
          hasFormula: false,
        };
        break;
      case 'f':
        if (this.cell) this.cell.hasFormula = true;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'v':
      case 't':
        this.isText = this.cell !== null && !this.isPhonetic;
        break;
      case 'mergeCell':
        this.merged.add(attributes['ref'] ?? '');
        break;
    }
  }

  private take(text: string): void {
    if (!this.isText || !this.cell) return;
    this.cell.text += text;
    if (this.cell.text.length > IMPORT_LIMITS.cell) {
      throw badInput('IMPORT_CELL_TOO_LONG', undefined, { line: this.line, max: IMPORT_LIMITS.cell });
    }
  }

  private shut(name: string): void {
    if (name === 'v' || name === 't') this.isText = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    if (cell.column >= IMPORT_LIMITS.columns) {
      if (cell.text === '') return;
      throw badInput('IMPORT_TOO_MANY_COLUMNS', undefined, { line: this.line, max: IMPORT_LIMITS.columns });
    }
    while (this.cells.length <= cell.column) this.cells.push('');
    this.cells[cell.column] = this.valueOf(cell);
    if (cell.hasFormula) this.formulas.push(cell.column);
  }

  private valueOf({ type, text, style }: Cell): string {
    if (type === 's') return this.workbook.texts[Number(text)] ?? '';
    // A truth value is stored as a number and is none.
    if (type === 'b') return text === '0' ? 'FALSE' : 'TRUE';
    if (type !== 'n' || text === '') return text;
    return (this.workbook.days.has(style) ? dateOf(Number(text)) : undefined) ?? numberShown(text);
  }

  private endRow(): void {
    if (this.cells.some((cell) => cell !== '') || this.formulas.length > 0) {
      this.rows.push({ line: this.line, cells: this.cells, formulas: this.formulas, sparse: true });
    }
  }
}

/** The name of an element without the prefix that some programs give it. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
