import type { Messages } from './template.ts';

/** Refusals about records and how they change. */
export const RECORD_MESSAGES = {
  RECORD_NOT_FOUND: { zh: '未找到该记录，可能已被删除。', en: 'No such record. It may have been deleted.' },
  RECORD_CHANGED: {
    zh: '该记录在您打开后已被他人更改（现为第 {currentVersion} 版）。请对比后再保存。',
    en: 'Someone changed this record after you opened it (it is now version {currentVersion}). Compare, then save again.',
  },
  RECORD_IN_BIN: {
    zh: '该记录在回收站中，请先恢复。',
    en: 'This record lies in the bin. Restore it first.',
  },
  RECORD_NOT_IN_BIN: {
    zh: '该记录不在回收站中，无需恢复。',
    en: 'This record is not in the bin; there is nothing to restore.',
  },
  RECORD_IN_USE: {
    zh: '该记录仍被其他记录引用，请先解除引用。',
    en: 'Other records still refer to this one. Take it out of them first.',
  },
  ORGANIZATION_CLOSED: {
    zh: '您的角色只能查看此处所列机构的编号、名称和类型；请不要查询“{given}”。',
    en: 'Of the organizations named here your role sees the number, names and kind. Leave out "{given}".',
  },
  SOURCE_CITED: {
    zh: '有 {count} 条记录以该来源为依据，不能删除。请先在这些记录中移除对它的引用（已发布的风险提示须先撤回，或发布不再引用它的新版）。',
    en: 'Records that rest on this source: {count}. Take it out of their evidence first; a published risk note has to be withdrawn, or published anew without it.',
  },
  ALREADY_EXISTS: {
    zh: '已有相同的记录，请修改后再保存。',
    en: 'There is such a record already. Change yours, or use the one that is there.',
  },
  REFERENCE_UNKNOWN: {
    zh: '“{field}”指向的记录不存在或已删除，请重新选择。',
    en: '"{field}" points to a record that is not there any more. Choose again.',
  },
  STAGE_UNCHANGED: {
    zh: '商机已处于该阶段，请选择其他阶段。',
    en: 'The opportunity is in this stage already. Choose another one.',
  },
  STAGE_MOVE_NOT_ALLOWED: {
    zh: '不能从“{from}”直接变为“{to}”。已交付的商机须先退回；未成交或已撤回的只能重新转为“已识别”或“已核实”。',
    en: 'No move leads from "{from}" to "{to}". What was delivered goes back first; what was lost or withdrawn reopens as identified or qualified.',
  },
  STAGE_REASON_NEEDED: {
    zh: '退回或重新开启须在“{field}”中说明原因。',
    en: 'Say in "{field}" why the opportunity goes back or is opened again.',
  },
  STAGE_CLOSE_REASON_NEEDED: {
    zh: '标记为未成交或已撤回须在“{field}”中选择原因。',
    en: 'Choose in "{field}" why the opportunity was lost or withdrawn.',
  },
  STAGE_CLOSE_REASON_UNEXPECTED: {
    zh: '“{field}”只用于未成交或已撤回，请留空。',
    en: '"{field}" belongs to lost and withdrawn opportunities alone. Leave it out.',
  },
  STAGE_DATE_IN_FUTURE: {
    zh: '“{field}”不能晚于今天（{today}）。',
    en: '"{field}" cannot be after today ({today}).',
  },
  STAGE_DATE_BEFORE_PREVIOUS: {
    zh: '“{field}”不能早于上一次变更的生效日期（{previous}）。',
    en: '"{field}" cannot be before the day the move before it took effect ({previous}).',
  },
  NOTE_NOT_DRAFT: {
    zh: '该风险提示没有可处理的草稿：可能已提交审核，也可能尚未起草。请刷新后查看其状态。',
    en: 'This risk note has no open draft: it may be in review by now, or none was begun. Load the page again to see.',
  },
  NOTE_NOT_IN_REVIEW: {
    zh: '该风险提示不在审核中，请先提交审核。',
    en: 'This risk note is not in review. Submit it first.',
  },
  NOTE_NOT_PUBLISHED: {
    zh: '该风险提示目前没有发布的版本，无需撤回，也不能确认；请先发布。',
    en: 'No version of this risk note is published, so there is nothing to withdraw or confirm. Publish one first.',
  },
  NOTE_OWN_REVIEW: {
    zh: '不能审核本人撰写的风险提示，请由其他审核员处理。',
    en: 'Nobody reviews their own risk note. Ask another reviewer.',
  },
  NOTE_COMMENT_NEEDED: {
    zh: '退回或撤回须在“{field}”中说明理由。',
    en: 'Say in "{field}" why the note is returned or withdrawn.',
  },
  NOTE_STILL_PUBLISHED: {
    zh: '该风险提示仍在发布中，请先由审核员撤回，再放入回收站。',
    en: 'This risk note is still published. Have a reviewer withdraw it before it goes into the bin.',
  },
  NOTE_IN_REVIEW: {
    zh: '该风险提示正在审核，请等审核员退回后再修改。',
    en: 'This risk note waits for review. Change it after a reviewer has returned it.',
  },
  NOTE_IN_WORK: {
    zh: '该风险提示另有草稿在处理中，请先发布该草稿；如系误建，请放弃该草稿（正在审核的须先退回）。',
    en: 'A newer draft of this risk note is in work. Publish it, or discard it if it was begun by mistake; one in review has to be returned first.',
  },
  NOTE_ONLY_WORDING: {
    zh: '该草稿是此提示的唯一版本，不能单独放弃；如不再需要，请删除整条提示。',
    en: 'This draft is all there is of the note. Delete the note if it is not needed.',
  },
  NOTE_DRAFT_OF_ANOTHER: {
    zh: '只有起草人或审核员可以放弃该草稿，请与其联系。',
    en: 'A draft is discarded by whoever began it, or by a reviewer. Ask one of them.',
  },
  NOTE_DAY_PAST: {
    zh: '“{field}”（{day}）已到，不能提交或发布。请在草稿中改为今后的日期；正在审核的须先退回起草人。',
    en: '"{field}" ({day}) has come already, so the note cannot be submitted or published. Put a later day into the draft; one in review has to be returned first.',
  },
  NOTE_REVIEW_DAY: {
    zh: '“{field}”须晚于今天，且不晚于有效期的最后一天。',
    en: 'The day in "{field}" must be later than today and no later than the last day of validity.',
  },
  EVIDENCE_ONE_RECORD: {
    zh: '“{field}”须且只能指定一条所支持的记录。',
    en: 'Name exactly one record in "{field}" that the evidence stands behind.',
  },
  ORIGIN_IS_ITSELF: {
    zh: '“{field}”不能是该来源本身，请另选其原始来源或留空。',
    en: '"{field}" cannot be the source itself. Choose what it quotes, or leave it empty.',
  },
  ORIGIN_GOES_BACK: {
    zh: '“{field}”所选的来源本身又出自该来源，出处不能循环。请另选最初的来源，或先更正那个来源的出处。',
    en: 'The source in "{field}" itself goes back to this one, and origins cannot run in a circle. Choose the first report, or correct the origin of that source first.',
  },
  FIGURE_SUPERSEDED: {
    zh: '“{field}”所指的数据已有修订，请修订最新的一条。',
    en: 'The figure in "{field}" has been revised already. Revise its latest revision instead.',
  },
  INDICATOR_CODE: {
    zh: '“{field}”须以小写字母开头，由小写字母、数字和下划线组成，3至40个字符，例如 claims_filed。',
    en: '"{field}" begins with a small letter and holds small letters, digits and underscores, 3 to 40 of them, as in claims_filed.',
  },
  INDICATOR_EXISTS: {
    zh: '“{field}”已被登记，请另取代码，或修改已有的指标。',
    en: 'There is an indicator of that code in "{field}" already. Choose another code, or amend the one that is there.',
  },
  INDICATOR_UNIT: {
    zh: '“{field}”与计量方式不符：数量可选家企业、家参会单位或个；金额和百分比留空。',
    en: '"{field}" does not fit: counts are of companies, participants or plain pieces; money and per cent leave it out.',
  },
  FIGURE_REVISE: {
    zh: '“{field}”属于数值本身，录入后不能改写；请新建一条修订数据，原数据会保留在修订记录中。',
    en: '"{field}" is part of what the figure says and is never overwritten. Enter a revision; the figure stays in its history.',
  },
  FIGURE_STATUS_BACKWARDS: {
    zh: '“{field}”只能由初步数到修订数再到最终数，不能退回。',
    en: '"{field}" only goes from provisional to revised to final, never back.',
  },
  FIGURE_HAS_REVISION: {
    zh: '该数据已有修订，不能单独删除；请先删除其修订，或保留修订记录。',
    en: 'This figure has been revised and is part of a history. Delete its revision first, or leave it.',
  },
  SUPERSEDES_FIXED: {
    zh: '“{field}”在新建后不能更改，请新建一条修订数据。',
    en: '"{field}" is fixed once a figure is entered. Enter a revision instead.',
  },
  ADJUSTMENT_POINTS: {
    zh: '“{field}”须为负{max}至{max}之间的分数（不为0，最多两位小数）。',
    en: 'Give "{field}" as points from -{max} to {max}, not 0, with at most two decimals.',
  },
  ADJUSTMENT_TOO_LONG: {
    zh: '“{field}”距起始日最多 {max} 天；到期后请重新评估。',
    en: '"{field}" may lie {max} days after the first day at most. Judge anew after that.',
  },
  ADJUSTMENT_OVER: {
    zh: '该调整已终止或已到期，无需再次终止。',
    en: 'This adjustment has ended or run out already; there is nothing to end.',
  },
  EVIDENCE_NEEDED: {
    zh: '该提示尚无支持它的证据，不能提交或发布。请在草稿中至少添加一条：来源及其出处；正在审核的须先退回起草人。',
    en: 'Nothing supports this note yet, so it cannot be submitted or published. Add a source to the draft with the place in it; one in review has to be returned first.',
  },
  WATCH_LIST_FULL: {
    zh: '关注列表已满，最多 {max} 项。请先取消一些不再需要的关注，再添加新的。',
    en: 'The watch list is full: at most {max} entries. Stop watching what you no longer need, then add the new one.',
  },
  WATCH_ALREADY: {
    zh: '您已关注此内容，无需重复添加。',
    en: 'You watch this already; it need not be added again.',
  },
  WATCH_ONE_FOCUS: {
    zh: '“{field}”只能选择一项：关注某一方面，或关注某家企业。',
    en: 'Choose one in "{field}": a topic, or a company.',
  },
} as const satisfies Messages;
