import { Paper, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title, as buttons. */
  readonly actions?: ReactNode;
  /** For jumps to it from elsewhere on the page. */
  readonly id?: string;
}

/** What stays at the top of the window when a jump has come to a section: the bar and a line of jumps, in pixels. */
const ROOM_ABOVE = 108;

/** A part of a screen under its own heading. */
export function Section({ title, children, actions, id }: Props) {
  const heading = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      {...(id === undefined ? {} : { id, tabIndex: -1 })}
      sx={{ p: 2, minWidth: 0, scrollMarginTop: ROOM_ABOVE, '&:focus': { outline: 'none' } }}
    >
      <Stack
        direction="row"
        sx={{
          justifyContent: 'space-between',
          alignItems: 'center',
          flexWrap: 'wrap',
          gap: 1,
          mb: 1.5,
          '@media print': { breakAfter: 'avoid' },
        }}
      >
        <Typography id={heading} variant="h6" component="h3">
          {title}
        </Typography>
        {actions}
      </Stack>
      {children}
    </Paper>
  );
}
