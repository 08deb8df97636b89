import { CLAIMS_TEMPLATE, templateHeader } from '@kouan/shared';
import { strToU8, zipSync } from 'fflate';

/** One sheet: rows of texts, of which the first is the header. */
type Sheet = readonly (readonly string[])[];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

let made: Uint8Array | undefined;

/** Kouan's claims template as an xlsx: a sheet to fill in, and one that explains it in both languages. */
export function claimsTemplate(): Uint8Array {
  made ??= workbook([
    { name: '数据 Data', rows: [CLAIMS_TEMPLATE.map(templateHeader)], width: 18 },
    { name: '说明 Guide', rows: guide(), width: 48 },
  ]);
  return made;
}

function guide(): Sheet {
  return [
    ['列 Column', '必填 Needed', '说明', 'Explanation', '示例 Example'],
    ...CLAIMS_TEMPLATE.map((column) => [
      templateHeader(column),
      column.needed ? '是 yes' : '否 no',
      column.explains.zh,
      column.explains.en,
      column.example,
    ]),
    [],
    [
      '提示 Note',
      '',
      '每行一个数；不要合并单元格，不要使用公式；报损、索赔、赔付、追偿各占一行。请填写“数据 Data”表后上传整个文件。',
      'One figure a row; no merged cells, no formulas; notified, filed, paid and recovered are a row each. Fill in the sheet “数据 Data” and upload the whole file.',
      '',
    ],
  ];
}

interface NamedSheet {
  readonly name: string;
  readonly rows: Sheet;
  /** Width of every column, in characters. */
  readonly width: number;
}

/** Packs sheets of texts into an xlsx; headers are bold and wrap. */
export function workbook(sheets: readonly NamedSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${numbered.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  };
  for (const { number, rows, width } of numbered) files[`xl/worksheets/sheet${number}.xml`] = worksheet(rows, width);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function worksheet(rows: Sheet, width: number): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const body = rows
    .map((row, index) => `<row r="${index + 1}">${row.map((text, at) => cell(text, at, index)).join('')}</row>`)
    .join('');
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="${width}" style="0" customWidth="1"/></cols><sheetData>${body}</sheetData></worksheet>`;
}

function cell(text: string, column: number, row: number): string {
  const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
  const style = row === 0 ? 1 : 0;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
