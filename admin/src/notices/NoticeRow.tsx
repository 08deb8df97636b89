import {
  RISK_CATEGORY_LABELS,
  inLocale,
  noticeHeadline,
  pick,
  recordPath,
  watchedName,
  watchedSummaryPath,
} from '@kouan/shared';
import CircleIcon from '@mui/icons-material/Circle';
import { Box, Button, ListItem, Stack, Typography } from '@mui/material';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { formatInstant } from '../display/dates.ts';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { useUsualDay } from '../session/use-usual-day.ts';
import type { Notice } from './documents.ts';
import { useMarkRead } from './use-notices.ts';

/** One notice: what changed, what it rests on, and why one is told. */
export function NoticeRow({ notice, isFirst }: { notice: Notice; isFirst: boolean }) {
  const t = useMessages();
  const locale = useLanguage();
  const { mutate, isPending } = useMarkRead();
  const path = recordPath(notice.kind, notice.recordId);
  const read = (): void => {
    if (!notice.isRead) mutate([notice.id]);
  };
  const headline = noticeHeadline(notice, locale);
  return (
    <ListItem sx={{ borderTop: isFirst ? 0 : 1, borderColor: 'divider', alignItems: 'flex-start', gap: 1.5, py: 1.5 }}>
      <Box sx={{ width: 12, pt: 0.75, flexShrink: 0 }}>
        {!notice.isRead && (
          <CircleIcon color="primary" sx={{ fontSize: 12 }} titleAccess={t('resources.notices.isUnread')} />
        )}
      </Box>
      <Stack sx={{ flex: 1, minWidth: 0, gap: 0.25, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: notice.isRead ? 400 : 600 }}>
          {headline}
          {locale === 'en' ? ': ' : '：'}
          {path ? (
            <Box component={Link} to={path} onClick={read} sx={{ color: 'primary.main' }}>
              {pick(notice.label, locale) || notice.code}
            </Box>
          ) : (
            pick(notice.label, locale) || notice.code
          )}{' '}
          {path && <CodeChip code={notice.code} />}
        </Typography>
        {notice.source && notice.kind !== 'source' && (
          <Typography variant="body2">
            {t('resources.notices.source')}
            <Box component={Link} to={`/sources/${notice.source.id}/show`} sx={{ color: 'primary.main' }}>
              <LocalizedTextView value={notice.source.title} />
            </Box>
            {notice.source.publisher && ` (${notice.source.publisher})`}
          </Typography>
        )}
        {notice.topics.length > 0 && (
          <Typography variant="body2">
            {t('resources.notices.topics', {
              topics: notice.topics
                .map((topic) => inLocale(RISK_CATEGORY_LABELS[topic], locale))
                .join(locale === 'en' ? ', ' : '、'),
            })}
          </Typography>
        )}
        <Typography variant="body2" color="text.secondary">
          {t('resources.notices.because')}
          <Watched because={notice.because} />
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {formatInstant(notice.at, locale)} ·{' '}
          {t(notice.isShared ? 'resources.notices.fromDesk' : 'resources.notices.fromBureau')}
        </Typography>
        {!notice.isRead && (
          <Button size="small" disabled={isPending} onClick={read} sx={{ alignSelf: 'start', ml: -0.5 }}>
            {t('resources.notices.mark')}
          </Button>
        )}
      </Stack>
    </ListItem>
  );
}

/** What one watches that a notice concerns, each leading to its risk summary. */
function Watched({ because }: Pick<Notice, 'because'>) {
  const locale = useLanguage();
  const asOf = useUsualDay();
  return because.map((reason, index) => (
    <Fragment key={reason.watchId}>
      {index > 0 && (locale === 'en' ? '; ' : '；')}
      <Box component={Link} to={watchedSummaryPath(reason, asOf)} sx={{ color: 'primary.main' }}>
        {watchedName(reason, locale)}
      </Box>
    </Fragment>
  ));
}
