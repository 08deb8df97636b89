import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useRecordContext } from 'react-admin';
import { Timeline, TimelineEntry } from '../display/Timeline.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { useMore } from '../provider/use-more.ts';
import { MoreButton } from '../records/MoreButton.tsx';
import { ErrorState } from '../records/States.tsx';
import { useCan, useMe } from '../session/hooks.ts';
import { Changes } from './Changes.tsx';
import { RECORD_TRAIL, type AuditRecord } from './documents.ts';
import { Actor, AuditWord } from './words.tsx';

/** What was done to the record at hand, for those who may read the audit trail; other tenants keep theirs. */
export function RecordTrail() {
  const t = useMessages();
  const list = useId();
  const record = useRecordContext<{ id: string; tenantId?: string }>();
  const tenant = useMe()?.current?.tenant.id;
  const mayRead = useCan('audit.read');
  const [isOpen, setOpen] = useState(false);
  if (!record || !mayRead || (record.tenantId !== undefined && record.tenantId !== tenant)) return null;
  return (
    <Box sx={{ px: 2, pb: 2, '@media print': { display: 'none' } }}>
      <Button size="small" aria-expanded={isOpen} aria-controls={list} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'resources.audit.trail.hide' : 'resources.audit.trail.show')}
      </Button>
      <Box id={list}>{isOpen && <Trail id={record.id} />}</Box>
    </Box>
  );
}

function Trail({ id }: { id: string }) {
  const t = useMessages();
  const trail = useMore<AuditRecord>({
    key: ['audit', 'record', id],
    ask: async (after, signal) => (await gql(RECORD_TRAIL, { id, after }, signal)).page,
    refetchOnMount: 'always',
  });
  const { items, total } = trail;
  return (
    <Box sx={{ mt: 1 }}>
      {trail.isPending && <LinearProgress aria-label={t('common.loading')} />}
      {trail.error && <ErrorState error={trail.error} onRetry={trail.retry} />}
      {total === 0 && <Typography color="text.secondary">{t('resources.audit.trail.none')}</Typography>}
      <Timeline label={t('resources.audit.trail.title')}>
        {items.map((event) => (
          <TimelineEntry key={event.id}>
            <Typography sx={{ fontWeight: 600 }}>
              <AuditWord group="actions" word={event.action} />
            </Typography>
            <Typography variant="body2" color="text.secondary">
              <InstantText value={event.at} /> · <Actor event={event} />
            </Typography>
            <Changes event={event} />
          </TimelineEntry>
        ))}
      </Timeline>
      {trail.hasMore && (
        <MoreButton
          onMore={trail.more}
          isFetching={trail.isFetching}
          shown={items.length}
          total={total}
          of={t('resources.audit.trail.title')}
        />
      )}
    </Box>
  );
}
