import { type Vocabulary, wordsOf } from './words.ts';

export const DIGEST_FREQUENCY_LABELS = {
  none: { zh: '不发邮件', en: 'No e-mail' },
  daily: { zh: '每天一封（北京时间8点）', en: 'Once a day (8:00 Beijing time)' },
  at_once: { zh: '有变化即发', en: 'At once' },
} as const satisfies Vocabulary;
/** How often a person is written to about what they watch. */
export type DigestFrequency = keyof typeof DIGEST_FREQUENCY_LABELS;
export const DIGEST_FREQUENCIES = wordsOf(DIGEST_FREQUENCY_LABELS);

export const DELIVERY_STATE_LABELS = {
  pending: { zh: '待发送', en: 'Waiting to be sent' },
  sent: { zh: '已发送', en: 'Sent' },
  failed: { zh: '发送失败', en: 'Failed' },
  dropped: { zh: '不再发送', en: 'Not sent any more' },
} as const satisfies Vocabulary;
/** How far an e-mail has come; `dropped`: its reader has left, or has nothing left to be told. */
export type DeliveryState = keyof typeof DELIVERY_STATE_LABELS;
export const DELIVERY_STATES = wordsOf(DELIVERY_STATE_LABELS);
