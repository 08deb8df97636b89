import type { Theme } from '@mui/material/styles';
import type { EChartsCoreOption } from 'echarts/core';
import { band } from './band.ts';
import type { ChartData, ValueRange } from './series.ts';
import { whiskers } from './whiskers.ts';

/** ECharts' options for the chart, in the colours of the theme. */
export function chartOptions(data: ChartData, label: string, theme: Theme, isCalm: boolean): EChartsCoreOption {
  const { palette, typography } = theme;
  const text = { color: palette.text.secondary, fontFamily: typography.fontFamily };
  const line = { lineStyle: { color: palette.divider } };
  const names = {
    type: 'category',
    data: [...data.categories],
    axisLabel: text,
    axisLine: line,
    axisTick: { show: false },
  };
  const isOpen = data.series.some(({ ranges }) =>
    ranges?.some((range) => range?.lower === null || range?.upper === null),
  );
  const numbers = {
    type: 'value',
    axisLabel: { ...text, ...(data.axisText ? { formatter: data.axisText } : {}) },
    splitLine: line,
    ...(data.axis ? { min: data.axis.min, max: data.axis.max, interval: data.axis.step } : {}),
    // Room for the arrow of a value that has no bound.
    ...(isOpen && !data.axis ? { boundaryGap: ['0%', '20%'] } : {}),
  };
  const lies = data.kind === 'rows';
  const colors = [palette.primary.main, palette.warning.main, palette.success.main, palette.error.main];
  const drawnRanges = (ranges: readonly (ValueRange | null)[], index: number) =>
    data.kind === 'line'
      ? band(ranges, colors[index % colors.length] ?? palette.primary.main)
      : whiskers(ranges, lies, palette.text.primary);
  return {
    animation: !isCalm,
    aria: { enabled: true, label: { description: label }, decal: { show: data.series.length > 1 } },
    color: colors,
    textStyle: { fontFamily: typography.fontFamily },
    grid: { left: 8, right: 16, top: data.series.length > 1 ? 40 : 16, bottom: 8, containLabel: true },
    ...(data.series.length > 1 ? { legend: { top: 0, textStyle: text } } : {}),
    tooltip: {
      trigger: 'item',
      confine: true,
      backgroundColor: palette.background.paper,
      borderColor: palette.divider,
      textStyle: { ...text, color: palette.text.primary },
      formatter: ({ seriesIndex = 0, dataIndex }: { seriesIndex?: number; dataIndex: number }) =>
        escaped(`${data.categories[dataIndex]}: ${data.series[seriesIndex]?.texts[dataIndex] ?? ''}`),
    },
    xAxis: lies ? numbers : names,
    yAxis: lies ? { ...names, inverse: true } : numbers,
    series: [
      ...data.series.map(({ name, values, ranges }) => ({
        name,
        // Light enough for the lines over the bars to stand out.
        ...(ranges && data.kind !== 'line' ? { itemStyle: { opacity: 0.55 } } : {}),
        type: data.kind === 'line' ? 'line' : 'bar',
        data: [...values],
        barMaxWidth: 36,
        symbolSize: 8,
      })),
      ...data.series.flatMap(({ ranges }, index) => (ranges ? [drawnRanges(ranges, index)] : [])),
    ],
  };
}

/** ECharts writes tooltips as HTML, and names in them come from people. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
