import { type Vocabulary, wordsOf } from './words.ts';

export const IMPORT_FORMAT_LABELS = {
  gacc_query: { zh: '海关统计在线查询（CSV）', en: 'China customs, online query (CSV)' },
  gacc_bulletin: { zh: '海关月度国别总值表', en: 'China customs, monthly table by country' },
  comtrade: { zh: '联合国商品贸易统计（CSV）', en: 'UN Comtrade (CSV)' },
  oecd_current: { zh: '经合组织国家风险分类（现行）', en: 'OECD country risk classification, current' },
  oecd_history: { zh: '经合组织国家风险分类（历次）', en: 'OECD country risk classification, history' },
  claims: { zh: '口岸理赔数据模板', en: 'Kouan’s claims template' },
} as const satisfies Vocabulary;
/** Which kind of statistics file somebody brings. */
export type ImportFormat = keyof typeof IMPORT_FORMAT_LABELS;
export const IMPORT_FORMATS = wordsOf(IMPORT_FORMAT_LABELS);

export const IMPORT_STATE_LABELS = {
  previewed: { zh: '待导入', en: 'Waiting' },
  committed: { zh: '已导入', en: 'Imported' },
  undone: { zh: '已撤销', en: 'Undone' },
} as const satisfies Vocabulary;
/** How far an import has come. A refused file leaves nothing behind, so there is no word for it. */
export type ImportState = keyof typeof IMPORT_STATE_LABELS;
export const IMPORT_STATES = wordsOf(IMPORT_STATE_LABELS);

export const IMPORT_COLUMN_LABELS = {
  period: { zh: '时期', en: 'Period' },
  period_from: { zh: '起始月份', en: 'First month' },
  period_to: { zh: '截止月份', en: 'Last month' },
  frequency: { zh: '频率', en: 'Frequency' },
  trade_kind: { zh: '贸易类别', en: 'Goods or services' },
  partner_code: { zh: '国家（地区）代码', en: 'Country code' },
  partner_name: { zh: '国家（地区）名称', en: 'Country name' },
  reporter: { zh: '报告国', en: 'Reporting country' },
  flow: { zh: '进出口方向', en: 'Direction of trade' },
  commodity_code: { zh: '商品编码', en: 'Commodity code' },
  commodity_name: { zh: '商品名称', en: 'Commodity name' },
  trade_mode_code: { zh: '贸易方式代码', en: 'Customs regime code' },
  trade_mode: { zh: '贸易方式', en: 'Customs regime' },
  place_code: { zh: '注册地代码', en: 'Place of registration, code' },
  place: { zh: '注册地', en: 'Place of registration' },
  region: { zh: '行政区划代码', en: 'Region code' },
  amount: { zh: '金额', en: 'Amount' },
  amount_cny: { zh: '金额（人民币元）', en: 'Amount in yuan' },
  amount_usd: { zh: '金额（美元）', en: 'Amount in US dollars' },
  amount_month: { zh: '当月金额', en: 'Amount of the month' },
  amount_cumulative: { zh: '累计金额', en: 'Amount since January' },
  change_cumulative: { zh: '累计同比', en: 'Change on a year before, since January' },
  currency: { zh: '币种', en: 'Currency' },
  count: { zh: '件数', en: 'Number of cases' },
  qualifier: { zh: '数值限定', en: 'How sure the value is' },
  measure: { zh: '指标', en: 'Measure' },
  line: { zh: '险种', en: 'Line of insurance' },
  cause: { zh: '损失原因', en: 'Cause of loss' },
  comparison: { zh: '比较方式', en: 'Compared how' },
  comparison_qualifier: { zh: '比较限定', en: 'How sure the comparison is' },
  comparison_value: { zh: '比较数值', en: 'Value of the comparison' },
  edition: { zh: '商品分类版本', en: 'Edition of the classification' },
  second_partner: { zh: '第二伙伴国', en: 'Second partner' },
  transport: { zh: '运输方式', en: 'Means of transport' },
  supply: { zh: '提供方式', en: 'Mode of supply' },
  grade: { zh: '风险等级', en: 'Risk grade' },
  previous_grade: { zh: '上次风险等级', en: 'Previous risk grade' },
  note: { zh: '备注', en: 'Note' },
  not_used: { zh: '不读取', en: 'Not read' },
} as const satisfies Vocabulary;
/** What a column of a file is read as. */
export type ImportColumn = keyof typeof IMPORT_COLUMN_LABELS;
export const IMPORT_COLUMNS = wordsOf(IMPORT_COLUMN_LABELS);

export const IMPORT_REMARK_LABELS = {
  undated: {
    zh: '文件未写明上次等级的日期，只供查看，不写入。',
    en: 'The file does not date the previous grade: it is shown and not written.',
  },
  quantity: {
    zh: '数量不读取：计量单位因商品而异，指标库中没有与之对应的指标。',
    en: 'Quantities are not read: their units differ from one commodity to another, and the register has no indicator for them.',
  },
} as const satisfies Vocabulary;
/** Why a column that is known makes no figure. */
export type ImportRemark = keyof typeof IMPORT_REMARK_LABELS;
export const IMPORT_REMARKS = wordsOf(IMPORT_REMARK_LABELS);

export const IMPORT_ASIDE_LABELS = {
  total: { zh: '合计行', en: 'Total' },
  group: { zh: '大洲或国家组', en: 'Continent or group of countries' },
  no_country: { zh: '无对应国家（地区）', en: 'No country of its own' },
  other_flow: { zh: '转口、复出口等其他流向', en: 'Re-exports and other flows' },
  detail: { zh: '总计之下的细分', en: 'Finer cut of a total that is read' },
  no_value: { zh: '无数值', en: 'No value' },
} as const satisfies Vocabulary;
/** Why a row that is right makes no figure. */
export type ImportAside = keyof typeof IMPORT_ASIDE_LABELS;
export const IMPORT_ASIDES = wordsOf(IMPORT_ASIDE_LABELS);

export const TRADE_FLOW_LABELS = {
  exports: { zh: '出口', en: 'Exports' },
  imports: { zh: '进口', en: 'Imports' },
  trade_total: { zh: '进出口合计', en: 'Exports and imports together' },
} as const satisfies Vocabulary;
/** The direction of the trade that a file of customs is about; each is an indicator of the same name. */
export type TradeFlow = keyof typeof TRADE_FLOW_LABELS;
export const TRADE_FLOWS = wordsOf(TRADE_FLOW_LABELS);

export const MONEY_SCALE_LABELS = {
  cny_10000: { zh: '万元人民币', en: 'Ten thousand yuan' },
  usd_1000: { zh: '千美元', en: 'Thousand US dollars' },
} as const satisfies Vocabulary;
/** What one unit in a table of customs is worth. */
export type MoneyScale = keyof typeof MONEY_SCALE_LABELS;
export const MONEY_SCALES = wordsOf(MONEY_SCALE_LABELS);
