import { OPPORTUNITY_STAGE_LABELS } from '@kouan/shared';
import { Box, Typography } from '@mui/material';
import { VocabularyText } from '../display/text.tsx';
import { QuantityText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { OPEN_COLUMNS, type PipelineLine, totalOf } from '../opportunities/board/board.ts';

/** Digits that a total shows; the exact sum of rough values would look surer than it is. */
const DIGITS = 4;

/** How many opportunities stand in each open stage, and what they come to. */
export function StageBars({ lines }: { lines: readonly PipelineLine[] }) {
  const t = useMessages();
  const stages = OPEN_COLUMNS.map((stage) => ({ stage, ...totalOf(stage, lines) }));
  const most = Math.max(...stages.map(({ count }) => count));
  if (most === 0) return <Typography color="text.secondary">{t('dashboard.myStagesNone')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {stages.map(({ stage, count, sums }) => (
        <li key={stage}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
            <Typography component="span" variant="body2">
              <VocabularyText word={stage} of={OPPORTUNITY_STAGE_LABELS} />
            </Typography>
            <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
              {t('resources.opportunities.board.count', { smart_count: count })}
            </Typography>
          </Box>
          <Box
            aria-hidden
            sx={{ height: 8, borderRadius: 1, bgcolor: 'primary.main', width: `${(100 * count) / most}%`, minWidth: 2 }}
          />
          {sums.map((sum) => (
            <Typography key={sum.unit} variant="caption" color="text.secondary" component="div">
              <QuantityText value={sum} significant={DIGITS} />
            </Typography>
          ))}
        </li>
      ))}
    </Box>
  );
}
