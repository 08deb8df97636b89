import type { Messages } from './template.ts';

/** Refusals of files that people bring: of the file as a whole, of a row in it, and of what is done with it. */
export const IMPORT_MESSAGES = {
  IMPORT_EMPTY: {
    zh: '文件是空的，请重新下载或另选文件。',
    en: 'The file is empty. Download it again or choose another one.',
  },
  IMPORT_HTML: {
    zh: '这是网页而不是数据表（下载时可能登录已过期，或在 Excel 中存成了网页）。请重新下载数据文件本身，或另存为 xlsx 或 CSV。',
    en: 'This is a web page and no table; perhaps the site had signed you out, or Excel saved it as one. Download the data file itself again, or save it as xlsx or CSV.',
  },
  IMPORT_PDF: {
    zh: '这是 PDF 文件，无法读取表格。请下载同一数据的 CSV 或 xlsx 文件。',
    en: 'This is a PDF, out of which no table is read. Download the same data as CSV or xlsx.',
  },
  IMPORT_OLD_EXCEL: {
    zh: '这是旧版 Excel（.xls）文件。请在表格软件中打开，另存为 xlsx 或 CSV 后再上传。',
    en: 'This is a file of the old Excel (.xls). Open it in a spreadsheet, save it as xlsx or CSV, and bring that.',
  },
  IMPORT_NOT_A_TABLE: {
    zh: '这不是 CSV 或 xlsx 文件，请另选文件。',
    en: 'This is neither CSV nor xlsx. Choose another file.',
  },
  IMPORT_FORMAT_UNKNOWN: {
    zh: '无法识别文件格式：前几行中没有海关、联合国、经合组织或口岸模板的表头。请选择文件类型并指定各列含义，或检查是否选错文件。',
    en: 'The format is not known: the first rows hold no header of China customs, UN Comtrade, the OECD or the template of Kouan. Say what kind of file it is and what its columns are, or check whether it is the right file.',
  },
  IMPORT_ENCODING: {
    zh: '文件编码有误，第 {line} 行附近有无法读取的字符或乱码。请重新下载，不要用其他软件转换后保存；CSV 应为 GB18030 或 UTF-8，其他编码（如 Big5）请在表格软件中另存为“CSV UTF-8”。',
    en: 'The encoding is broken: near line {line} stand characters that cannot be read or make no sense. Download the file again without converting it. A CSV is GB18030 or UTF-8; save one in another encoding, such as Big5, from a spreadsheet as "CSV UTF-8".',
  },
  IMPORT_DELIMITER: {
    zh: '各列之间用的是“{given}”而不是逗号。请另存为逗号分隔的 CSV。',
    en: 'Columns are parted by "{given}" and not by commas. Save the file as CSV with commas.',
  },
  IMPORT_TRUNCATED: {
    zh: '文件不完整，在第 {line} 行中断。请重新下载后再上传。',
    en: 'The file breaks off at line {line}. Download it again and bring the whole of it.',
  },
  IMPORT_QUOTES: {
    zh: '第 {line} 行的引号不成对。请重新下载，或在表格软件中另存为 CSV。',
    en: 'The quotation marks in line {line} do not match. Download the file again, or save it as CSV from a spreadsheet.',
  },
  IMPORT_TOO_LARGE: {
    zh: '文件过大：最多 {max} MB。请分期或分国别下载后分次上传。',
    en: 'The file is too large: at most {max} MB. Download it in parts, by period or by country.',
  },
  IMPORT_TOO_MANY_ROWS: {
    zh: '行数过多：最多 {max} 行。请分期或分国别下载后分次上传。',
    en: 'The file has too many rows: at most {max}. Download it in parts, by period or by country.',
  },
  IMPORT_TOO_MANY_COLUMNS: {
    zh: '第 {line} 行的列数过多：最多 {max} 列。请检查文件。',
    en: 'Line {line} has too many columns: at most {max}. Check the file.',
  },
  IMPORT_CELL_TOO_LONG: {
    zh: '第 {line} 行有单元格过长：最多 {max} 个字符。请检查引号是否成对。',
    en: 'A cell in line {line} is too long: at most {max} characters. Check whether the quotation marks match.',
  },
  IMPORT_INFLATES: {
    zh: '该 xlsx 文件解压后异常庞大，已停止读取。请在表格软件中另存后再上传。',
    en: 'This xlsx swells to an unreasonable size when opened, so reading was stopped. Save it anew from a spreadsheet.',
  },
  IMPORT_XLSX_BROKEN: {
    zh: 'xlsx 文件已损坏或不完整。请重新下载，或在表格软件中另存后再上传。',
    en: 'The xlsx is damaged or incomplete. Download it again, or save it anew from a spreadsheet.',
  },
  IMPORT_SEVERAL_SHEETS: {
    zh: '工作表“{given}”与第一张表列名相同，也有数据，而每次只读取第一张可见的工作表。请把数据合并到一张表中，或把各表分别另存为文件后逐个上传。',
    en: 'The sheet "{given}" has the same columns as the first one and data of its own, but only the first visible sheet of a file is read. Bring all rows together on one sheet, or upload each sheet as a file of its own.',
  },
  IMPORT_MERGED_HEADER: {
    zh: '表头有合并的单元格（{given}），无法确定各列含义。请取消合并，每列写明一个表头。',
    en: 'The header has merged cells ({given}), so nobody can tell what each column is. Unmerge them and head every column.',
  },
  IMPORT_MERGED_CELLS: {
    zh: '数据行中有合并的单元格（{given}）：合并后只有第一格有值，其余的会被当作空白。请取消合并，并在每一格中填写完整。',
    en: 'Rows of data have merged cells ({given}): only the first of them holds a value, and the others would be read as empty. Unmerge them and fill in every cell.',
  },
  IMPORT_EXPRESS_TABLE: {
    zh: '这是海关快讯表（主要国别，初步数），与月度国别总值表口径和时点不同，不能混用。请改用“进出口商品国别（地区）总值表”。',
    en: 'This is the express table of customs (main countries, preliminary), whose vintage is never mixed with the monthly table. Bring the monthly table by country instead.',
  },
  IMPORT_BULLETIN_UNIT: {
    zh: '表上方的单位“{given}”与此表不符：海关月度国别总值表的单位为万元人民币或千美元，并与标题的币种一致。请使用未改动的表。',
    en: 'The unit above the table, "{given}", does not fit: customs publishes it in 10,000 yuan or 1,000 US dollars, as its title says. Bring the table as it was published.',
  },
  IMPORT_TITLE_YEAR: {
    zh: '表上方没有写明年份的标题行。请保留“……年……月”那一行后再上传。',
    en: 'No title above the table says which year it is. Keep the line with year and month, and bring the file again.',
  },
  IMPORT_BULLETIN_COLUMN: {
    zh: '无法识别表头“{column}”。请使用未改动的海关月度国别总值表。',
    en: 'The header "{column}" is not known. Bring the monthly table of customs as it was published.',
  },
  IMPORT_COLUMN_MISSING: {
    zh: '缺少“{column}”列。请指定文件中的哪一列是它，或在下载时选择该项、在文件中补上。',
    en: 'The column "{column}" is missing. Say which column of the file it is, or choose it when downloading, or add it.',
  },
  IMPORT_COLUMN_TWICE: {
    zh: '“{column}”列出现了两次，无法确定应读哪一列。请指定读取其中一列，或从文件中删去一列。',
    en: 'The column "{column}" stands there twice, so nobody can tell which to read. Say which, or remove one.',
  },
  IMPORT_MONTH: {
    zh: '“{field}”中的“{given}”不是年月。请写成六位数字，如 202203；写成日期的，只能是某月 1 日。',
    en: '"{given}" in "{field}" is no month. Write six digits, as in 202203; a date is taken for its month only where it is the first.',
  },
  IMPORT_MONTHS_REVERSED: {
    zh: '“{field}”早于起始月份。请对调或更正。',
    en: '"{field}" comes before the first month. Swap or mend them.',
  },
  IMPORT_PERIOD: {
    zh: '“{field}”中的“{given}”与频率不符：年度为四位年份，月度为六位年月（1 至 12 月）。',
    en: '"{given}" in "{field}" does not fit the frequency: four digits for a year, six for a month from 01 to 12.',
  },
  IMPORT_PERIOD_AHEAD: {
    zh: '“{field}”中的“{given}”到 {today} 尚未结束，不会有完整的统计数。请核对年月，或把该行从文件中删去。',
    en: '"{given}" in "{field}" is not over yet on {today}, so nobody can have counted all of it. Check year and month, or take the row out of the file.',
  },
  IMPORT_PARTNER_UNKNOWN: {
    zh: '“{field}”中的“{given}”不是已知的海关国别（地区）代码。请核对，或把该行从文件中删去。',
    en: '"{given}" in "{field}" is no partner code of customs that is known. Check it, or take the row out of the file.',
  },
  IMPORT_PARTNER_NAME: {
    zh: '“{field}”中的“{given}”与该行名称“{name}”不是同一国家（地区）。请核对，更正其中之一。',
    en: '"{given}" in "{field}" is another country than the one named beside it, "{name}". Check both, and mend the one that is wrong.',
  },
  IMPORT_COUNTRY_UNKNOWN: {
    zh: '“{field}”中的“{given}”不是已知的国家或地区。请核对写法，或把该行从文件中删去。',
    en: '"{given}" in "{field}" is no country that is known. Check how it is written, or take the row out of the file.',
  },
  IMPORT_HS_CODE: {
    zh: '“{field}”中的“{given}”不是商品编码。请用 2、4、6、8 或 10 位数字，如 8517。',
    en: '"{given}" in "{field}" is no commodity code. Give 2, 4, 6, 8 or 10 digits, as in 8517.',
  },
  IMPORT_PLACE_UNKNOWN: {
    zh: '“{field}”中的“{given}”不是已知的省、自治区或直辖市。请核对后重新下载。',
    en: '"{given}" in "{field}" is no province that is known. Check it and download again.',
  },
  IMPORT_REGION_UNKNOWN: {
    zh: '“{field}”中的“{given}”不是行政区划代码。请用六位数字，如 330225，或留空表示全部。',
    en: '"{given}" in "{field}" is no region code. Give six digits, as in 330225, or leave it empty for all.',
  },
  IMPORT_NUMBER: {
    zh: '“{field}”中的“{given}”不是可用的数字。请只写数字，千分位逗号可有可无，不要写单位。',
    en: '"{given}" in "{field}" is no usable number. Write digits, with or without thousands separators, and no unit.',
  },
  IMPORT_SUM: {
    zh: '“{field}”中的 {given} 与出口、进口之和 {sum} 不符。请核对各列是否错位：带千分位逗号的数字须加引号。',
    en: '{given} in "{field}" is not the sum of exports and imports, {sum}. Check whether cells have slipped: numbers with thousands separators need quotation marks.',
  },
  IMPORT_COUNT: {
    zh: '“{field}”中的“{given}”不是件数。请写整数，或留空表示不知道。',
    en: '"{given}" in "{field}" is no number of cases. Write a whole number, or leave it empty where it is not known.',
  },
  IMPORT_COUNT_OF: {
    zh: '“{field}”只用于报损、索赔、赔付和追偿。保费、承保金额的行请留空。',
    en: '"{field}" is for claims notified, filed, paid and recovered. Leave it empty for premium and insured amounts.',
  },
  IMPORT_FLOW: {
    zh: '“{field}”中的“{given}”不是贸易流向。请用 X（出口）或 M（进口）。',
    en: '"{given}" in "{field}" is no direction of trade. Use X for exports or M for imports.',
  },
  IMPORT_NOT_GOODS: {
    zh: '“{field}”中的“{given}”不是货物贸易。口岸只收货物贸易（C），请以货物（Goods）重新下载。',
    en: '"{given}" in "{field}" is no trade in goods. Kouan keeps trade in goods (C) alone: download again for goods.',
  },
  IMPORT_NOT_HS: {
    zh: '“{field}”中的“{given}”不是协调制度（HS）分类，同样的编码指别的商品。请以 HS 分类重新下载。',
    en: '"{given}" in "{field}" is not the Harmonized System, so its codes mean other goods. Download again by HS.',
  },
  IMPORT_REPORTER: {
    zh: '“{field}”中的“{given}”不是中国。口岸只收中国自己的报告，请以报告国 China 重新下载。',
    en: '"{given}" in "{field}" is not China. Kouan keeps the reports of China itself: download again with China as reporter.',
  },
  IMPORT_FORMULA: {
    zh: '“{field}”是公式而不是数值。请复制后“只粘贴数值”，再保存上传。',
    en: '"{field}" holds a formula and no value. Copy it, paste values only, and save the file again.',
  },
  IMPORT_DUPLICATE: {
    zh: '与第 {first} 行重复：市场、行业、时期、指标、币种都相同。请只保留一行。',
    en: 'This repeats line {first}: same market, sector, period, measure and currency. Keep one of them.',
  },
  IMPORT_DUPLICATE_BESIDE: {
    zh: '件数或增减与第 {first} 行重复：件数和增减不分币种，市场、行业、时期、指标都相同的，只能填写一次。请只在其中一行填写，另一行留空。',
    en: 'The number of cases or the change repeats line {first}: neither has a currency as amounts have, so it is given once for the same market, sector, period and measure. Leave it empty in one of these rows.',
  },
  IMPORT_ROW_SHORT: {
    zh: '该行只有 {given} 列，应有 {expected} 列。请检查是否漏了逗号，或文件是否中断。',
    en: 'This row has {given} columns and should have {expected}. Check for missing commas, or whether the file breaks off.',
  },
  IMPORT_ROW_LONG: {
    zh: '该行有 {given} 列，多于表头的 {expected} 列。带千分位逗号的数字须加引号。',
    en: 'This row has {given} columns, more than the {expected} of the header. Put numbers with thousands separators in quotation marks.',
  },
  IMPORT_WORD: {
    zh: '“{field}”中的“{given}”不在可选之列：{words}。',
    en: '"{given}" in "{field}" is not one of the words to choose from: {words}.',
  },
  IMPORT_CURRENCY: {
    zh: '“{field}”中的“{given}”不是币种代码。请用三个字母，如 CNY、USD。',
    en: '"{given}" in "{field}" is no currency. Give three letters, as in CNY or USD.',
  },
  IMPORT_COMPARISON: {
    zh: '“{field}”：比较方式与比较数值须同时填写；没有比较则连同比较限定一并留空。下降不能超过 100%，倍数不能为负。',
    en: '"{field}": give the kind of comparison and its value together, or leave both and the qualifier empty; nothing falls by more than 100 per cent, and no multiple is negative.',
  },
  IMPORT_GRADE: {
    zh: '“{field}”中的“{given}”不是经合组织风险等级。应为 0 至 7，或“-”表示未分类。',
    en: '"{given}" in "{field}" is no grade of the OECD. It is 0 to 7, or "-" for not classified.',
  },
  IMPORT_RATED_ON: {
    zh: '“{column}”不是日期。历次分类的表头应为会议日期，如 11-Mar-22。',
    en: '"{column}" is no date. Columns of the history are headed by the day of the meeting, as in 11-Mar-22.',
  },
  IMPORT_RATED_ON_NEEDED: {
    zh: '该表未注明日期。请填写这份国家风险分类自哪一天起生效（answers.ratedOn），见经合组织网页或原表标题。',
    en: 'The list carries no date. Give the day from which this classification holds (answers.ratedOn); the web page or the title of the published table names it.',
  },
  IMPORT_RATED_ON_FUTURE: {
    zh: '分类日期 {given} 晚于今天（{today}）。请填写已经生效的日期。',
    en: 'The day of the classification, {given}, lies after today ({today}). Give the day from which it holds already.',
  },
  IMPORT_RATED_ON_EARLY: {
    zh: '分类日期 {given} 早于 1999 年，当时尚无经合组织国家风险分类。请核对日期。',
    en: 'The day of the classification, {given}, lies before 1999, when the OECD began to classify countries. Check the day.',
  },
  IMPORT_MAPPING_FORMAT: {
    zh: '请先选择文件类型，再指定各列含义。',
    en: 'Say what kind of file it is before assigning its columns.',
  },
  IMPORT_MAPPING_FORMAT_FIXED: {
    zh: '此类表格（{given}）只能按原表头读取，文件中没有这样的表头。请使用未改动的原表，或选择其他类型。',
    en: 'Files of this kind ({given}) are read by their published headers alone, which are not there. Bring the table as it was published, or choose another kind.',
  },
  IMPORT_MAPPING_FIXED: {
    zh: '“{column}”列的含义由原表头决定，只能选择不读取可省略的列，不能改作他用。',
    en: 'What the column "{column}" is stands in its header. Columns that can be spared may be left out; none can be given another meaning.',
  },
  IMPORT_MAPPING_HEADER: {
    zh: '文件前几行中没有第 {given} 行，无法作为表头。请选择所列的一行。',
    en: 'Line {given} is not among the first rows of the file, so it cannot be the header. Choose one of those shown.',
  },
  IMPORT_MAPPING_COLUMN: {
    zh: '文件中没有第 {given} 列（从 0 数起，须有表头）。请刷新预览后重新指定。',
    en: 'The file has no column {given} with a header, counted from 0. Look at the preview again and assign anew.',
  },
  IMPORT_MAPPING_COLUMN_TWICE: {
    zh: '第 {given} 列（从 0 数起）被指定了两次。每列只能有一个含义。',
    en: 'Column {given}, counted from 0, is assigned twice. A column has one meaning.',
  },
  IMPORT_MAPPING_TWICE: {
    zh: '“{given}”被指定了两次。每个含义只能对应一列，或对应一个适用于全部行的值。',
    en: '"{given}" is assigned twice. A meaning belongs to one column, or to one value for all rows.',
  },
  IMPORT_MAPPING_MEANING: {
    zh: '此类文件没有“{given}”这一项。请从所列含义中选择。',
    en: 'Files of this kind have no "{given}". Choose one of the meanings that are listed.',
  },
  IMPORT_ROWS_REFUSED: {
    zh: '有 {count} 行不符合要求，整个文件未导入。请按提示逐行改正后重新上传。',
    en: 'Nothing was imported, because {count} rows have mistakes. Mend them as told for each line and bring the file again.',
  },
  IMPORT_NO_FIGURES: {
    zh: '文件中没有可导入的数据行。请检查下载时的查询条件。',
    en: 'The file holds no row that can be imported. Check what was asked for when downloading it.',
  },
  IMPORT_NAME_NEEDED: {
    zh: '上传须注明文件名。请从“导入数据”页面上传。',
    en: 'An upload names its file. Bring it by the page for imports.',
  },
  IMPORT_BROKEN_OFF: {
    zh: '上传中断，未保存任何内容。请重新上传。',
    en: 'The upload broke off and nothing was kept. Bring the file again.',
  },
  IMPORT_TOO_MANY_WAITING: {
    zh: '已有 {max} 个文件等待导入。请先导入或放弃其中几个。',
    en: 'There are {max} files waiting already. Import or discard some of them first.',
  },
  IMPORT_ANSWER_NEEDED: {
    zh: '文件中没有写明“{field}”，请先选择。',
    en: 'The file does not say what "{field}" is. Choose it first.',
  },
  IMPORT_NOT_WAITING: {
    zh: '该文件不在等待导入，可能已由他人导入或放弃。请刷新列表。',
    en: 'This file is not waiting any more; somebody may have imported or discarded it. Look at the list again.',
  },
  IMPORT_NOT_COMMITTED: {
    zh: '该文件没有已导入的数据可撤销。请刷新列表。',
    en: 'This file has left nothing that could be undone. Look at the list again.',
  },
  IMPORT_FILE_GONE: {
    zh: '上传的文件已过期清除（保留 {hours} 小时）。请重新上传。',
    en: 'The uploaded file is gone; it is kept for {hours} hours. Bring it again.',
  },
  IMPORT_ALREADY: {
    zh: '同一个文件已于 {date} 导入过，不能再次导入。如果当时的回答（如进出口方向、数据提供者）有误，请先撤销那次导入，再重新导入。',
    en: 'The same file was imported on {date} and is not imported twice. If an answer was wrong then, such as exports for imports or who reports the figures, undo that import first.',
  },
  IMPORTS_BUSY: {
    zh: '正在处理的大文件过多，请 {retryAfter} 秒后再试。',
    en: 'Too many large files are being read at the moment. Try again in {retryAfter} seconds.',
  },
  IMPORT_MEMORY: {
    zh: '读取此文件所需的内存过多，请拆分成几个较小的文件后再上传。',
    en: 'Reading this file takes more memory than one file may. Split it into smaller ones.',
  },
  IMPORT_UNDER_WAY: {
    zh: '本单位的另一次导入或撤销正在进行，请等它完成后再试。',
    en: 'Another import of your bureau is being written or undone. Try again when it has finished.',
  },
  IMPORT_NOTHING_NEW: {
    zh: '文件中的数据都已有且数值相同，无需导入。',
    en: 'All figures of the file are there already with the same values, so there is nothing to import.',
  },
  IMPORT_RESTED_ON: {
    zh: '有 {count} 条数据在导入后又有修订或被其他数据引用，不能整体撤销。请先撤销或删除较晚的修订。',
    en: 'Since the import, {count} of its figures have been revised or are referred to by others, so it is not undone. Undo or delete the later ones first.',
  },
} as const satisfies Messages;
