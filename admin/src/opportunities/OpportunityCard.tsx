import { Stack, Typography } from '@mui/material';
import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { MoneyText } from '../display/values.tsx';
import type { OpportunityNode } from './documents.ts';
import { NextStep } from './NextStep.tsx';
import { StageChip } from './StageChip.tsx';

/** An opportunity on a narrow screen or in a short list. */
export function OpportunityCard({ opportunity }: { opportunity: OpportunityNode }) {
  const { code, title, stage, market, exporter, value, owner } = opportunity;
  return (
    <Stack component="span" spacing={0.5}>
      <Stack component="span" direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <CodeChip code={code} />
        <StageChip stage={stage} />
      </Stack>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        <LocalizedTextView value={title} />
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        <LocalizedTextView value={market.name} />
        {exporter && ' · '}
        <LocalizedTextView value={exporter?.name} />
        {owner && ` · ${owner.name}`}
      </Typography>
      {value && (
        <Typography component="span" variant="body2">
          <MoneyText value={value} />
        </Typography>
      )}
      <NextStep opportunity={opportunity} />
    </Stack>
  );
}
