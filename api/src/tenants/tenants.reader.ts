import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { binder, checkSearch } from '../platform/read/conditions.ts';
import { readCursor, writeCursor } from '../platform/read/cursor.ts';
import { isId, notFound } from '../platform/read/ids.ts';
import type { ListRequest, Page } from '../platform/read/list.ts';
import type { Selection } from '../platform/read/look-ahead.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import type { TenantFilter } from './tenant.types.ts';

const COLUMNS = `t.id, t.version, t.kind, t.status, t.is_demo as "isDemo", t.created_at as "createdAt",
  t.region_code as "regionCode", jsonb_build_object('zh', t.name_zh, 'en', t.name_en) as name,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name',
    jsonb_build_object('zh', p.name_zh, 'en', p.name_en)) end as parent`;

interface TenantRow {
  readonly id: string;
  readonly regionCode: string | null;
  readonly createdAt: Date;
}

/** Reads tenants: the one table that platform administrators see across all of them. It holds no records. */
@Injectable()
export class TenantsReader {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly data: ReferenceData,
  ) {}

  /** One page by name, one statement for the nodes and one for the total when it was asked for. */
  async page(request: ListRequest<TenantFilter>, selection: Selection): Promise<Page> {
    const { values, bind } = binder();
    const where = conditions(request.filter ?? {}, bind);
    const total = selection.has('totalCount')
      ? ((await this.source.query(`select count(*)::int as total from tenant t where ${where.join(' and ')}`, [
          ...values,
        ])) as [{ total: number }])
      : null;
    const cursor = request.after ? readCursor(request.after, 'text') : null;
    if (cursor) where.push(`(t.name_en, t.id) > (${bind(cursor.key)}, ${bind(cursor.id)}::uuid)`);
    const rows = (await this.source.query(
      `select ${COLUMNS}, t.name_en as key from tenant t left join tenant p on p.id = t.parent_id
        where ${where.join(' and ')} order by t.name_en, t.id limit ${bind(request.first + 1)}
        offset ${bind(cursor ? 0 : (request.offset ?? 0))}`,
      values,
    )) as (TenantRow & { key: string })[];
    const page = rows.slice(0, request.first);
    const last = page.at(-1);
    return {
      nodes: page.map((row) => this.shown(row)),
      totalCount: total ? total[0].total : null,
      pageInfo: { hasNextPage: rows.length > request.first, endCursor: last ? writeCursor(last) : null },
    };
  }

  /** One tenant. @throws NOT_FOUND */
  async one(id: string): Promise<object> {
    const rows = isId(id)
      ? ((await this.source.query(
          `select ${COLUMNS} from tenant t left join tenant p on p.id = t.parent_id where t.id = $1`,
          [id],
        )) as TenantRow[])
      : [];
    const [row] = rows;
    if (!row) throw notFound();
    return this.shown(row);
  }

  private shown(row: TenantRow): object {
    return {
      ...row,
      createdAt: row.createdAt.toISOString(),
      region: row.regionCode ? (this.data.regions.get(row.regionCode) ?? null) : null,
    };
  }
}

function conditions(filter: TenantFilter, bind: (value: unknown) => string): string[] {
  const where = ['true'];
  if (filter.status) where.push(`t.status = ${bind(filter.status)}`);
  if (filter.q) {
    checkSearch(filter.q);
    const pattern = bind(`%${filter.q.replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`(t.name_zh ilike ${pattern} or t.name_en ilike ${pattern})`);
  }
  return where;
}
