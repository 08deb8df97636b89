import { DomainError, type LevelFigure, parsePeriod } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { NEEDED_OF_REPORT, REPORT, type ReadReport, reportedFigure } from '../corroboration/read-reports.ts';
import { standing } from '../figures/chain.ts';
import type { Bind } from '../platform/read/conditions.ts';
import type { Knowledge } from '../platform/read/knowledge.ts';
import { type Selection, selectionFrom, union } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';

/** Most figures that one question reads. */
const MOST_FIGURES = 2000;

/** Which levels are read; null stands for all goods, for no single market, for no single region. */
export interface LevelQuestion {
  readonly indicator: string;
  readonly markets: readonly (string | null)[];
  readonly sectors: readonly (string | null)[];
  readonly region: string | null;
  readonly from: string;
  readonly to: string;
  readonly knownAt: string | null;
}

/** A level as the domain takes it, and as the client sees it. */
export interface ReadLevel {
  readonly level: LevelFigure;
  readonly shown: Record<string, unknown>;
}

const NEEDED = union(NEEDED_OF_REPORT, selectionFrom('{ observationStatus recordedAt deletedAt }'));

type LevelRow = ReadReport & {
  readonly period: string;
  readonly observationStatus: LevelFigure['status'];
  readonly recordedAt: string;
  readonly deletedAt: string | null;
};

/** Reads levels of one indicator, the own tenant's and the market desk's, in one statement. */
@Injectable()
export class LevelsReader {
  constructor(private readonly reader: Reader) {}

  /** @param shown what the client asked for of each figure; @throws BAD_INPUT when there are too many for one question */
  async read(viewer: Viewer, question: LevelQuestion, shown: Selection): Promise<ReadLevel[]> {
    const { levels } = await this.reader.bundle(
      viewer,
      {
        levels: {
          shape: REPORT,
          selection: union(NEEDED, shown),
          orderBy: '$.period_from, $.id',
          where: (bind, knowledge) => {
            const tenants = `any(${bind(readableTenants(viewer))}::uuid[])`;
            return [`$.tenant_id = ${tenants}`, inQuestion(question, tenants, bind, knowledge)];
          },
        },
      },
      question.knownAt,
    );
    const rows = levels?.rows ?? [];
    if (rows.length > MOST_FIGURES)
      throw new DomainError('BAD_INPUT', 'SERIES_TOO_DENSE', undefined, { max: MOST_FIGURES });
    return rows.map((row) => ({ level: levelOf(row as unknown as LevelRow), shown: row }));
  }
}

/**
 * The figures of the question, one more than may be read at most, found before anything about them is. Nothing in it
 * hangs on the figure outside, so that it is asked once and not for each figure of the tenants.
 */
function inQuestion(question: LevelQuestion, tenants: string, bind: Bind, knowledge: Knowledge): string {
  const { indicator, markets, sectors, region, from, to } = question;
  const anyOf = (column: string, codes: readonly (string | null)[]): string =>
    `coalesce(f.${column}, '') = any(${bind(codes.map((code) => code ?? ''))}::text[])`;
  return `($.tenant_id, $.id) in (select f.tenant_id, f.id from ${knowledge.relation('figure')} f where f.tenant_id = ${tenants} and f.indicator_code = ${bind(indicator)}
    and ${anyOf('market_code', markets)} and ${anyOf('sector_code', sectors)} and ${anyOf('region_code', [region])}
    and f.breakdown is null and f.comparison_form = 'level' and f.period is not null
    and f.period_from >= ${bind(from)}::date and f.period_to <= ${bind(to)}::date and ${standing('f', knowledge).join(' and ')}
    limit ${MOST_FIGURES + 1})`;
}

function levelOf(row: LevelRow): LevelFigure {
  const ends = [row.supersededAt, row.deletedAt].filter((end) => end !== null).toSorted();
  return {
    ...reportedFigure(row),
    // All that was read stood at the moment that was asked about.
    isSuperseded: false,
    reportedPeriod: parsePeriod(row.period),
    status: row.observationStatus,
    recordedAt: row.recordedAt,
    endedAt: ends[0] ?? null,
  };
}
