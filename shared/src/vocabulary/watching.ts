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
  handed: { zh: '已交出，等待答复', en: 'Handed over, awaiting the answer' },
  sent: { zh: '已发送', en: 'Sent' },
  in_doubt: { zh: '是否送达不详', en: 'May not have arrived' },
  failed: { zh: '发送失败', en: 'Failed' },
  dropped: { zh: '不再发送', en: 'Not sent any more' },
} as const satisfies Vocabulary;
/**
 * How far an e-mail has come. `handed`: the mail server has all of it, and its answer is awaited; `in_doubt`: that answer
 * never came; `dropped`: its reader has left, or has nothing left to be told.
 */
export type DeliveryState = keyof typeof DELIVERY_STATE_LABELS;
export const DELIVERY_STATES = wordsOf(DELIVERY_STATE_LABELS);
