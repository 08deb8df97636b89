import { Divider, Stack } from '@mui/material';
import { Adjustment } from './Adjustment.tsx';
import { Ratings } from './Ratings.tsx';
import type { Summary } from './documents.ts';

/** What belongs beside the score and never into it: a reviewer's judgement, and ratings of others. */
export function BesideScore({ summary }: { summary: Summary }) {
  return (
    <Stack spacing={1}>
      <Divider />
      <Adjustment adjustment={summary.adjustment} adjusted={summary.adjustedScore} />
      <Ratings ratings={summary.ratings} />
    </Stack>
  );
}
