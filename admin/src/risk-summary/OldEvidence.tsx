import { Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import type { Summary } from './documents.ts';

/** Says beside the score that nothing new has come to be known for long: its range does not show it. */
export function OldEvidence({ confidence: { reasons } }: Pick<Summary, 'confidence'>) {
  const old = reasons.find(({ key }) => key === 'confidence_old');
  if (!old) return null;
  return (
    <Typography variant="body2" sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 1.25, fontWeight: 500 }}>
      <LocalizedTextView value={old.text} />
    </Typography>
  );
}
