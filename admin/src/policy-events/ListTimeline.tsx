import { Box, Link } from '@mui/material';
import { useListContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { LocalizedTextView } from '../display/text.tsx';
import { PolicyTimeline } from './PolicyTimeline.tsx';
import type { EventRow } from './documents.ts';

/** The events of the list at hand along a line of time. */
export function ListTimeline() {
  const { data = [] } = useListContext<EventRow>();
  return (
    <Box sx={{ p: 2 }}>
      <PolicyTimeline
        events={data}
        title={(event) => (
          <Link component={RouterLink} to={`/policyEvents/${event.id}/show`}>
            <LocalizedTextView value={event.title} />
          </Link>
        )}
      />
    </Box>
  );
}
