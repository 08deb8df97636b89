import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** What happened, one below the other along a line. */
export function Timeline({ children, label }: { children: ReactNode; label: string }) {
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}

interface EntryProps {
  readonly children: ReactNode;
  /** Still to come or not done yet: its mark is hollow. The text must say so too. */
  readonly isOpen?: boolean;
}

/** One entry of a timeline. */
export function TimelineEntry({ children, isOpen = false }: EntryProps) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: 3,
        pb: 2,
        '&::before': {
          content: '""',
          position: 'absolute',
          left: 0,
          top: 7,
          width: 10,
          height: 10,
          boxSizing: 'border-box',
          borderRadius: '50%',
          border: '2px solid',
          borderColor: 'primary.main',
          bgcolor: isOpen ? 'background.paper' : 'primary.main',
        },
        '&:not(:last-of-type)::after': {
          content: '""',
          position: 'absolute',
          left: '4px',
          top: 20,
          bottom: -4,
          borderLeft: '2px solid',
          borderColor: 'divider',
        },
      }}
    >
      {children}
    </Box>
  );
}
