import { Box, Link, Stack, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { PublicationDate } from '../display/PublicationDate.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import type { SourceRecord } from './documents.ts';

/** More than these do not retell one report in practice; the list says how many there are in all. */
const SHOWN = 50;

/** The sources that go back to one report: however many retell it, they count once. */
export function OneOrigin({ source }: { source: SourceRecord }) {
  const t = useMessages();
  const originId = source.origin?.id ?? source.id;
  const { data = [], total = 0 } = useGetList<SourceRecord>('sources', {
    filter: { originId, scope: 'all' },
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'published', order: 'ASC' },
  });
  if (data.length < 2) return null;
  const origin = data.find(({ id }) => id === originId);
  const retold = data.filter(({ id }) => id !== originId);
  return (
    <Box component="section" sx={{ mt: 3, bgcolor: 'action.hover', borderRadius: 1, p: 2 }}>
      <Typography variant="h6" component="h3">
        {t('resources.sources.oneOrigin.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {t('resources.sources.oneOrigin.hint', { smart_count: total - (origin ? 1 : 0) })}
      </Typography>
      {origin && <Line source={origin} here={source.id} role={t('resources.sources.oneOrigin.report')} />}
      <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
        {retold.map((each) => (
          <li key={each.id}>
            <Line source={each} here={source.id} />
          </li>
        ))}
      </Stack>
    </Box>
  );
}

function Line({ source, here, role }: { source: SourceRecord; here: string; role?: string }) {
  const title = <LocalizedTextView value={source.title} />;
  return (
    <Typography component="div">
      {source.id === here ? (
        <strong aria-current="true">{title}</strong>
      ) : (
        <Link component={RouterLink} to={`/sources/${source.id}/show`}>
          {title}
        </Link>
      )}
      <Typography component="span" variant="body2" color="text.secondary">
        {' · '}
        {[role, source.publisher].filter(Boolean).join(' · ')}
        {(role || source.publisher) && ' · '}
        <PublicationDate source={source} />
      </Typography>
    </Typography>
  );
}
