import { Box, Link, Stack, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { PublicationDate } from '../display/PublicationDate.tsx';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { SharedMark } from './SharedMark.tsx';
import type { SourceRecord } from './documents.ts';

/** More than these do not go back to one report in practice; the list says how many there are in all. */
const SHOWN = 50;

/** The sources that go back to one report, over however many steps and whoever recorded them: they count once. */
export function OneOrigin({ source }: { source: SourceRecord }) {
  const t = useMessages();
  const rootId = source.root?.id ?? source.id;
  const { data = [], total = 0 } = useGetList<SourceRecord>('sources', {
    filter: { originId: source.id, scope: 'all' },
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'published', order: 'ASC' },
  });
  if (data.length < 2) return null;
  const root = data.find(({ id }) => id === rootId);
  const others = data.filter(({ id }) => id !== rootId);
  return (
    <Box component="section" sx={{ mt: 3, bgcolor: 'action.hover', borderRadius: 1, p: 2 }}>
      <Typography variant="h6" component="h3">
        {t('resources.sources.oneOrigin.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {t('resources.sources.oneOrigin.hint', { smart_count: total - (root ? 1 : 0) })}
      </Typography>
      {root && <Line source={root} here={source.id} role={t('resources.sources.oneOrigin.report')} />}
      <Stack component="ul" spacing={0.5} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {others.map((each) => (
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
    <div>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {source.id === here ? (
          <strong aria-current="true">{title}</strong>
        ) : (
          <Link component={RouterLink} to={`/sources/${source.id}/show`}>
            {title}
          </Link>
        )}
        <CodeChip code={source.code} />
        <SharedMark record={source} />
      </Stack>
      <Typography component="div" variant="body2" color="text.secondary">
        {[role, source.publisher].filter(Boolean).join(' · ')}
        {(role || source.publisher) && ' · '}
        <PublicationDate source={source} />
      </Typography>
    </div>
  );
}
