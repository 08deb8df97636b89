import { Injectable } from '@nestjs/common';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Row, type Statement, TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { TOLD_CHANGES, UNREAD, WATCH_CONCERNED, readerValues } from '../notices/matching.ts';
import type { ScoreBasis } from './score-basis.ts';
import { isId, notFound } from '../platform/read/ids.ts';

/** Unread changes are counted as far as anybody wants to know. */
export const MOST_COUNTED = 100;

/** A watch with what its person looked at last. */
export interface ReadWatch {
  readonly id: string;
  readonly market: { readonly code: string };
  readonly sector: { readonly code: string } | null;
  readonly region: { readonly code: string } | null;
  readonly lookedAt: string | null;
  /** The central score when the person last looked. */
  readonly lookedScore: number | null;
  readonly lookedMethod: string | null;
  /** By which day the person reads its score; null: they have not told. */
  readonly basis: ScoreBasis | null;
}

/** Reads a person's own watches, in one statement however many there are. */
@Injectable()
export class WatchReader {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /** All that the viewer watches, first added first. */
  async all(viewer: Viewer): Promise<ReadWatch[]> {
    return this.read(viewer, '', []);
  }

  /** @throws NOT_FOUND for another person's watch as for none */
  async one(viewer: Viewer, id: string): Promise<ReadWatch> {
    const [watch] = isId(id) ? await this.read(viewer, 'and w.id = $5', [id]) : [];
    if (!watch) throw notFound();
    return watch;
  }

  /** The watch of exactly this question with no narrower focus, or null. */
  async for(viewer: Viewer, market: string, sector: string | null, region: string | null): Promise<ReadWatch | null> {
    const exactly = `and w.market_code = $5 and w.sector_code is not distinct from $6
      and w.region_code is not distinct from $7 and w.topic is null and w.organization_id is null`;
    return (await this.read(viewer, exactly, [market, sector, region]))[0] ?? null;
  }

  private async read(viewer: Viewer, and: string, values: readonly unknown[]): Promise<ReadWatch[]> {
    const [rows = []] = await this.door.read(viewer, watchesStatement(viewer, and, values));
    return rows.map((row) => this.watch(row));
  }

  private watch(row: Row): ReadWatch {
    const [id, market, sector, region, topic, companyId, zh, en, createdAt, lookedAt, score, method, basis, unread] =
      row as [string, string, ...(string | null)[]];
    const watch = {
      id,
      market: { code: market, ...this.data.markets.get(market) },
      sector: sector ? { code: sector, ...this.data.sectors.get(sector) } : null,
      region: region ? { code: region, ...this.data.regions.get(region) } : null,
      topic: topic ?? null,
      company: companyId ? { id: companyId, name: { zh: zh ?? null, en: en ?? null } } : null,
      createdAt: instant(createdAt),
      lookedAt: instant(lookedAt),
      lookedScore: score === null ? null : Number(score),
      lookedMethod: method ?? null,
      basis: (basis ?? null) as ScoreBasis | null,
      unread: Number(unread),
    };
    return watch;
  }
}

function watchesStatement(viewer: Viewer, and: string, values: readonly unknown[]): Statement {
  return {
    text: `select w.id, w.market_code, w.sector_code, w.region_code, w.topic, w.organization_id, o.name_zh, o.name_en,
        w.created_at, w.looked_at, w.looked_score::text, w.looked_method, w.score_basis,
        (select count(*)::int from (select from fact_change c
          where ${TOLD_CHANGES} and ${WATCH_CONCERNED} and ${UNREAD} limit ${MOST_COUNTED}) unread)
      from watch w
      left join notice_reader r on r.tenant_id = $1 and r.user_id = $2
      left join organization o on o.tenant_id = any($3::uuid[]) and o.id = w.organization_id
      where w.tenant_id = $1 and w.user_id = $2 ${and} order by w.created_at, w.id`,
    values: [...readerValues(viewer), ...values],
  };
}

function instant(value: string | null | undefined): string | null {
  return value ? new Date(value).toISOString() : null;
}
