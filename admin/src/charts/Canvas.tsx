import { useMediaQuery } from '@mui/material';
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
    const sizes = new ResizeObserver(() => chart.resize());
    sizes.observe(box.current);
    return () => {
      sizes.disconnect();
      chart.dispose();
    };
  }, [data, label, theme, isCalm]);
  return <div ref={box} role="img" aria-label={label} style={{ height, minWidth: 0 }} />;
}
