import type { Label } from '../text/locale.ts';
import type { RiskMessageKey } from './messages.ts';

/** What Kouan says of a summary, in both languages; names in braces are the parameters of the message. */
export const RISK_MESSAGE_TEXTS: Readonly<Record<RiskMessageKey, Label>> = {
  reason_figure: {
    zh: '{indicator}（{sector}，{period}）：{change}。',
    en: '{indicator} ({sector}, {period}): {change}.',
  },
  reason_companies: {
    zh: '已知动向的 {companies} 家企业中，{leaving} 家正在收缩、暂停或退出。',
    en: 'Of {companies} companies whose moves are known, {leaving} are reducing, suspending or leaving.',
  },
  reason_measures: {
    zh: '制裁与出口管制措施 {count} 项。',
    en: 'Sanctions and export controls on record: {count}.',
  },
  reason_statements: {
    zh: '主管机构的措施与表态 {count} 项。',
    en: 'Measures and statements of authorities on record: {count}.',
  },
  reason_note: {
    zh: '{part}：已审核的风险提示，严重程度 {severity}/5，可能性 {likelihood}/5。',
    en: '{part}: reviewed risk note, severity {severity} of 5, likelihood {likelihood} of 5.',
  },
  missing_no_records: { zh: '{part}：没有相关记录。', en: '{part}: no record speaks to it.' },
  missing_no_evidence: {
    zh: '{part}：有记录，但没有来源支持，未予计分。',
    en: '{part}: records exist, but no source supports them, so they do not count.',
  },
  missing_not_scaled: {
    zh: '{part}：只有背景数据，没有可计分的变化。',
    en: '{part}: context figures only, and no change that can be scored.',
  },
  missing_expired: { zh: '{part}：风险提示均已过有效期。', en: '{part}: all its risk notes have run out.' },
  missing_too_old: { zh: '{part}：记录年代过久，已无权重。', en: '{part}: its records are too old to carry weight.' },
  missing_parts: {
    zh: '六个部分中只有 {present} 个有依据，至少需要 {needed} 个，因此不给出总分。',
    en: 'Only {present} of six parts have evidence and {needed} are needed, so no score is given.',
  },
  no_evidence: {
    zh: '截至所问日期没有任何证据。没有评分不代表没有风险。',
    en: 'There is no evidence up to the date asked for. No score does not mean no risk.',
  },
  confidence_few_origins: {
    zh: '依据来自 {documents} 份文件，但独立出处只有 {origins} 个。',
    en: 'It rests on {documents} documents, but on {origins} independent origins.',
  },
  confidence_conflicts: { zh: '{count} 项事实的报道相互矛盾。', en: 'Reports conflict on facts: {count}.' },
  confidence_contradicted: {
    zh: '{count} 项事实有来源持相反说法。',
    en: 'Facts that a source contradicts: {count}.',
  },
  confidence_base_not_stated: {
    zh: '{count} 项数据有报道未说明比较基期。',
    en: 'Figures for which a report does not state its base: {count}.',
  },
  confidence_parts_missing: { zh: '六个部分中缺少 {count} 个。', en: 'Parts without evidence: {count} of six.' },
  confidence_old: {
    zh: '最新的证据距所问日期已 {days} 天。',
    en: 'The latest evidence is {days} days older than the date asked for.',
  },
  check_insurance: {
    zh: '出运前向出口信用保险机构确认该市场的承保条件、限额与免赔。',
    en: 'Before shipping, ask your credit insurer for its terms, limits and exclusions for this market.',
  },
  check_orders: {
    zh: '与买方核实订单与交货期，避免在需求骤变时备货过多。',
    en: 'Confirm orders and delivery dates with the buyer before goods are made or bought for them.',
  },
  check_export_controls: {
    zh: '核对货物（{sector}）及其零部件、软件是否列入出口管制清单，并核查最终用户。',
    en: 'Check whether the goods ({sector}), their parts or software fall under export controls, and who the end user is.',
  },
  check_payment: {
    zh: '出运前向收款银行书面确认付款路径、币种与所需单证。',
    en: 'Before shipping, have your bank confirm in writing the route, currency and papers of payment.',
  },
  check_partners: {
    zh: '了解同行与供应商为何收缩，确认售后、备件与运输是否仍有保障。',
    en: 'Find out why others withdraw, and whether service, spare parts and transport still stand.',
  },
  check_home_rules: {
    zh: '核对国内外规定是否相互冲突，包括反外国制裁的规定。',
    en: 'Check whether rules at home and abroad pull different ways, those against foreign sanctions included.',
  },
  check_unknown_part: {
    zh: '{part}方面没有依据，请自行了解后再作决定。',
    en: 'Nothing is known here of {part}; find out before you decide.',
  },
  check_counsel: {
    zh: '本摘要不构成法律意见，请就具体交易咨询律师或合规顾问。',
    en: 'This summary is no legal advice; take your own transaction to counsel.',
  },
};
