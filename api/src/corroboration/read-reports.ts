import type {
  ChangeDirection,
  ComparisonBasis,
  ComparisonForm,
  EvidenceStance,
  Quantity,
  ReportedFigure,
} from '@kouan/shared';
import { FIGURE } from '../figures/figure.shape.ts';
import { selectionFrom } from '../platform/read/look-ahead.ts';
import type { Shape } from '../platform/read/shape.ts';
import { allEvidenceOf } from '../sources/evidence.shape.ts';

interface Coded {
  readonly code: string;
}

/** What is read of a figure to put it beside others. */
export interface ReadReport {
  readonly id: string;
  readonly indicator: Coded;
  readonly market: Coded | null;
  readonly sector: Coded | null;
  readonly region: Coded | null;
  readonly breakdown: string | null;
  readonly value: Quantity;
  readonly comparisonBasis: ComparisonBasis;
  readonly comparisonForm: ComparisonForm;
  readonly direction: ChangeDirection;
  readonly basePeriod: string | null;
  readonly period: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly supersededAt: string | null;
  readonly supersedes: { readonly id: string } | null;
  readonly backing: readonly {
    readonly stance: EvidenceStance;
    readonly source: { readonly id: string; readonly root: { readonly id: string } | null };
  }[];
}

/** A figure with everything that it rests on: origins are counted over all of it, however little of it a page shows. */
export const REPORT: Shape = { ...FIGURE, fields: { ...FIGURE.fields, backing: allEvidenceOf('figure_id') } };

/** What `ReadReport` takes, whatever the client asks for. */
export const NEEDED_OF_REPORT = selectionFrom(`{ id indicator { code } market { code } sector { code } region { code }
  breakdown value { value } comparisonBasis comparisonForm direction basePeriod period periodFrom periodTo supersededAt
  supersedes { id } backing { stance source { id root { id } } } }`);

/** A figure as the domain puts it beside others. */
export function reportedFigure(read: ReadReport): ReportedFigure {
  return {
    id: read.id,
    indicator: read.indicator.code,
    market: read.market?.code ?? null,
    sector: read.sector?.code ?? null,
    region: read.region?.code ?? null,
    breakdown: read.breakdown,
    period: { from: read.periodFrom, to: read.periodTo },
    value: read.value,
    comparison: {
      basis: read.comparisonBasis,
      form: read.comparisonForm,
      direction: read.direction,
      basePeriod: read.basePeriod,
    },
    supersedesId: read.supersedes?.id ?? null,
    isSuperseded: read.supersededAt !== null,
    sources: read.backing.map(({ stance, source }) => ({
      sourceId: source.id,
      originId: source.root?.id ?? null,
      stance,
    })),
  };
}
