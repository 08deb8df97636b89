import { useTranslate } from 'ra-core';
import { useMessages } from '../i18n/index.ts';
import type { AuditRecord } from './documents.ts';

/** What Kouan does by itself has nobody behind it. */
export function Actor({ event: { actor } }: { event: AuditRecord }) {
  const t = useMessages();
  return actor?.name ?? t('resources.audit.system');
}

/** A word of the trail in the reader's language: what was done, or to what kind of record. */
export function AuditWord({ group, word }: { group: 'actions' | 'kinds'; word: string }) {
  const translate = useTranslate();
  return translate(`resources.audit.${group}.${word}`, { _: word });
}
