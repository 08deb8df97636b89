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
  return {
    name: lock ? 'import-standing-locked' : 'import-standing',
    text: `select import_key, id, value_qualifier, trim_scale(value_number)::text,
        trim_scale(value_lower)::text, trim_scale(value_upper)::text, direction
      from figure where tenant_id = $1 and import_key = any($2::text[]) and import_key is not null
        and superseded_at is null and deleted_at is null${lock ? ' for update' : ''}`,
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
