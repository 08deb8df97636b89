import type { Selection } from './look-ahead.ts';
import type { Read, Select } from './select.ts';

/** How one GraphQL field is read: adds what it needs to the SELECT and returns its reader. */
export type Field = (select: Select, wanted: Selection) => Read;

/** How a GraphQL type is read from a table. Fields that are not here are left to their own resolvers. */
export interface Shape {
  readonly table: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** Adds what was asked for of a shape to a SELECT; the reader makes a plain object of a row. */
export function readObject(shape: Shape, select: Select, wanted: Selection): Read {
  const reads: [string, Read][] = [];
  for (const [name, below] of wanted) {
    const field = shape.fields[name];
    if (field) reads.push([name, field(select, below)]);
  }
  return (row) => {
    const value: Record<string, unknown> = {};
    for (const [name, read] of reads) value[name] = read(row);
    return value;
  };
}
