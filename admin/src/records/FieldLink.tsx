import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { goToField } from './go-to-field.ts';

/** Words about a field of the form that lead to it. */
export function FieldLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <Link
      component="button"
      type="button"
      color="inherit"
      variant="body2"
      onClick={() => goToField(path)}
      // Wide enough apart for fingers where several stand one below the other.
      sx={{ textAlign: 'start', verticalAlign: 'baseline', minHeight: 24 }}
    >
      {children}
    </Link>
  );
}
