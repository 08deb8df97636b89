import type { ReferenceData } from '../reference/reference-data.ts';
import { type Knowledge, NOW, type RowKey, withParts } from './knowledge.ts';

/** Reads one GraphQL value out of a row. */
export type Read = (row: readonly unknown[]) => unknown;

/**
 * The SELECT list and the joins of one table, collected while look-ahead walks the selection.
 * Every column is asked for once and read by its position.
 */
export class Select {
  readonly #columns: string[];
  readonly #positions: Map<string, number>;
  readonly #joins: string[];

  private constructor(
    readonly alias: string,
    shared: { columns: string[]; positions: Map<string, number>; joins: string[] },
    private readonly numbering: { next: number },
    /** Reference data that codes are turned into objects with. */
    readonly data: ReferenceData,
    /** Which state of the records is read. */
    readonly knowledge: Knowledge,
  ) {
    this.#columns = shared.columns;
    this.#positions = shared.positions;
    this.#joins = shared.joins;
  }

  /** Starts a statement over a table; its alias is `t0`, those below follow. */
  static over(data: ReferenceData, knowledge: Knowledge = NOW): Select {
    return new Select('t0', { columns: [], positions: new Map(), joins: [] }, { next: 1 }, data, knowledge);
  }

  /** Adds an expression and returns its position in the row. */
  add(expression: string): number {
    const known = this.#positions.get(expression);
    if (known !== undefined) return known;
    this.#positions.set(expression, this.#columns.push(expression) - 1);
    return this.#columns.length - 1;
  }

  /** Adds a column of this table and returns its position. */
  column(name: string): number {
    return this.add(`${this.alias}.${name}`);
  }

  /**
   * Joins the row of another table of the same tenant that `key` points at; its columns land in the same row.
   * @param and a further condition, which names the joined table `$.`; without it fulfilled there is no row
   */
  join(table: string, key: string, and?: string): Select {
    return this.joinAt(table, { tenant: `${this.alias}.tenant_id`, id: `${this.alias}.${key}` }, and);
  }

  /**
   * Joins the row of another table, of whatever tenant; its columns land in the same row.
   * @param at expressions for the row's key
   * @param and a further condition, which names the joined table `$.`; without it fulfilled there is no row
   */
  joinAt(table: string, at: RowKey, and?: string): Select {
    const alias = this.#nextAlias();
    const shared = { columns: this.#columns, positions: this.#positions, joins: this.#joins };
    this.#joins.push(`left join ${this.knowledge.join(table, alias, at, and?.replaceAll('$.', `${alias}.`))}`);
    return new Select(alias, shared, this.numbering, this.data, this.knowledge);
  }

  /** Joins what is worked out from this row alone. @returns the alias of its columns */
  joinLateral(relation: string): string {
    const alias = this.#nextAlias();
    this.#joins.push(`left join lateral ${relation} ${alias} on true`);
    return alias;
  }

  /**
   * Joins a person; people are known to all tenants.
   * @param of whose records show their people: of what the market desk shares, who entered it is its own affair
   */
  joinPerson(key: string, of: 'own' | 'all' = 'own'): Select {
    const alias = this.#nextAlias();
    const shared = { columns: this.#columns, positions: this.#positions, joins: this.#joins };
    const own = `${this.alias}.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
    this.#joins.push(
      `left join app_user ${alias} on ${alias}.id = ${this.alias}.${key}${of === 'own' ? ` and ${own}` : ''}`,
    );
    return new Select(alias, shared, this.numbering, this.data, this.knowledge);
  }

  /** Starts the rows of a table that point at this one; they come back as one JSON column. */
  children(): Select {
    const own = { columns: [], positions: new Map<string, number>(), joins: [] };
    return new Select(this.#nextAlias(), own, this.numbering, this.data, this.knowledge);
  }

  /**
   * The children's rows as one JSON array of arrays, or an empty one.
   * @param first so many at most; left out: all
   */
  asJsonArray(table: string, where: string, orderBy: string, first?: number): string {
    const row = `json_build_array(${this.#columns.join(', ')})`;
    const from = `from ${this.from(table)} where ${where}`;
    if (first === undefined) return `(select coalesce(json_agg(${row} order by ${orderBy}), '[]') ${from})`;
    // An aggregate takes the rows of a sorted subquery in their order.
    return `(select coalesce(json_agg(cut.cells), '[]') from (select ${row} as cells ${from} order by ${orderBy} limit ${first}) cut)`;
  }

  /** The first of the children's rows, as `asJsonArray` has all of them. */
  firstAsJsonArray(table: string, where: string, orderBy: string, most: number): string {
    const row = `json_build_array(${this.#columns.join(', ')})`;
    return `(select coalesce(json_agg(first.child order by first.place), '[]') from (
      select ${row} as child, row_number() over (order by ${orderBy}) as place
      from ${this.from(table)} where ${where} order by ${orderBy} limit ${most}) first)`;
  }

  /** The columns of the SELECT; never empty. */
  get columns(): string {
    return this.#columns.length ? this.#columns.join(', ') : '1';
  }

  /** What follows FROM: the table, in the state that is read, with all that was joined to it. */
  from(table: string): string {
    return `${this.knowledge.relation(table)} ${this.alias} ${this.#joins.join(' ')}`;
  }

  /** A statement that reads what this one collected, behind the parts that its tables stand on. */
  statement(rest: string): string {
    return `${withParts(this.knowledge)}select ${this.columns} ${rest}`;
  }

  #nextAlias(): string {
    return `t${this.numbering.next++}`;
  }
}
