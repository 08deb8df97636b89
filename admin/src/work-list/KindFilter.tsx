import { WORK_KINDS, WORK_KIND_LABELS, type WorkKind, inLocale } from '@kouan/shared';
import { Box, ButtonBase, Typography } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';

interface Props {
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: WorkKind | null;
  readonly onChoose: (kind: WorkKind | null) => void;
}

/** How much there is of each kind; choosing one narrows the list to it, choosing it again shows all. */
export function KindFilter({ counts, chosen, onChoose }: Props) {
  const locale = useLanguage();
  const t = useMessages();
  return (
    <Box
      role="group"
      aria-label={t('resources.workList.kinds')}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}
    >
      {WORK_KINDS.map((kind) => (
        <ButtonBase
          key={kind}
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
          sx={{
            display: 'block',
            textAlign: 'start',
            p: 1.5,
            border: 1,
            borderRadius: 1,
            borderColor: chosen === kind ? 'primary.main' : 'divider',
            bgcolor: chosen === kind ? 'action.selected' : 'background.paper',
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
          }}
        >
          <Typography component="span" variant="h5" sx={{ display: 'block', fontVariantNumeric: 'tabular-nums' }}>
            {counts.get(kind) ?? '–'}
          </Typography>
          <Typography component="span" variant="body2">
            {inLocale(WORK_KIND_LABELS[kind], locale)}
          </Typography>
        </ButtonBase>
      ))}
    </Box>
  );
}
