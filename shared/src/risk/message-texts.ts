import type { Label } from '../text/locale.ts';
import type { RiskMessageKey } from './messages.ts';

/**
 * What Kouan says of a summary, in both languages. Names in braces are the parameters of the message; in English
 * `{count:note|notes}` is the number with its noun, and `{count#is|are}` the word alone.
 */
export const RISK_MESSAGE_TEXTS: Readonly<Record<RiskMessageKey, Label>> = {
  reason_figure: {
    zh: '{part}（{trend}）：{span}{indicator}（{sector}）{movement}{told}。',
    en: '{part}, {trend}: {indicator} ({sector}) in {span} {movement}{told}.',
  },
  reason_companies: {
    zh: '{part}（{trend}）：{moves}{company}{told}。',
    en: '{part}, {trend}: {moves}{company}{told}.',
  },
  reason_measures: {
    zh: '{part}（{trend}）：记录在案的措施有 {count} 项{title}{told}。',
    en: '{part}, {trend}: {count:measure|measures} {count#is|are} on record{title}{told}.',
  },
  reason_statements: {
    zh: '{part}（{trend}）：记录在案的主管机构措施与表态有 {count} 项{title}{told}。',
    en: '{part}, {trend}: {count:measure or statement|measures and statements} of authorities {count#is|are} on record{title}{told}.',
  },
  reason_note: {
    zh: '{part}（{trend}）：有效的已审核风险提示有 {count} 条{overdue}{title}{weighty}严重程度为 {severity}/5，可能性为 {likelihood}/5{told}。',
    en: '{part}, {trend}: {count:reviewed risk note|reviewed risk notes} {count#is|are} in force{overdue}{title}{weighty} severity {severity} of 5 and likelihood {likelihood} of 5{told}.',
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
    en: 'Only {present} of the six parts {present#has|have} evidence and {needed} are needed, so no score is given.',
  },
  no_evidence: {
    zh: '截至所问日期没有任何证据。没有评分不代表没有风险。',
    en: 'There is no evidence up to the date asked for. No score does not mean no risk.',
  },
  confidence_few_origins: {
    zh: '依据来自 {documents} 条来源，独立出处只有 {origins} 个。',
    en: 'It rests on {documents:source|sources} from only {origins:independent origin|independent origins}.',
  },
  confidence_conflicts: { zh: '{count} 项事实的报道相互矛盾。', en: 'Reports conflict on {count:fact|facts}.' },
  confidence_contradicted: {
    zh: '{count} 项事实有来源持相反说法。',
    en: 'On {count:fact|facts} a source says the opposite.',
  },
  confidence_base_not_stated: {
    zh: '{count} 项数据有报道未说明比较基期。',
    en: 'For {count:figure|figures} a report does not state what it compares with.',
  },
  confidence_parts_missing: {
    zh: '六个部分中缺少 {count} 个。',
    en: '{count} of the six parts {count#has|have} no evidence.',
  },
  confidence_old: {
    zh: '最新的证据距所问日期已 {days} 天。',
    en: 'The latest evidence is {days:day|days} older than the date asked for.',
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
  ship_payment_terms: {
    zh: '与付款方式（赊销、信用证、预付款）有关的出险记录和收款渠道提示共 {count} 条。请问保险机构：各种方式是否承保，条件如何；请问银行：能否办理，款项多久到账。口岸不推荐任何一种方式。',
    en: '{count:record|records} on claims and payment channels {count#bears|bear} on the terms of payment (open account, letter of credit, advance payment). Ask your insurer which it covers and how; ask your bank which it can carry out and how long money takes. Kouan recommends none of them.',
  },
  ship_payment_terms_unknown: {
    zh: '没有与付款方式（赊销、信用证、预付款）有关的出险记录和收款渠道提示，这不代表稳妥。请问保险机构：各种方式是否承保，条件如何；请问银行：能否办理，款项多久到账。口岸不推荐任何一种方式。',
    en: 'No record bears on the terms of payment (open account, letter of credit, advance payment), which does not mean that they are safe. Ask your insurer which it covers and how; ask your bank which it can carry out and how long money takes. Kouan recommends none of them.',
  },
  ship_payment_notes: {
    zh: '有 {count} 条关于收款渠道的有效风险提示。出运前请收款银行书面确认付款路径、币种、到账时间与所需单证。',
    en: '{count:risk note|risk notes} on payment channels {count#is|are} in force. Before shipping, have your bank confirm in writing the route, currency, time and papers of payment.',
  },
  ship_payment_unknown: {
    zh: '没有关于收款渠道的有效风险提示，这不代表渠道畅通。出运前请收款银行书面确认。',
    en: 'No risk note on payment channels is in force, which does not mean that they work. Have your bank confirm them in writing before shipping.',
  },
  ship_sanctions: {
    zh: '记录在案的制裁措施 {count} 项，涉及该市场或该类货物（{sector}）。请核查买方、最终用户、银行与船舶是否在名单上。',
    en: '{count:sanction|sanctions} on record {count#touches|touch} the market or the goods ({sector}). Check whether buyer, end user, banks and vessel are listed.',
  },
  ship_sanctions_none: {
    zh: '没有涉及该类货物（{sector}）的制裁记录，这不等于不受制裁。请按现行名单核查买方、最终用户与银行。',
    en: 'No sanction on record touches the goods ({sector}), which is no clearance. Check buyer, end user and banks against the lists in force.',
  },
  ship_control_class: {
    zh: '“{controlClass}”涉及：{sectors}（HS {codes}）。请核对货物及其零部件、软件是否列入，并核查最终用户与最终用途。',
    en: '"{controlClass}" touches {sectors} (HS {codes}). Check whether the goods, their parts or software are listed in it, and who the end user is and what for.',
  },
  ship_control_class_uncoded: {
    zh: '“{controlClass}”记录在案，未记HS编码。请核对货物及其零部件、软件是否列入，并核查最终用户与最终用途。',
    en: '"{controlClass}" is on record without HS codes. Check whether the goods, their parts or software are listed in it, and who the end user is and what for.',
  },
  ship_controls: {
    zh: '有 {count} 项出口管制未写明清单，记录的商品为：{sectors}（HS {codes}）。请核对货物是否受控，并核查最终用户。',
    en: '{count:export control|export controls} on record {count#names|name} no list and {count#is|are} recorded for {sectors} (HS {codes}). Check whether the goods are controlled, and who the end user is.',
  },
  ship_controls_uncoded: {
    zh: '有 {count} 项出口管制既未写明清单，也未记HS编码，可能涉及任何货物。请核对货物是否受控，并核查最终用户。',
    en: '{count:export control|export controls} on record {count#names|name} neither list nor HS codes and may touch any goods. Check whether yours are controlled, and who the end user is.',
  },
  ship_controls_none: {
    zh: '没有涉及该类货物（{sector}）的出口管制记录，这不等于不受管制。请按现行清单核对。',
    en: 'No export control on record touches the goods ({sector}), which is no clearance. Check them against the lists in force.',
  },
  ship_insurance_claims: {
    zh: '该市场有 {count} 项出险记录。签约前请向保险机构确认限额、免赔、等待期与除外责任。',
    en: '{count:fact|facts} on claims in this market {count#is|are} on record. Before you sign, ask your insurer for limit, deductible, waiting period and exclusions.',
  },
  ship_insurance_unknown: {
    zh: '没有该市场的出险记录。签约前请向保险机构确认是否承保及条件。',
    en: 'There is no record of claims in this market. Before you sign, ask your insurer whether it covers it and on what terms.',
  },
  ship_partners: {
    zh: '记录显示 {leaving} 家企业或企业群体正在收缩、暂停或退出。请确认物流、售后、备件与上游供应是否仍有保障。',
    en: '{leaving:company or group of companies|companies or groups of companies} {leaving#is|are} on record as reducing, suspending or leaving. Make sure that transport, service, spare parts and supplies still stand.',
  },
  ship_home_rules: {
    zh: '记录在案的反制措施 {count} 项。请核对其对本单位有何要求，包括反外国制裁的规定。',
    en: '{count:countermeasure is|countermeasures are} on record. Find out what they ask of you, rules against foreign sanctions included.',
  },
  ship_home_rules_conflict: {
    zh: '记录在案的反制措施 {count} 项，与 {others} 项制裁或出口管制并存，遵守一方可能违反另一方。请核对应遵守哪些规定，包括反外国制裁的规定。',
    en: '{count:countermeasure stands|countermeasures stand} on record beside {others:sanction or export control|sanctions or export controls}; to heed one side may breach the other. Find out which rules bind you, those against foreign sanctions included.',
  },
  ship_policy_notes: {
    zh: '关于政策与法律的有效风险提示 {count} 条。请阅读并核对国内外哪些规定适用于本笔交易。',
    en: '{count:risk note|risk notes} on policy and law {count#is|are} in force. Read {count#it|them}, and find out which rules at home and abroad bear on your transaction.',
  },
  ship_counsel_controls: {
    zh: '请问律师：货物（{sector}）及其零部件、软件是否受上述措施约束；买方与最终用户能否交易；合同是否写明管制变化时如何处理。',
    en: 'Ask counsel: whether the goods ({sector}), their parts or software fall under the measures above; whether buyer and end user may be dealt with; what the contract says if controls change.',
  },
  ship_counsel: {
    zh: '请问律师：买方、银行与货物是否受任何现行措施约束；合同在措施变化时如何处理。Kouan 口岸不提供法律意见。',
    en: 'Ask counsel: whether any measure in force touches buyer, banks or goods; what the contract says if measures change. Kouan gives no legal advice.',
  },
};
