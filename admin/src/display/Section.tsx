import { Paper, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title, as buttons. */
  readonly actions?: ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, children, actions }: Props) {
  const heading = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={heading} sx={{ p: 2, minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1.5 }}
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
