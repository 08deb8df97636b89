import { Skeleton } from '@mui/material';
import { Suspense, lazy } from 'react';
import { useMessages } from '../i18n/index.ts';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';

const Canvas = lazy(() => import('./Canvas.tsx'));

/** A chart with its numbers as a table, for copying, and as a picture. Keep `data` the same object. */
export function Chart(props: Omit<ChartFrameProps, 'children' | 'isReadable'>) {
  const t = useMessages();
  const { label, data, height = 260 } = props;
  return (
    <ChartFrame {...props}>
      <Suspense
        fallback={<Skeleton variant="rounded" height={height} role="status" aria-label={t('common.loading')} />}
      >
        <Canvas data={data} label={label} height={height} />
      </Suspense>
    </ChartFrame>
  );
}
