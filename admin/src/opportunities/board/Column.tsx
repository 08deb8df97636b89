import { useDroppable } from '@dnd-kit/core';
import { OPPORTUNITY_STAGE_LABELS, type OpportunityStage } from '@kouan/shared';
import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { VocabularyText } from '../../display/text.tsx';
import { QuantityText } from '../../display/values.tsx';
import { useMessages } from '../../i18n/index.ts';
import type { ColumnTotal } from './board.ts';

/** Digits that a total shows; the exact sum of rough values would look surer than it is. */
const DIGITS = 4;

interface Props {
  readonly stage: OpportunityStage;
  readonly total: ColumnTotal | undefined;
  /** Cards as list items; none: the column is folded and takes cards all the same. */
  readonly children?: ReactNode;
  /** Below the cards. */
  readonly foot?: ReactNode;
}

/** A stage: its cards under what they come to. */
export function Column({ stage, total, children, foot }: Props) {
  const t = useMessages();
  const heading = useId();
  const { setNodeRef, isOver } = useDroppable({ id: stage });
  const isFolded = children === undefined;
  return (
    <Box
      ref={setNodeRef}
      component="section"
      aria-labelledby={heading}
      sx={{
        flex: isFolded ? '0 0 auto' : { xs: '0 0 min(82vw, 300px)', md: '1 0 236px' },
        minWidth: isFolded ? 140 : undefined,
        maxWidth: 340,
        bgcolor: 'action.hover',
        borderRadius: 2,
        p: 1,
        outline: isOver ? '2px solid' : 'none',
        outlineColor: 'primary.main',
        scrollSnapAlign: 'start',
      }}
    >
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline', px: 0.5, gap: 1 }}>
        <Typography id={heading} variant="subtitle1" component="h3" sx={{ fontWeight: 700 }}>
          <VocabularyText word={stage} of={OPPORTUNITY_STAGE_LABELS} />
        </Typography>
        {total && (
          <Typography variant="body2" color="text.secondary">
            {t('resources.opportunities.board.count', { smart_count: total.count })}
          </Typography>
        )}
      </Stack>
      <Box sx={{ px: 0.5, minHeight: isFolded ? 0 : 22 }}>
        {total?.sums.map((sum) => (
          <Typography key={sum.unit} variant="body2" color="text.secondary">
            <QuantityText value={sum} significant={DIGITS} />
          </Typography>
        ))}
      </Box>
      {!isFolded && (
        <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0, mt: 1, minHeight: 80 }}>
          {children}
        </Stack>
      )}
      {foot}
    </Box>
  );
}
