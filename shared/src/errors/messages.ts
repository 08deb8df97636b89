import { type Locale, inLocale } from '../text/locale.ts';
import type { Refusal } from './domain-error.ts';
import { ACCESS_MESSAGES } from './messages/access.ts';
import { IMPORT_MESSAGES } from './messages/imports.ts';
import { MEASURE_MESSAGES } from './messages/measures.ts';
import { RECORD_MESSAGES } from './messages/records.ts';
import { REQUEST_MESSAGES } from './messages/request.ts';
import { VALUE_MESSAGES } from './messages/values.ts';
import { WORDING_MESSAGES } from './messages/wording.ts';

/** Every reason for a refusal, with what people are told. A reason that is not here does not compile. */
export const ERROR_MESSAGES = {
  ...REQUEST_MESSAGES,
  ...ACCESS_MESSAGES,
  ...RECORD_MESSAGES,
  ...VALUE_MESSAGES,
  ...MEASURE_MESSAGES,
  ...WORDING_MESSAGES,
  ...IMPORT_MESSAGES,
} as const;

/** Why something was refused; stable, for clients and tests. */
export type Reason = keyof typeof ERROR_MESSAGES;

/** What a field is called where the refusal names none. */
const ANY_FIELD = { zh: '此项', en: 'this entry' } as const;

/** The refusal in the reader's language: what is wrong, where, and what to do about it. */
export function errorMessage(refusal: Refusal, locale: Locale): string {
  const given: Readonly<Record<string, unknown>> = {
    ...refusal.params,
    field: refusal.path ?? inLocale(ANY_FIELD, locale),
  };
  return inLocale(ERROR_MESSAGES[refusal.reason], locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(given[name] ?? '…'),
  );
}
