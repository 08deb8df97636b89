import { Box, Stack, Typography } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import type { Preview } from './documents.ts';

/** How many figures are new, revised and unchanged, and how many rows cannot be read. */
export function Counts({ preview, isStale }: { preview: Preview; isStale: boolean }) {
  const t = useMessages();
  const refused = t('resources.imports.changes.refused');
  const counts = [
    [t('resources.imports.changes.new'), preview.newCount],
    [t('resources.imports.changes.revised'), preview.revisedCount],
    [t('resources.imports.changes.unchanged'), preview.unchangedCount],
    [refused, preview.refusedRows],
  ] as const;
  return (
    <Stack
      component="dl"
      direction="row"
      useFlexGap
      spacing={2}
      sx={{ m: 0, flexWrap: 'wrap', opacity: isStale ? 0.6 : 1 }}
      aria-busy={isStale}
    >
      {counts.map(([label, count]) => (
        <Box key={label} sx={{ minWidth: 84 }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {label}
          </Typography>
          <Typography
            component="dd"
            variant="h5"
            color={count > 0 && label === refused ? 'error' : 'inherit'}
            sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}
          >
            {count.toLocaleString('en-US')}
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}
