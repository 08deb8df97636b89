import type { Answer, TestApp } from './test-app.ts';

/** What an answer tells its reader, whichever operation it belongs to. */
export function told({ status, data, errors }: Answer): unknown {
  const found = data !== null && Object.values(data).some((value) => value !== null);
  return {
    status,
    data: found ? data : null,
    errors: errors.map(({ message, extensions }) => ({ message, extensions })),
  };
}

/** The code of the first error, or null when there was none. */
export function codeOf({ errors }: Pick<Answer, 'errors'>): unknown {
  return errors[0]?.extensions['code'] ?? null;
}

/** The first error as code, reason and field, or null when there was none. */
export function refusalOf({ errors }: Pick<Answer, 'errors'>): unknown {
  if (!errors[0]) return null;
  const { code, reason, field } = errors[0].extensions;
  return { code, reason, ...(field === undefined ? {} : { field }) };
}

/** Tables that change with every sign-in, and reference data, which the service has no right to write. */
const LEFT_OUT = ['refresh_token', 'sign_in_limit', 'region', 'market', 'currency', 'sector', 'migrations'];

/** A checksum of the rows of every table: two that are equal prove that nothing was written in between. */
export async function checksums(app: TestApp): Promise<Record<string, unknown>> {
  const tables = await app.sql(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname <> all ($1) order by relname`,
    [LEFT_OUT],
  );
  const sums = tables.map(
    ({ name }) => `(select md5(string_agg(t::text, ';' order by t::text)) from "${name}" t) "${name}"`,
  );
  const [row] = await app.sql(`select ${sums.join(', ')}`);
  return row ?? {};
}
