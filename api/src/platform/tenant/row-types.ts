import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;

const asText = (value: string): string => value;

/** Calendar dates stay the text they are, so that no time zone can move them; instants stay text until they are shown. */
export const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === DATE || oid === TIMESTAMPTZ) return asText;
    return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
  },
};
