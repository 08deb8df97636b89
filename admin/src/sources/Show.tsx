import { SOURCE_KIND_LABELS, hasText } from '@kouan/shared';
import { Box, Link, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Fact, Facts } from '../display/Facts.tsx';
import { PublicationDate } from '../display/PublicationDate.tsx';
import { CodeChip, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { OneOrigin } from './OneOrigin.tsx';
import { SharedMark, SharedNotice } from './SharedMark.tsx';
import type { SourceRecord } from './documents.ts';

/** A source with all that goes back to the same origin. */
export default function SourceShow() {
  return (
    <RecordShow>
      <SourceCard />
    </RecordShow>
  );
}

function SourceCard() {
  const t = useMessages();
  const source = useRecordContext<SourceRecord>();
  if (!source) return null;
  return (
    <Box sx={{ p: 2 }}>
      <SharedNotice record={source} />
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="h5" component="h2">
          <LocalizedTextView value={source.title} />
        </Typography>
        <CodeChip code={source.code} />
      </Stack>
      <Facts>
        <Fact label={t('resources.sources.fields.kind')}>
          <VocabularyText word={source.kind} of={SOURCE_KIND_LABELS} />
        </Fact>
        <Fact label={t('resources.sources.fields.publisher')}>
          {source.publisher ?? t('evidence.publisherUnknown')}
        </Fact>
        <Fact label={t('resources.sources.fields.author')}>{source.author}</Fact>
        <Fact label={t('resources.sources.fields.publishedOn')}>
          <PublicationDate source={source} />
        </Fact>
        <Fact label={t('resources.sources.fields.dateNote')}>
          {hasText(source.dateNote) && <LocalizedTextView value={source.dateNote} />}
        </Fact>
        <Fact label={t('resources.sources.fields.language')}>{source.language}</Fact>
        <Fact label={t('resources.sources.fields.url')}>
          {source.url && (
            <Link href={source.url} target="_blank" rel="noopener noreferrer">
              {source.url}
            </Link>
          )}
        </Fact>
        <Fact label={t('resources.sources.fields.origin')}>
          {source.origin && (
            <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
              <Link component={RouterLink} to={`/sources/${source.origin.id}/show`}>
                <LocalizedTextView value={source.origin.title} />
              </Link>
              <SharedMark record={source.origin} />
            </Stack>
          )}
        </Fact>
        <Fact label={t('resources.sources.fields.note')}>
          {hasText(source.note) && <LocalizedTextView value={source.note} />}
        </Fact>
      </Facts>
      <OneOrigin source={source} />
    </Box>
  );
}
