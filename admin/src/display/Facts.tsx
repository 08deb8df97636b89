import { Box, Paper, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useResourceContext, useTranslateLabel } from 'ra-core';
import { useMessages } from '../i18n/index.ts';

/** What is known of a record, as pairs of a label and a value; two columns where there is room. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 3, rowGap: 1.5, m: 0 }}
    >
      {children}
    </Box>
  );
}

interface FactProps {
  /** The field, whose label is in the catalogue of the resource. */
  readonly source: string;
  /** The value; where there is none, that is said. */
  readonly children: ReactNode;
  /** Whether it takes the whole width. */
  readonly wide?: boolean;
}

/** One fact of a record. */
export function Fact({ source, children, wide = false }: FactProps) {
  const t = useMessages();
  const resource = useResourceContext();
  const translateLabel = useTranslateLabel();
  const isMissing = children === null || children === undefined || children === false || children === '';
  return (
    <Box sx={wide ? { gridColumn: '1 / -1' } : {}}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {translateLabel({ source, ...(resource ? { resource } : {}) })}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {isMissing ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('common.notStated')}
          </Box>
        ) : (
          children
        )}
      </Typography>
    </Box>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title, as buttons. */
  readonly actions?: ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, children, actions }: SectionProps) {
  const heading = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={heading} sx={{ p: 2, minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1.5 }}
      >
        <Typography id={heading} variant="h6" component="h2">
          {title}
        </Typography>
        {actions}
      </Stack>
      {children}
    </Paper>
  );
}
