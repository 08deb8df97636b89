import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/index.ts';

/** What is known of a record, as pairs of a label and a value; two columns where there is room. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 3, rowGap: 1.5, my: 1 }}
    >
      {children}
    </Box>
  );
}

interface FactProps {
  readonly label: ReactNode;
  /** The value; where there is none, that is said. */
  readonly children: ReactNode;
  /** Whether it takes the whole width. */
  readonly wide?: boolean;
}

/** One fact of a record. */
export function Fact({ label, children, wide = false }: FactProps) {
  const t = useMessages();
  const isMissing = children === null || children === undefined || children === false || children === '';
  return (
    <Box sx={wide ? { gridColumn: '1 / -1' } : {}}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {label}
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
