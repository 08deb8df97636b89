import type { CustomSeriesOption } from 'echarts/charts';
import type { ValueRange } from './series.ts';

/** Half of the width of a point that stands alone, in pixels. */
const HALF = 4;

type Render = NonNullable<CustomSeriesOption['renderItem']>;

/** Stretches of neighbouring points whose range is known, as first and last index. */
export function stretches(ranges: readonly (ValueRange | null)[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  ranges.forEach((range, index) => {
    if (range === null) return;
    const last = found.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/**
 * The ranges behind a line, as one filled shape for each stretch without a gap. An end without a bound runs to the edge
 * of the chart; a point that stands alone gets a thin bar.
 */
export function band(ranges: readonly (ValueRange | null)[], color: string): CustomSeriesOption {
  const runs = new Map(stretches(ranges).map((run) => [run[0], run]));
  const render: Render = (params, api) => {
    const run = runs.get(params.dataIndex);
    if (!run) return null;
    const edges = params.coordSys as unknown as { y: number; height: number };
    const ends = (index: number): { x: number; upper: number; lower: number } => {
      const range = ranges[index] ?? { lower: null, upper: null };
      const at = (value: number): number => api.coord([index, value])[1] ?? 0;
      return {
        x: api.coord([index, 0])[0] ?? 0,
        upper: range.upper === null ? edges.y : at(range.upper),
        lower: range.lower === null ? edges.y + edges.height : at(range.lower),
      };
    };
    const along = Array.from({ length: run[1] - run[0] + 1 }, (_, step) => ends(run[0] + step));
    const points =
      along.length > 1 ? along : along.flatMap((end) => [-HALF, HALF].map((by) => ({ ...end, x: end.x + by })));
    const outline = [
      ...points.map(({ x, upper }): [number, number] => [x, upper]),
      ...points.toReversed().map(({ x, lower }): [number, number] => [x, lower]),
    ];
    return { type: 'polygon', shape: { points: outline }, style: { fill: color, opacity: 0.22 } };
  };
  return {
    type: 'custom',
    silent: true,
    z: 1,
    renderItem: render,
    data: ranges.map(
      (range, index) => [index, range?.lower ?? null, range?.upper ?? null] as (number | null)[],
    ) as never,
    encode: { x: 0, y: [1, 2] },
  };
}
