import DeleteIcon from '@mui/icons-material/BookmarkRemoveOutlined';
import { Box, Button, IconButton, ListItem, Stack, Tooltip, Typography } from '@mui/material';
import { type Locale, isPartOnly, watchedName } from '@kouan/shared';
import { useNotify } from 'react-admin';
import { Link } from 'react-router';
import { formatInstant } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { BandChip } from '../risk-summary/BandChip.tsx';
import { points } from '../risk-summary/numbers.ts';
import { summaryPath } from '../risk-summary/question.ts';
import { useUsualDay } from '../session/use-usual-day.ts';
import type { Watch } from './documents.ts';
import { useDeleteWatch } from './use-watches.ts';

/** One thing that is watched. */
export function WatchRow({ watch, isFirst }: { watch: Watch; isFirst: boolean }) {
  const t = useMessages();
  const locale = useLanguage();
  const asOf = useUsualDay();
  const name = watchedName(watch, locale);
  const { market, sector, region } = watch;
  const path = summaryPath({
    market: market.code,
    sector: sector?.code ?? null,
    region: region?.code ?? null,
    asOf,
    knownAt: null,
  });
  return (
    <ListItem
      divider={false}
      sx={{ borderTop: isFirst ? 0 : 1, borderColor: 'divider', gap: 1, alignItems: 'center', py: 1.5 }}
    >
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{ flex: 1, minWidth: 0, columnGap: 2, rowGap: 0.75, alignItems: { sm: 'center' } }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography
            component={Link}
            to={path}
            sx={{ color: 'primary.main', fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {name}
          </Typography>
          {watch.lookedAt && (
            <Typography variant="body2" color="text.secondary">
              {t('resources.watches.lookedAt', { at: formatInstant(watch.lookedAt, locale) })}
            </Typography>
          )}
        </Box>
        <Standing watch={watch} />
        {watch.unread > 0 && (
          <Button
            size="small"
            variant="outlined"
            component={Link}
            to="/notices"
            sx={{ alignSelf: { xs: 'start', sm: 'auto' } }}
          >
            {t('resources.watches.unread', { smart_count: watch.unread })}
          </Button>
        )}
      </Stack>
      <StopButton id={watch.id} name={name} />
    </ListItem>
  );
}

/** The score now, and what has moved since one looked. */
function Standing({ watch }: { watch: Watch }) {
  const t = useMessages();
  const locale = useLanguage();
  const { current } = watch;
  if (!current.score || !current.band) {
    return <Typography color="text.secondary">{t('resources.watches.noScore')}</Typography>;
  }
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexShrink: 0, flexWrap: 'wrap' }}>
      {isPartOnly(watch) && (
        <Typography component="span" variant="body2" color="text.secondary">
          {t('resources.watches.whole')}
        </Typography>
      )}
      <Typography component="span" sx={{ fontSize: 22, fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
        {points(current.score.central, locale)}
      </Typography>
      <BandChip band={current.band} isSmall />
      {current.change !== null && (
        <Typography component="span" variant="body2" color="text.secondary">
          {changeText(t, current.change, locale)}
        </Typography>
      )}
    </Stack>
  );
}

function changeText(t: ReturnType<typeof useMessages>, change: number, locale: Locale): string {
  if (change === 0) return t('resources.watches.unchanged');
  return t(change > 0 ? 'resources.watches.up' : 'resources.watches.down', {
    points: points(Math.abs(change), locale),
  });
}

function StopButton({ id, name }: { id: string; name: string }) {
  const t = useMessages();
  const notify = useNotify();
  const { mutate, isPending } = useDeleteWatch();
  const stop = (): void =>
    mutate(id, {
      onError: (error) => notify(error.message, { type: 'error' }),
      onSuccess: () => notify(t('resources.watches.removed'), { type: 'info' }),
    });
  return (
    <Tooltip title={t('resources.watches.stop')}>
      <span>
        <IconButton aria-label={t('resources.watches.stopNamed', { name })} disabled={isPending} onClick={stop}>
          <DeleteIcon />
        </IconButton>
      </span>
    </Tooltip>
  );
}
