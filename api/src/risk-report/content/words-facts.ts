import type { Label } from '@kouan/shared';

/** What a report says around figures, companies, policy events, notes and sources, and about itself. */
export const FACT_WORDS = {
  claims: { zh: '出险数据', en: 'Claims' },
  claimsHint: {
    zh: '报损、索赔、赔付、追偿是四个不同的指标，不相加；提出索赔不等于已经获赔。',
    en: 'Notified, filed, paid and recovered are four different things and never added up; a claim filed is not a claim paid.',
  },
  claimsNone: {
    zh: '没有该市场的出险数据。可向出口信用保险机构了解。',
    en: 'No figures on claims are known for this market. Ask your credit insurer.',
  },
  trade: { zh: '贸易变化', en: 'Changes in trade' },
  tradeNone: { zh: '没有该市场的贸易变化数据。', en: 'No changes in trade are known for this market.' },
  otherFigures: { zh: '其他数据', en: 'Other figures' },
  chartHint: {
    zh: '条形为报道的数值，细线为其措辞所允许的范围；箭头表示来源没有给出那一端。',
    en: 'Bars are the values reported, whiskers what their wording allows; an arrow stands for an end that the source leaves open.',
  },
  chartCut: {
    zh: '图中只画前 {shown} 项，其余见表。',
    en: 'The chart shows the first {shown}; the others stand in the table.',
  },
  chartAlt: { zh: '条形图。{items}', en: 'Bar chart. {items}' },
  up: { zh: '上升', en: 'up' },
  down: { zh: '下降', en: 'down' },
  figureWhat: { zh: '指标与范围', en: 'What is measured' },
  period: { zh: '时期', en: 'Period' },
  asReported: { zh: '报道的说法', en: 'As reported' },
  status: { zh: '状态', en: 'Status' },
  sourcesHead: { zh: '来源', en: 'Sources' },
  attribution: { zh: '据', en: 'according to ' },
  wording: { zh: '原文：“{text}”', en: 'in the source: "{text}"' },
  impliedBase: { zh: '推算的基数：{base}', en: 'implies a base of {base}' },
  tinyBase: { zh: '；基数很小，倍数说明不了规模', en: '; so small that the change says little of size' },
  notStated: { zh: '不详', en: 'not stated' },
  more: {
    zh: '此外还有 {count} 项，未在纸面列出，请打开网页版查看。',
    en: 'There are {count} more that are not printed here; open the page in the console to see them.',
  },

  untaken: {
    zh: '与所问相关的数据共 {total} 项，本报告收入计分的和最近的 {taken} 项。',
    en: 'Of {total} figures that speak to the question, this report takes up {taken}: those that count, and the latest.',
  },

  companies: { zh: '企业动向', en: 'What companies do' },
  companiesNone: { zh: '没有企业在该市场动向的记录。', en: 'No company positions are recorded for this market.' },
  company: { zh: '企业', en: 'Company' },
  position: { zh: '动向', en: 'Position' },
  date: { zh: '日期', en: 'Date' },
  statement: { zh: '内容', en: 'What is said' },
  reportedOn: { zh: '报道于 {date}', en: 'reported {date}' },

  policy: { zh: '政策动态', en: 'Policy events' },
  policyNone: { zh: '没有涉及该市场的政策动态。', en: 'No policy events are recorded for this market.' },
  event: { zh: '事件', en: 'Event' },
  authority: { zh: '机构', en: 'Authority' },

  notes: { zh: '生效中的风险提示', en: 'Risk notes in force' },
  notesOverdue: {
    zh: '生效中的风险提示（其中 {count} 条已过复核日期）',
    en: 'Risk notes in force, {count} of them past their review date',
  },
  notesNone: { zh: '没有适用的风险提示。', en: 'No risk note applies.' },
  note: { zh: '风险提示', en: 'Note' },
  grade: { zh: '严重程度与可能性', en: 'Severity, likelihood' },
  severity: { zh: '严重程度 {value}/5：{label}', en: 'severity {value} of 5: {label}' },
  likelihood: { zh: '可能性 {value}/5：{label}', en: 'likelihood {value} of 5: {label}' },
  valid: { zh: '有效期', en: 'Valid' },
  validFrom: { zh: '{from}起', en: 'from {from}' },
  reviewOverdue: { zh: '应于{date}前复核，可能过时', en: 'To be reviewed by {date}; may be out of date' },
  validBetween: { zh: '{from}至{to}', en: '{from} to {to}' },
  reviewedBy: { zh: '审核：{name}，{date}', en: 'reviewed by {name}, {date}' },

  sources: { zh: '来源', en: 'Sources' },
  sourcesNone: { zh: '没有来源。', en: 'There are no sources.' },
  number: { zh: '编号', en: 'No.' },
  document: { zh: '文件', en: 'Document' },
  published: { zh: '发布日期', en: 'Published' },
  places: { zh: '引用位置', en: 'Places cited' },
  dateRests: { zh: '日期依据：{note}', en: 'on the date: {note}' },
  goesBackTo: { zh: '同源文件：{origin}', en: 'goes back to: {origin}' },
  goesBackInTheEnd: { zh: '最初出处：{origin}', en: 'and in the end to: {origin}' },
  morePlaces: { zh: '另有 {count} 处', en: 'and {count} more' },
  contradicts: { zh: '（反驳）', en: ' (contradicts)' },
  sourcesHint: {
    zh: '同源的多份文件（转述，或同一文件的另一份记录）只算一个出处。',
    en: 'Documents that go back to one origin, as retellings or as another record of the same document, count as one.',
  },

  about: { zh: '关于本报告', en: 'About this report' },
  aboutClocks: {
    zh: '本报告有两个时点：“截至日期”是事实发生的界限，“当时已知”是信息录入口岸的界限。用同样的两个时点再次生成，内容相同，即使其间有记录被更正。',
    en: 'This report has two clocks: "as of" bounds what had happened, "known at" bounds what had been recorded. Made again with the same two, it says the same, even where records have been corrected since.',
  },
  aboutLink: { zh: '网页版（同样的两个时点）：', en: 'The same page in the console, with both clocks: ' },
  aboutMethod: {
    zh: '评分方法 {version} 的完整说明：',
    en: 'Method {version} in full: ',
  },
  aboutBands: {
    zh: '风险等级为口岸自定，不是任何评级机构的评级；本单位的商机不会抵减风险。',
    en: "The bands are Kouan's own and no rating agency's; opportunities are never set off against the risk.",
  },
  aboutMissing: {
    zh: '“〓”代表字体中没有的字符，其原文见网页版。',
    en: 'The mark 〓 stands for a character that the fonts of this document lack; the console shows it.',
  },
} as const satisfies Readonly<Record<string, Label>>;
