import { type Vocabulary, wordsOf } from './words.ts';

export const ORGANIZATION_KIND_LABELS = {
  company: { zh: '企业', en: 'Company' },
  bank: { zh: '银行', en: 'Bank' },
  chamber: { zh: '商会', en: 'Chamber of commerce' },
  trading_house: { zh: '贸易行', en: 'Trading house' },
  insurer: { zh: '保险机构', en: 'Insurer' },
  government: { zh: '政府部门', en: 'Government body' },
  zone: { zh: '园区', en: 'Zone' },
  association: { zh: '行业协会', en: 'Association' },
  service_body: { zh: '服务机构', en: 'Service body' },
  intergovernmental: { zh: '国际组织', en: 'Intergovernmental body' },
  media: { zh: '媒体', en: 'Media' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Vocabulary;
export type OrganizationKind = keyof typeof ORGANIZATION_KIND_LABELS;
export const ORGANIZATION_KINDS = wordsOf(ORGANIZATION_KIND_LABELS);

export const PARTICIPANT_ROLE_LABELS = {
  organizer: { zh: '主办方', en: 'Organizer' },
  host: { zh: '承办方', en: 'Host' },
  partner: { zh: '合作方', en: 'Partner' },
  exporter: { zh: '出口企业', en: 'Exporter' },
  buyer: { zh: '采购方', en: 'Buyer' },
  bank: { zh: '银行', en: 'Bank' },
  authority: { zh: '主管部门', en: 'Authority' },
  service_provider: { zh: '服务提供方', en: 'Service provider' },
  guest: { zh: '嘉宾', en: 'Guest' },
} as const satisfies Vocabulary;
/** What an organization does in an initiative. */
export type ParticipantRole = keyof typeof PARTICIPANT_ROLE_LABELS;
export const PARTICIPANT_ROLES = wordsOf(PARTICIPANT_ROLE_LABELS);
