import { type Vocabulary, wordsOf } from '../vocabulary/words.ts';

export const ROLE_LABELS = {
  platform_admin: { zh: '平台管理员', en: 'Platform administrator' },
  tenant_admin: { zh: '租户管理员', en: 'Tenant administrator' },
  official: { zh: '商务干部', en: 'Official' },
  reviewer: { zh: '审核员', en: 'Reviewer' },
  analyst: { zh: '分析员', en: 'Analyst' },
  exporter: { zh: '出口企业', en: 'Exporter' },
  auditor: { zh: '审计员', en: 'Auditor' },
} as const satisfies Vocabulary;
/** What a person is in a tenant; a membership may carry several. */
export type Role = keyof typeof ROLE_LABELS;
export const ROLES = wordsOf(ROLE_LABELS);
