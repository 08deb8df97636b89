import { Stack, Typography } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { DueText } from '../opportunities/DueText.tsx';
import type { Milestone } from './documents.ts';
import { nextMilestone } from './milestones.ts';

/** The open milestone that is due first. */
export function NextMilestone({ milestones }: { milestones: readonly Milestone[] }) {
  const next = nextMilestone(milestones);
  if (!next) return null;
  return (
    <Stack component="span">
      <Typography component="span" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <LocalizedTextView value={next.title} />
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        <DueText value={next.dueOn} />
      </Typography>
    </Stack>
  );
}
