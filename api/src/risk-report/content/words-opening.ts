import type { Label } from '@kouan/shared';

/** What a report says around its question, its verdict and what stands beside it. */
export const OPENING_WORDS = {
  brand: { zh: '口岸 Kouan', en: 'Kouan 口岸' },
  kind: { zh: '市场风险摘要', en: 'Market risk summary' },
  title: { zh: '{market}：贸易风险', en: '{market}: the risk of trading' },
  documentTitle: { zh: '{of}贸易风险摘要，截至{asOf}', en: 'Risk summary of {of}, as of {asOf}' },
  allGoods: { zh: '全部商品', en: 'All goods' },
  wholeCountry: { zh: '全国', en: 'All of China' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  colon: { zh: '：', en: ': ' },
  pause: { zh: '、', en: ', ' },
  bracket: { zh: '（{text}）', en: ' ({text})' },
  gap: { zh: '', en: ' ' },
  noStop: { zh: '。', en: '.' },
  none: { zh: '—', en: '—' },
  moment: { zh: '{date} {time}', en: '{date}, {time}' },
  beijing: { zh: '{moment}（北京时间）', en: '{moment} (Beijing time)' },

  market: { zh: '目标市场', en: 'Market' },
  goods: { zh: '商品（HS 2022）', en: 'Goods (HS 2022)' },
  region: { zh: '发货地区', en: 'Exporting region' },
  asOf: { zh: '截至日期', en: 'As of' },
  asOfNote: { zh: '到这一天为止的事实', en: 'what was true by that day' },
  knownAt: { zh: '当时已知', en: 'Known at' },
  knownAtNote: {
    zh: '北京时间；到这一刻为止已录入口岸的信息',
    en: 'Beijing time; what Kouan had recorded by then',
  },
  method: { zh: '评分方法', en: 'Method' },
  methodNote: { zh: '第 {section} 节说明', en: 'explained in section {section}' },

  score: { zh: '风险评分', en: 'Risk score' },
  outOf: { zh: '满分 100，越高风险越大', en: 'of 100; higher is riskier' },
  band: { zh: '{band}风险', en: '{band} risk' },
  noScore: { zh: '已知信息不足，不给出评分', en: 'Too little is known for a score' },
  noScoreMeans: { zh: '没有评分不代表没有风险。', en: 'No score does not mean no risk.' },
  range: {
    zh: '证据允许的范围：{lower} 至 {upper}{bands}。',
    en: 'What the evidence allows: {lower} to {upper}{bands}.',
  },
  rangeBands: { zh: '，介于“{lowest}”与“{highest}”之间', en: ', from "{lowest}" to "{highest}"' },
  goodsNotNamed: {
    zh: '计入的事实中没有一项专门涉及 HS {code}；各项涉及的是更大类别或全部商品。',
    en: 'No fact that counts here names HS {code} or goods within it; each is about wider goods or about all goods.',
  },
  noRange: { zh: '各项证据没有给出更宽的范围。', en: 'The evidence gives no wider range.' },
  direction: { zh: '走向', en: 'Direction' },
  confidence: { zh: '可信度', en: 'Confidence' },
  confidenceIs: {
    zh: '{word}（{value}，满分 1）；{origins} 个独立出处，{documents} 条来源。',
    en: '{word} ({value} of 1); independent origins {origins}, sources {documents}.',
  },
  scaleAlt: {
    zh: '刻度 0 至 100，五个等级：低、较低、中等偏高、高、极高。{score}',
    en: 'A scale from 0 to 100 in five bands: low, guarded, elevated, high, severe. {score}',
  },
  scaleAltScore: {
    zh: '评分 {central}，范围 {lower} 至 {upper}。',
    en: 'The score is {central}, its range {lower} to {upper}.',
  },

  reasons: { zh: '主要原因', en: 'Why' },
  checks: { zh: '发货前请核对', en: 'Check before you ship' },
  checksOf: {
    zh: '共 {total} 项，此处列出分量最重的 {shown} 项；全部事项及其依据见“{section}”一节。',
    en: 'The weightiest {shown} of {total}; all of them, with the records behind them, stand under "{section}".',
  },
  counsel: {
    zh: '口岸记录事实、评估风险，不提供法律意见，也不就如何规避制裁或管制提供任何建议。签约、发货和收付款之前，请就具体交易咨询律师、主管部门和银行。',
    en: 'Kouan records facts and weighs risk. It gives no legal advice, and none on getting around sanctions or controls. Before you sign, ship or pay, take your own transaction to counsel, to the authority in charge and to your bank.',
  },
  fixedLine: {
    zh: '本报告不构成法律意见，也不就规避制裁或出口管制提供任何建议。',
    en: 'No legal advice, and no advice on avoiding sanctions or export controls.',
  },
  footerQuestion: {
    zh: '{market} | {goods} | {region} | 截至 {asOf} | 已知至 {knownAt}',
    en: '{market} | {goods} | {region} | as of {asOf} | known at {knownAt}',
  },
  page: { zh: '第 {page} 页，共 {of} 页', en: 'Page {page} of {of}' },

  adjustment: {
    zh: '专家调整（单独列示，不计入评分）：{points} 分。',
    en: 'Expert adjustment, shown apart and never part of the score: {points} points.',
  },
  adjustedScore: { zh: '调整后为 {score}。', en: 'With it: {score}.' },
  adjustmentReason: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  adjustmentBy: { zh: '{name}，', en: '{name}, ' },
  adjustmentDates: { zh: '（{by}{decided}，有效至{to}）', en: '({by}{decided}, valid to {to})' },

  ratings: { zh: '其他机构的评级', en: 'Ratings of others' },
  ratingsHint: {
    zh: '列在评分旁边供参考，不计入评分；各评级的含义以发布机构的说明为准。',
    en: 'They stand beside the score and are no part of it; what each means, its issuer says.',
  },
  issuer: { zh: '发布机构', en: 'Issuer' },
  gradeAndScale: { zh: '等级与量表', en: 'Grade and scale' },
  ratedOn: { zh: '生效日期', en: 'In force since' },
  disclaimer: { zh: '发布机构的声明', en: "The issuer's disclaimer" },

  shipping: { zh: '核对事项及其依据', en: 'The checks, and what they rest on' },
  shippingHint: {
    zh: '没有记录不等于没有管制。',
    en: 'That nothing is recorded is no clearance.',
  },
  topic: { zh: '事项', en: 'Topic' },
  findOut: { zh: '需要核实什么', en: 'What to find out' },
  restsOn: { zh: '依据的记录', en: 'Records that it rests on' },
  restsOnNothing: { zh: '没有相关记录', en: 'no record speaks to it' },
  recordsInAll: { zh: '等共 {count} 条', en: '{count} in all' },

  sensitivity: { zh: '去掉任一来源后的评分', en: 'The score without each source' },
  withoutSource: { zh: '去掉的来源', en: 'Without' },
  change: { zh: '变化', en: 'Change' },
  bandHead: { zh: '等级', en: 'Band' },
  lostParts: { zh: '随之失去依据的部分', en: 'Parts that rest on it alone' },
  noScoreShort: { zh: '无评分', en: 'no score' },

  parts: { zh: '评分构成', en: 'What the score is made of' },
  partsHint: {
    zh: '条形为各部分评分，细线为证据允许的范围。',
    en: 'Bars are the scores of the parts, whiskers the range that the evidence allows.',
  },
  partWeight: { zh: '权重 {weight}', en: 'weight {weight}' },
  partPoints: { zh: '权重 {weight}，计入总分 {points} 分', en: 'weight {weight}, {points} points of the score' },
  noData: { zh: '缺少依据', en: 'no evidence' },
  part: { zh: '部分', en: 'Part' },
  weight: { zh: '权重', en: 'Weight' },
  effectiveWeight: { zh: '实用权重', en: 'Weight used' },
  partScore: { zh: '评分', en: 'Score' },
  rangeHead: { zh: '范围', en: 'Range' },
  contribution: { zh: '计入总分', en: 'Points of the score' },
  sum: { zh: '合计', en: 'Sum' },
  missing: { zh: '缺少依据的部分', en: 'Parts without evidence' },
  missingNone: { zh: '六个部分都有依据。', en: 'All six parts rest on evidence.' },
} as const satisfies Readonly<Record<string, Label>>;
