import { type Vocabulary, wordsOf } from './words.ts';

export const TENANT_KIND_LABELS = {
  bureau: { zh: '商务主管单位', en: 'Bureau' },
  platform: { zh: '平台', en: 'Platform' },
} as const satisfies Vocabulary;
/** `platform` is Kouan's own space with the market facts that every tenant reads; there is one. */
export type TenantKind = keyof typeof TENANT_KIND_LABELS;
export const TENANT_KINDS = wordsOf(TENANT_KIND_LABELS);

export const TENANT_STATUS_LABELS = {
  active: { zh: '使用中', en: 'Active' },
  suspended: { zh: '已停用', en: 'Suspended' },
} as const satisfies Vocabulary;
export type TenantStatus = keyof typeof TENANT_STATUS_LABELS;
export const TENANT_STATUSES = wordsOf(TENANT_STATUS_LABELS);

export const MEMBERSHIP_STATUS_LABELS = {
  active: { zh: '有效', en: 'Active' },
  revoked: { zh: '已撤销', en: 'Revoked' },
} as const satisfies Vocabulary;
export type MembershipStatus = keyof typeof MEMBERSHIP_STATUS_LABELS;
export const MEMBERSHIP_STATUSES = wordsOf(MEMBERSHIP_STATUS_LABELS);
