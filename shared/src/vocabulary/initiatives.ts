import { type Vocabulary, wordsOf } from './words.ts';

export const INITIATIVE_KIND_LABELS = {
  matchmaking_meeting: { zh: '对接洽谈会', en: 'Matchmaking meeting' },
  conference: { zh: '会议', en: 'Conference' },
  cooperation_body: { zh: '合作机构', en: 'Cooperation body' },
  payment_facilitation: { zh: '结算便利化', en: 'Payment facilitation' },
  mission: { zh: '经贸团组', en: 'Trade mission' },
  policy_measure: { zh: '政策措施', en: 'Policy measure' },
} as const satisfies Vocabulary;
export type InitiativeKind = keyof typeof INITIATIVE_KIND_LABELS;
export const INITIATIVE_KINDS = wordsOf(INITIATIVE_KIND_LABELS);

export const INITIATIVE_MODE_LABELS = {
  in_person: { zh: '线下', en: 'In person' },
  online: { zh: '线上', en: 'Online' },
  hybrid: { zh: '线上线下结合', en: 'Hybrid' },
} as const satisfies Vocabulary;
export type InitiativeMode = keyof typeof INITIATIVE_MODE_LABELS;
export const INITIATIVE_MODES = wordsOf(INITIATIVE_MODE_LABELS);

export const INITIATIVE_STATUS_LABELS = {
  planned: { zh: '计划中', en: 'Planned' },
  announced: { zh: '已公布', en: 'Announced' },
  under_way: { zh: '进行中', en: 'Under way' },
  held: { zh: '已举办', en: 'Held' },
  launched: { zh: '已启动', en: 'Launched' },
  completed: { zh: '已完成', en: 'Completed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Vocabulary;
export type InitiativeStatus = keyof typeof INITIATIVE_STATUS_LABELS;
export const INITIATIVE_STATUSES = wordsOf(INITIATIVE_STATUS_LABELS);
