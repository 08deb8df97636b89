import type { KeyedFigure, Quantity } from '@kouan/shared';
import type { Row, Statement } from '../platform/tenant/door.ts';

/** A figure that is there already, as far as it is compared. */
export interface StandingFigure {
  readonly id: string;
  readonly qualifier: string;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly direction: string;
}

/** What a figure of a file is to the figures that are there. */
export type FigureChange = 'new' | 'revised' | 'unchanged';

/** A figure of a file beside the one that it would revise or that says the same. */
export interface ComparedFigure {
  readonly figure: KeyedFigure;
  readonly change: FigureChange;
  /** Null for a new one. */
  readonly standing: StandingFigure | null;
}

/**
 * The statement that finds the standing figures of some keys; superseded ones and those in the bin stand no longer.
 * @param lock keeps them as they are until the transaction ends
 */
export function standingStatement(tenantId: string, keys: readonly string[], lock = false): Statement {
  // Planned anew each time: while an import fills the table, a plan that was made for an empty one would read all of
  // it for every batch. Joined, because a long list of values is compared one by one.
  return {
    text: `select f.import_key, f.id, f.value_qualifier, trim_scale(f.value_number)::text,
        trim_scale(f.value_lower)::text, trim_scale(f.value_upper)::text, f.direction
      from unnest($2::text[]) as wanted (key) join figure f on f.import_key = wanted.key
      where f.tenant_id = $1 and f.import_key is not null and f.superseded_at is null and f.deleted_at is null
      ${lock ? 'for update of f' : ''}`,
    values: [tenantId, keys],
  };
}

/** Reads the rows of `standingStatement`, by key. */
export function standingByKey(rows: readonly Row[]): ReadonlyMap<string, StandingFigure> {
  return new Map(
    rows.map(([key, id, qualifier, value, lower, upper, direction]) => [
      key as string,
      { id, qualifier, value, lower, upper, direction } as StandingFigure,
    ]),
  );
}

/** Compares figures of a file with the ones that stand. */
export function compareFigures(
  figures: readonly KeyedFigure[],
  standing: ReadonlyMap<string, StandingFigure>,
): readonly ComparedFigure[] {
  return figures.map((figure) => {
    const found = standing.get(figure.key) ?? null;
    if (!found) return { figure, change: 'new', standing: null };
    const { value, comparison } = figure.draft;
    const same = saysTheSame(found, value) && found.direction === comparison.direction;
    return { figure, change: same ? 'unchanged' : 'revised', standing: found };
  });
}

function saysTheSame(standing: StandingFigure, { qualifier, value, lower, upper }: Quantity): boolean {
  return (
    standing.qualifier === qualifier && standing.value === value && standing.lower === lower && standing.upper === upper
  );
}
