const PARTNERS = ['344', '502', '410', '304', '145', '340', '116', '133', '122', '136'];

/** A file of China's customs with so many rows, which differ in month, partner and tariff line. */
export function customsFile(rows: number): Buffer {
  const lines = ['"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","第一数量","第一计量单位","人民币",'];
  for (let row = 0; row < rows; row++) {
    const month = `${2015 + (Math.floor(row / 120) % 7)}${String((Math.floor(row / 10) % 12) + 1).padStart(2, '0')}`;
    const line = String(85_000_000 + Math.floor(row / 840));
    lines.push(
      `"${month}","${PARTNERS[row % 10]}","国名","${line}","商品${line}","5","台","1,234,${String(100 + (row % 900))}",`,
    );
  }
  return Buffer.from(lines.join('\r\n'));
}
