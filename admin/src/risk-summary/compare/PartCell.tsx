import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { LocalizedTextView } from '../../display/text.tsx';
import { visuallyHidden } from '../../display/visually-hidden.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { RangeBar } from '../RangeBar.tsx';
import { points, rangeText } from '../numbers.ts';
import { summaryPath } from '../question.ts';
import type { ComparedColumn, PartRow } from './column-view.ts';

interface Props {
  readonly cell: PartRow['cells'][number];
  readonly compared: ComparedColumn;
  /** For those who hear the link by itself. */
  readonly name: string;
}

/** A part of one column: its score with its range, leading to the summary; a missing one says why. */
export function PartCell({ cell, compared: { question, query }, name }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  if (!cell) return query.error ? <>{t('common.state.errorTitle')}</> : <Skeleton height={24} />;
  const range = cell.score ? rangeText(cell.score, locale) : '';
  return (
    <Box sx={{ position: 'relative', minWidth: 0 }}>
      <Link component={RouterLink} to={summaryPath(question)} color="inherit">
        {cell.score ? (
          <>
            <Box component="strong" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {points(cell.score.central, locale)}
            </Box>
            {range && (
              <Typography component="span" variant="body2" color="text.secondary">
                {' '}
                {t('resources.riskSummary.range', { range })}
              </Typography>
            )}
          </>
        ) : (
          t('resources.riskSummary.parts.none')
        )}
        <Box component="span" sx={visuallyHidden}>
          {name}
        </Box>
      </Link>
      {cell.score ? (
        <RangeBar value={cell.score.central} range={cell.score} height={10} />
      ) : (
        <Typography variant="body2" color="text.secondary">
          <LocalizedTextView value={cell.missing?.text} />
        </Typography>
      )}
    </Box>
  );
}
