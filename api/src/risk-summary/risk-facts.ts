import { type RiskQuestion, riskMethodOf } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import { binder } from '../platform/read/conditions.ts';
import { prepared } from '../platform/read/statement.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Row, type Statement, TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import { type Viewer, readableTenants } from '../platform/tenant/viewer.ts';
import type { FactRow } from './fact-rows.ts';
import { factsStatement } from './facts-sql.ts';

/** The clocks of facts of every tenant that is read, $1, as one text that changes whenever one of them moves. */
const STAMP = `(select coalesce(string_agg(tenant_id || ':' || revision, ' ' order by tenant_id), '-') from fact_clock
  where tenant_id = any($1::uuid[]))`;

/** What is asked, and with which version of the method. */
export interface FactsRequest {
  readonly question: RiskQuestion;
  readonly methodVersion: string;
  /** The first day asked of, where a line of days is; left out: the day of the question alone. */
  readonly from?: string;
}

/** Rows of the statement of facts. */
export interface FoundFacts {
  /** Of the clocks of facts, at the very moment at which the facts were read. */
  readonly stamp: string;
  readonly rows: readonly FactRow[];
}

/** What several readings of facts came to. */
export interface ReadFacts {
  readonly stamp: string;
  /** The rows of each; null: nothing has changed since the known stamp, and no fact was read. */
  readonly readings: readonly (readonly FactRow[])[] | null;
}

/** Reads what a summary is made from, the own tenant's and the market desk's, narrowed to the question. */
@Injectable()
export class RiskFactsReader {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /**
   * The facts under some questions, in a statement each and one flush.
   * @param known the stamp of an answer at hand: while it still holds, no fact is read
   */
  async read(viewer: Viewer, requests: readonly FactsRequest[], known: string | null = null): Promise<ReadFacts> {
    const statements = requests.map((request) => this.statement(viewer, request, known));
    const readings = (await this.door.read(viewer, ...statements)).map(found);
    const [first] = readings;
    if (known !== null) {
      if (readings.every(({ stamp }) => stamp === known)) return { stamp: known, readings: null };
      // A change came between two of the statements: what the first one left out is needed after all.
      if (readings.some(({ stamp }) => stamp === known)) return this.read(viewer, requests);
    }
    // The oldest state of them: if the clock moved meanwhile, the next one who asks finds out.
    return { stamp: first?.stamp ?? '', readings: readings.map(({ rows }) => rows) };
  }

  /** The same within a transaction that is under way: what it has written itself is among the facts. */
  async readWithin({ viewer, query }: TenantTransaction, request: FactsRequest): Promise<FoundFacts> {
    return found(await query(this.statement(viewer, request, null)));
  }

  /** What {@link read} would answer as the stamp now, in one small statement: whether an answer at hand still holds. */
  async stamp(viewer: Viewer): Promise<string> {
    const [[row] = []] = await this.door.read(viewer, {
      name: 'risk-facts-stamp',
      text: `select ${STAMP}`,
      values: [readableTenants(viewer)],
    });
    return String(row?.[0]);
  }

  /** The divisions above each one that may speak to a region; reference data knows them, digits do not. */
  lineages(region: string | null): Record<string, readonly string[]> {
    if (region === null) return {};
    return Object.fromEntries(this.nearRegions(region).map((code) => [code, this.data.lineage(code).slice(1)]));
  }

  private statement(viewer: Viewer, { question, methodVersion, from }: FactsRequest, known: string | null): Statement {
    const { market, sector, region, asOf, knownAt } = question;
    const { values, bind } = binder();
    const text = factsStatement(
      {
        market,
        sector: sector === null ? null : { code: sector, above: containing(sector) },
        regions: region === null ? null : this.nearRegions(region),
        asOf,
        from: from ?? asOf,
        knownAt,
      },
      {
        tenants: readableTenants(viewer),
        stamp: STAMP,
        known,
        method: riskMethodOf(methodVersion),
        bind,
      },
    );
    return prepared(text, values);
  }

  /** The region, those that it lies in, and those that lie in it. */
  private nearRegions(region: string): readonly string[] {
    return [...new Set([...this.data.lineage(region), ...this.data.within(region)])];
  }
}

/** The code and those that contain it: HS codes nest by their digits. */
function containing(sector: string): readonly string[] {
  return [2, 4, 6].filter((digits) => digits <= sector.length).map((digits) => sector.slice(0, digits));
}

function found(rows: readonly Row[]): FoundFacts {
  const facts = rows as unknown as readonly FactRow[];
  return { stamp: facts.find(([kind]) => kind === 'stamp')?.[1] ?? '', rows: facts };
}
