import { type Corroboration, type Interval, bounds, intersect, isChange } from '@kouan/shared';
import { kindOf } from '../figures/series.ts';
import type { SummaryFigure, SummaryPart } from './documents.ts';

/** An amount of claims in a period with the changes that speak of it. */
export interface ClaimsRow {
  readonly key: string;
  readonly indicator: SummaryFigure['indicator'];
  readonly period: string | null;
  readonly dateWording: string | null;
  readonly periodFrom: string | null;
  readonly levels: readonly SummaryFigure[];
  readonly changes: readonly SummaryFigure[];
}

/** Claims by indicator and period, first to last; notified, filed, paid and recovered are never merged. */
export function claimsOf(figures: readonly SummaryFigure[]): ClaimsRow[] {
  const claims = figures.filter(({ indicator }) => indicator.group === 'claims');
  return [...grouped(claims, claimsKey)]
    .map(([key, group]) => rowOf(key, group))
    .toSorted((a, b) => (a.periodFrom ?? '').localeCompare(b.periodFrom ?? '') || a.key.localeCompare(b.key));
}

function claimsKey({ indicator, period, dateWording, sector, region }: SummaryFigure): string {
  return [indicator.code, period ?? dateWording, sector?.code, region?.code].join('|');
}

function rowOf(key: string, group: readonly [SummaryFigure, ...SummaryFigure[]]): ClaimsRow {
  const [{ indicator, period, dateWording, periodFrom }] = group;
  return {
    key,
    indicator,
    period,
    dateWording,
    periodFrom,
    levels: group.filter((figure) => !isChangeFigure(figure)),
    changes: group.filter(isChangeFigure),
  };
}

/** An amount of claims. */
export type ClaimsLevel = ClaimsRow['levels'][number];

/**
 * Amounts of claims that can share an axis: of one indicator, goods, region and currency, over periods of one kind. What
 * belongs to no kind stands with its own period alone.
 */
export function claimsAxes(claims: readonly ClaimsRow[]): { key: string; figures: readonly ClaimsLevel[] }[] {
  const levels = claims.flatMap((row) => row.levels);
  return [...grouped(levels, axisOf)].map(([key, figures]) => ({ key, figures }));
}

function axisOf(figure: ClaimsLevel): string {
  const { indicator, value, sector, region, period, dateWording } = figure;
  const time = kindOf(figure) ?? period ?? dateWording;
  return [indicator.code, value.unit, sector?.code, region?.code, time].join('|');
}

/** Reports of one change of trade, in their different wordings. */
export interface TradeChange {
  readonly key: string;
  readonly figures: readonly [SummaryFigure, ...SummaryFigure[]];
  /** What all wordings allow; null where they contradict each other. */
  readonly joint: Interval | null;
  /** How the reports stand to each other, as the method judged; null where it did not count them. */
  readonly corroboration: Corroboration | null;
  /** Independent origins under them. */
  readonly origins: number;
}

/** Changes of trade, one entry for what one region's trade in some goods did in a period. */
export function tradeChangesOf(figures: readonly SummaryFigure[], parts: readonly SummaryPart[]): TradeChange[] {
  const changes = figures.filter((figure) => isTrade(figure) && isChangeFigure(figure));
  const inputs = parts.flatMap((part) => part.inputs);
  return [...grouped(changes, tradeKey)]
    .map(([key, group]) => {
      const ids = new Set(group.map(({ id }) => id));
      const input = inputs.find(({ recordIds }) => recordIds.some((id) => ids.has(id)));
      return {
        key,
        figures: group,
        joint: jointRange(group),
        corroboration: input?.corroboration ?? null,
        origins: originsUnder(group),
      };
    })
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

/** Reports that state no base are of the same change as those of that period that do, as the method takes them. */
function tradeKey({ indicator, period, sector, region, direction, comparisonForm }: SummaryFigure): string {
  return [indicator.code, comparisonForm, direction, sector?.code, region?.code, period].join('|');
}

/** Trade comes before goods under control, all goods before single ones. */
function orderOf({ key, figures: [{ indicator, sector }] }: TradeChange): string {
  return [indicator.group === 'trade' ? 0 : 1, sector?.code ?? '', key].join('|');
}

/** What remains possible when every wording holds. */
export function jointRange(figures: readonly Pick<SummaryFigure, 'value'>[]): Interval | null {
  const [first, ...others] = figures.map(({ value }) => bounds(value));
  return others.reduce<Interval | null>((joint, range) => joint && intersect(joint, range), first ?? null);
}

/** Several papers that go back to one report are one origin. */
export function originsUnder(figures: readonly Pick<SummaryFigure, 'evidence'>[]): number {
  const sources = figures.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  return new Set(sources.map(({ id, root }) => root?.id ?? id)).size;
}

/** What neither the claims nor the changes of trade show: levels, shares, counts. */
export function otherFiguresOf(figures: readonly SummaryFigure[]): SummaryFigure[] {
  return figures.filter(
    (figure) => figure.indicator.group !== 'claims' && !(isTrade(figure) && isChangeFigure(figure)),
  );
}

function isTrade({ indicator }: SummaryFigure): boolean {
  return indicator.group === 'trade' || indicator.group === 'controls';
}

function isChangeFigure({ comparisonForm }: SummaryFigure): boolean {
  return isChange({ form: comparisonForm });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
