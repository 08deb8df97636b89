import type { CustomSeriesOption } from 'echarts/charts';
import type { ValueRange } from './series.ts';

/** Half of the length of the line across a whisker's end, in pixels. */
const CAP = 6;

type Render = NonNullable<CustomSeriesOption['renderItem']>;
type Point = readonly [number, number];

/**
 * The ranges that a series may really have, drawn over its bars: a line with an end across it for a bound, with an
 * arrow up to the edge where there is none.
 * @param lies whether the bars lie, so that the values run to the right
 */
export function whiskers(ranges: readonly (ValueRange | null)[], lies: boolean, color: string): CustomSeriesOption {
  const render: Render = (params, api) => {
    const range = ranges[params.dataIndex];
    const middle = Number(api.value(0));
    const edges = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
    if (!range) return null;
    const across = api.coord(lies ? [0, middle] : [middle, 0])[lies ? 1 : 0] ?? 0;
    const along = (value: number): number => api.coord(lies ? [value, middle] : [middle, value])[lies ? 0 : 1] ?? 0;
    const start = range.lower === null ? (lies ? edges.x : edges.y + edges.height) : along(range.lower);
    const end = range.upper === null ? (lies ? edges.x + edges.width : edges.y) : along(range.upper);
    const point = (at: number, off = 0): Point => (lies ? [at, across + off] : [across + off, at]);
    const line = (a: Point, b: Point) => ({
      type: 'line' as const,
      shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] },
      style: { stroke: color, lineWidth: 2 },
    });
    const inward = Math.sign(start - end) * CAP;
    const tip = (at: number, isOpen: boolean, back: number) =>
      isOpen
        ? [line(point(at), point(at + back, -CAP)), line(point(at), point(at + back, CAP))]
        : [line(point(at, -CAP), point(at, CAP))];
    return {
      type: 'group',
      children: [
        line(point(start), point(end)),
        ...tip(start, range.lower === null, -inward),
        ...tip(end, range.upper === null, inward),
      ],
    };
  };
  return {
    type: 'custom',
    silent: true,
    z: 5,
    renderItem: render,
    data: ranges.map(
      (range, index) => [index, range?.lower ?? null, range?.upper ?? null] as (number | null)[],
    ) as never,
    encode: lies ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
  };
}
