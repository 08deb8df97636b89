import { Box, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { init } from './engine.ts';
import { chartOptions } from './options.ts';
import type { ChartData } from './series.ts';

interface Props {
  readonly data: ChartData;
  readonly label: string;
  readonly height: number;
}

/** The drawing itself, loaded apart from the rest because ECharts weighs as much as everything else. */
export default function Canvas({ data, label, height }: Props) {
  const theme = useTheme();
  const isCalm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption(chartOptions(data, label, theme, isCalm));
    const sizes = new ResizeObserver(() => {
      chart.resize();
      scalable(box.current);
    });
    sizes.observe(box.current);
    scalable(box.current);
    return () => {
      sizes.disconnect();
      chart.dispose();
    };
  }, [data, label, theme, isCalm]);
  return <Box ref={box} role="img" aria-label={label} sx={{ height, minWidth: 0, ...ON_PAPER }} />;
}

/** Paper is narrower than the window, and nothing draws the chart again for it: there it is scaled as it is. */
const ON_PAPER = {
  '@media print': {
    height: 'auto',
    breakInside: 'avoid',
    '& > div': { width: '100% !important', height: 'auto !important' },
    '& svg': { display: 'block', position: 'static !important', width: '100%', height: 'auto' },
  },
} as const;

/** A drawing that knows its own size can be shown in any other. */
function scalable(box: HTMLElement | null): void {
  const drawing = box?.querySelector('svg');
  if (!drawing) return;
  drawing.setAttribute('viewBox', `0 0 ${drawing.getAttribute('width')} ${drawing.getAttribute('height')}`);
}
