import { Button, Skeleton, Stack } from '@mui/material';
import { Suspense, lazy, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { visuallyHidden } from '../display/visually-hidden.ts';
import { ChartTable } from './ChartTable.tsx';
import type { ChartData } from './series.ts';

const Canvas = lazy(() => import('./Canvas.tsx'));

interface Props {
  /** What the chart shows, in a sentence: it is the chart for those who do not see it. Keep `data` the same object. */
  readonly label: string;
  readonly data: ChartData;
  readonly height?: number;
}

/** A chart with the same numbers as a table: always there for screen readers, for everyone else on demand. */
export function Chart({ label, data, height = 260 }: Props) {
  const t = useMessages();
  const [showsTable, setShowsTable] = useState(false);
  return (
    <Stack spacing={1} sx={{ minWidth: 0 }}>
      {!showsTable && (
        <Suspense
          fallback={<Skeleton variant="rounded" height={height} role="status" aria-label={t('common.loading')} />}
        >
          <Canvas data={data} label={label} height={height} />
        </Suspense>
      )}
      <div style={showsTable ? {} : visuallyHidden}>
        <ChartTable label={label} data={data} isHidden={!showsTable} />
      </div>
      <Button
        size="small"
        aria-pressed={showsTable}
        onClick={() => setShowsTable(!showsTable)}
        sx={{ alignSelf: 'flex-end', '@media print': { display: 'none' } }}
      >
        {showsTable ? t('common.asChart') : t('common.asTable')}
      </Button>
    </Stack>
  );
}
