import { DomainError } from '@kouan/shared';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import { type CodeNumbers, takeNumbers } from '../platform/write/short-code.ts';
import { COMPARED, type FigureChange, jsonOf } from './compare-figures.ts';
import { type FigureBatch, ROW_COLUMNS } from './figure-rows.ts';
import type { SearchWords } from './search-words.ts';

/** What all figures of one import have in common. */
export interface ImportStamp {
  readonly importId: string;
  readonly sourceId: string;
  readonly at: Date;
  readonly attribution: string | null;
}

/**
 * Figures of files are numbered for themselves: their counter stays locked as long as an import is written, and nobody
 * who enters a figure by hand waits for it.
 */
const PREFIX = 'IF';

/** Revised figures that one step marks as superseded. */
const STEP = 10_000;

/** Columns of a row that are not columns of a figure. */
const BESIDE: ReadonlySet<string> = new Set(['evidence_id', 'line', 'relates_to_key', 'subject']);

/** Before every other. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

const TAKEN_OVER = Object.keys(ROW_COLUMNS).filter((name) => !BESIDE.has(name));

const WRITE = `with ${COMPARED},
  written as materialized (
    select compared.*, $8::text || lpad(number::text, greatest(4, length(number::text)), '0') as code
    from (select *, $9::integer + row_number() over (order by place) as number from compared
      where change <> 'unchanged') compared),
  figures as (
    insert into figure (tenant_id, import_id, attribution, recorded_at, created_at, updated_at, created_by, updated_by,
      code, search, observation_status, supersedes_id, relates_to_id, ${TAKEN_OVER.join(', ')})
    select $1::uuid, $3::uuid, $6::text, $5::timestamptz, $5::timestamptz, $5::timestamptz, $7::uuid, $7::uuid,
      written.code, concat_ws(' ', lower(written.code), ($10::text[])[written.subject], lower(written.period)),
      -- A statistics office may still revise what it has just published.
      case written.change when 'revised' then 'revised' else 'provisional' end, written.standing_id,
      case level.change when 'unchanged' then level.standing_id else level.id end,
      ${TAKEN_OVER.map((name) => `written.${name}`).join(', ')}
    from written left join compared level on level.import_key = written.relates_to_key),
  proofs as (
    insert into evidence (tenant_id, id, source_id, figure_id, stance, locator, created_at, created_by)
    select $1::uuid, evidence_id, $4::uuid, id, 'supports', '第' || line || '行 line ' || line, $5::timestamptz, $7::uuid
    from written)
  select change, count(*)::integer, array_agg(distinct market_code) from compared group by change`;

/** Writes the figures of one import, batch by batch. */
export class FigureWriter {
  readonly counts = { new: 0, revised: 0, unchanged: 0 };
  /** Of the figures that were written. */
  readonly markets = new Set<string>();
  private numbered = 0;

  private constructor(
    private readonly transaction: TenantTransaction,
    private readonly stamp: ImportStamp,
    private readonly search: SearchWords,
    private readonly numbers: CodeNumbers,
  ) {}

  static async open(transaction: TenantTransaction, stamp: ImportStamp, search: SearchWords): Promise<FigureWriter> {
    return new FigureWriter(transaction, stamp, search, await takeNumbers(transaction, PREFIX, 0));
  }

  /** Adds what is new or revised of a batch, with its evidence; what stands unchanged is left as it is. */
  async write(batch: FigureBatch): Promise<void> {
    if (batch.size === 0) return;
    const { viewer, query } = this.transaction;
    const { importId, sourceId, at, attribution } = this.stamp;
    // Not prepared by name: planned anew each time, it suits the tables as they have become.
    const rows = await query({
      text: WRITE,
      values: [
        viewer.tenantId,
        jsonOf(batch),
        importId,
        sourceId,
        at,
        attribution,
        viewer.userId,
        this.numbers.stem,
        this.numbers.last + this.numbered,
        batch.subjects.map((subject) => this.search.of(subject)),
      ],
    });
    for (const [change, count, markets] of rows as unknown as readonly [FigureChange, number, string[]][]) {
      this.counts[change] += count;
      if (change === 'unchanged') continue;
      this.numbered += count;
      for (const market of markets) this.markets.add(market);
    }
  }

  /**
   * Marks what the import revises as superseded; only now, so that people who work on it meanwhile need not wait.
   * @throws CONFLICT when somebody else has revised or removed one of them since it was compared
   */
  async finish(): Promise<void> {
    await takeNumbers(this.transaction, PREFIX, this.numbered, this.numbers.year);
    let after: string | null = NO_ID;
    while (this.counts.revised > 0 && after !== null) after = await this.supersede(after);
  }

  /** One step that no limit on the length of a statement stops. @returns where the next one goes on; null at the end */
  private async supersede(after: string): Promise<string | null> {
    const { viewer, query } = this.transaction;
    const [row] = await query({
      name: 'import-supersede',
      text: `with step as materialized (
          select id, supersedes_id from figure
          where tenant_id = $1 and import_id = $2 and supersedes_id is not null and id > $3
          order by id limit ${STEP}),
        done as (
          update figure o set superseded_at = $4, version = o.version + 1, updated_at = $4, updated_by = $5
          from step where o.tenant_id = $1 and o.id = step.supersedes_id
            and o.superseded_at is null and o.deleted_at is null
          returning o.id)
        select (select id from step order by id desc limit 1), (select count(*) from step) = (select count(*) from done)`,
      values: [viewer.tenantId, this.stamp.importId, after, this.stamp.at, viewer.userId],
    });
    if (row?.[1] !== true) throw new DomainError('CONFLICT', 'TRY_AGAIN');
    return row[0] as string | null;
  }
}
