import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDefinitions } from '../definitions.tsx';
import { describeValue } from '../display/describe.ts';
import { fieldLabel } from '../i18n/field-label.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { definitionOf } from './definition-of.ts';
import type { AuditChange, AuditRecord } from './documents.ts';

/** What was there before and what after, field by field, folded away until it is wanted. */
export function Changes({ event: { changes, recordKind } }: { event: AuditRecord }) {
  const t = useMessages();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t('resources.audit.changed', { smart_count: changes.length })}</summary>
      <Stack component="dl" spacing={0.5} sx={{ m: 0, mt: 1 }}>
        {changes.map((change) => (
          <Change key={change.field} change={change} recordKind={recordKind} />
        ))}
      </Stack>
    </details>
  );
}

function Change({ change: { field, from, to }, recordKind }: { change: AuditChange; recordKind: string }) {
  const t = useMessages();
  const locale = useLanguage();
  const translate = useTranslate();
  const definition = definitionOf(recordKind, useDefinitions());
  const word = formWordOf(field);
  const label = (definition && fieldLabel(translate, definition.name, word)) ?? field;
  const vocabulary = definition?.vocabularies?.[word];
  const shown = (json: string | null): string =>
    (json !== null && describeValue(JSON.parse(json), locale, vocabulary)) || t('common.conflict.empty');
  return (
    <div>
      <Typography component="dt" variant="caption" color="text.secondary">
        {label}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        <Box component="del" aria-label={t('resources.audit.before')} sx={{ color: 'text.secondary' }}>
          {shown(from)}
        </Box>
        {' → '}
        <ins aria-label={t('resources.audit.after')} style={{ textDecoration: 'none' }}>
          {shown(to)}
        </ins>
      </Typography>
    </div>
  );
}

/** The trail speaks of columns (`titleZh`, `exporterId`, `regionCode`), forms of what they belong to. */
function formWordOf(column: string): string {
  return column.replace(/(Zh|En|Id|Code|Codes|Qualifier|Number|Lower|Upper|Wording|Currency)$/, '');
}
