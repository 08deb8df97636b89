import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { SummaryInput, SummaryRecords } from './documents.ts';
import { findRecord, recordPath } from './records.ts';

interface Props {
  readonly input: Pick<SummaryInput, 'kind' | 'recordIds'>;
  readonly summary: SummaryRecords;
}

/** The records that a fact rests on: each opens its own screen where it has one, or says what it says. */
export function RecordsUnder({ input: { kind, recordIds }, summary }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const path = (id: string): string | null => recordPath({ kind, id });
  const found = recordIds.flatMap((id) => {
    const record = findRecord({ kind, id }, summary, locale);
    return record ? [{ id, ...record }] : [];
  });
  if (found.length === 0) return null;
  return (
    <Box>
      <Typography variant="overline">{t('resources.riskSummary.arithmetic.records')}</Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.map(({ id, title, body }) => (
          <li key={id}>
            <Typography>
              {path(id) ? (
                <Link component={RouterLink} to={path(id) ?? ''}>
                  {title}
                </Link>
              ) : (
                title
              )}
            </Typography>
            {body && (
              <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'pre-wrap' }}>
                <LocalizedTextView value={body} />
              </Typography>
            )}
          </li>
        ))}
      </Stack>
    </Box>
  );
}
