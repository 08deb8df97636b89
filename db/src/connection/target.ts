/** Where a Postgres database is and who connects. `host` may be a folder that holds a unix socket. */
export interface PgTarget {
  host: string;
  port: number;
  user: string;
  password?: string | undefined;
  database: string;
}
