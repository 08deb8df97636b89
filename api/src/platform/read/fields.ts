import type { RowKey } from './knowledge.ts';
import type { Selection } from './look-ahead.ts';
import type { Read, Select } from './select.ts';
import { type Field, type Shape, readObject } from './shape.ts';

/** The lists of reference data that codes point into. */
type ReferenceList = 'regions' | 'markets' | 'sectors' | 'currencies' | 'indicators';

/** A column as it is: text, whole numbers, booleans, calendar dates, arrays of text. */
export function column(name: string): Field {
  return (select) => at(select.column(name));
}

/** A decimal as text: JSON and JavaScript numbers would round it. */
export function decimal(name: string): Field {
  return (select) => at(select.add(`${select.alias}.${name}::text`));
}

/** An instant as ISO 8601 in UTC. */
export function instant(name: string): Field {
  return (select) => {
    const position = select.column(name);
    return (row) => {
      const value = row[position];
      return value === null ? null : new Date(value as string).toISOString();
    };
  };
}

/** Bilingual text in `<name>_zh` and `<name>_en`; null where neither is there. */
export function localized(name: string): Field {
  return (select) => {
    const zh = select.column(`${name}_zh`);
    const en = select.column(`${name}_en`);
    return (row) => (row[zh] === null && row[en] === null ? null : { zh: row[zh], en: row[en] });
  };
}

/**
 * A qualified value in `<name>_qualifier`, `_number`, `_lower`, `_upper`, `_wording`; null where nothing was said.
 * @param unit the column that says what is counted
 */
export function quantity(name: string, unit: string): Field {
  return (select) => {
    const qualifier = select.column(`${name}_qualifier`);
    const [value, lower, upper] = ['number', 'lower', 'upper'].map((part) =>
      select.add(`trim_scale(${select.alias}.${name}_${part})::text`),
    ) as [number, number, number];
    const wording = select.column(`${name}_wording`);
    const unitAt = select.column(unit);
    return (row) =>
      row[qualifier] === null
        ? null
        : {
            qualifier: row[qualifier],
            value: row[value],
            lower: row[lower],
            upper: row[upper],
            wording: row[wording],
            unit: row[unitAt],
          };
  };
}

/** A code that reference data, held in process, turns into an object. */
export function reference(name: string, list: ReferenceList): Field {
  return (select) => {
    const position = select.column(name);
    const known: ReadonlyMap<string, unknown> = select.data[list];
    return (row) => (row[position] === null ? null : (known.get(row[position] as string) ?? null));
  };
}

/** Codes that reference data turns into objects; unknown ones are left out. */
export function references(name: string, list: ReferenceList): Field {
  return (select) => {
    const position = select.column(name);
    const known: ReadonlyMap<string, unknown> = select.data[list];
    return (row) => (row[position] as string[]).flatMap((code) => known.get(code) ?? []);
  };
}

/** The one record of the same tenant that a key points at and that fulfils `where`, or null. */
export function one(shape: () => Shape, key: string, options: { where?: string } = {}): Field {
  return (select, wanted) => readJoined(shape(), select.join(shape().table, key, options.where), wanted);
}

/**
 * The one record at a key, of whatever tenant the reader may see, or null.
 * @param at joins to the SELECT what the key needs, and returns it
 */
export function oneAt(shape: () => Shape, at: (select: Select) => RowKey): Field {
  return (select, wanted) => readJoined(shape(), select.joinAt(shape().table, at(select)), wanted);
}

/** A person of the own tenant, by name alone; null where another tenant's person did it. */
export function person(key: string): Field {
  return personOf(key, 'own');
}

/** A person who answers for what is shared, and is named to everyone who reads it. */
export function signatory(key: string): Field {
  return personOf(key, 'all');
}

function personOf(key: string, of: 'own' | 'all'): Field {
  return (select) => {
    const joined = select.joinPerson(key, of);
    const id = joined.column('id');
    const name = joined.column('name');
    return (row) => (row[id] === null ? null : { id: row[id], name: row[name] });
  };
}

/** So many steps of a record, and so many of its versions, come along with it: the latest. */
export const STEPS_NESTED = 200;

/**
 * The records of the same tenant that point here, in a stated order, in the same statement.
 * @param options.most so many of them at most, the first in that order
 * @param options.isTurned whether they come the other way round: the latest ones, told in the order of time
 */
export function many(
  shape: () => Shape,
  options: { key: string; orderBy: string; where?: string; most?: number; isTurned?: boolean },
): Field {
  return (select, wanted) => {
    const children = select.children();
    const read = readObject(shape(), children, wanted);
    const own = `${children.alias}.tenant_id = ${select.alias}.tenant_id and ${children.alias}.${options.key} = ${select.alias}.id`;
    const where = options.where ? `${own} and ${options.where.replaceAll('$.', `${children.alias}.`)}` : own;
    const { table } = shape();
    const order = options.orderBy.replaceAll('$.', `${children.alias}.`);
    const position = select.add(
      options.most === undefined
        ? children.asJsonArray(table, where, order)
        : children.firstAsJsonArray(table, where, order, options.most),
    );
    return (row) => {
      const rows = (row[position] as unknown[][]).map(read);
      return options.isTurned ? rows.toReversed() : rows;
    };
  };
}

/**
 * How a record came to where it is: its latest steps, in the order in which they were entered.
 * @param key the column of a step that points at the record
 */
export function latestSteps(shape: () => Shape, key: string): Field {
  return many(shape, { key, orderBy: '$.entered_at desc, $.id desc', most: STEPS_NESTED, isTurned: true });
}

/** A value that is the same for every row, where a reader may not see the column. */
export function constant(value: unknown): Field {
  return () => () => value;
}

/** A value made from other fields of the same type. */
export function derived(needs: readonly Field[], make: (...values: unknown[]) => unknown): Field {
  return (select, wanted) => {
    const reads = needs.map((field) => field(select, wanted));
    return (row) => make(...reads.map((read) => read(row)));
  };
}

/** Fields that every record has: version, marks, who and when. */
export const RECORD_FIELDS: Readonly<Record<string, Field>> = {
  id: column('id'),
  code: column('code'),
  version: column('version'),
  isDemo: column('is_demo'),
  createdAt: instant('created_at'),
  createdBy: person('created_by'),
  updatedAt: instant('updated_at'),
  updatedBy: person('updated_by'),
  deletedAt: instant('deleted_at'),
  tenantId: column('tenant_id'),
};

function readJoined(shape: Shape, joined: Select, wanted: Selection): Read {
  const present = joined.column('id');
  const read = readObject(shape, joined, wanted);
  return (row) => (row[present] === null ? null : read(row));
}

function at(position: number): Read {
  return (row) => row[position];
}
