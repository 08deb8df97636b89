import { DomainError } from '@kouan/shared';

interface PostgresError {
  readonly code?: string;
  readonly severity?: string;
  readonly constraint?: string;
  readonly driverError?: PostgresError;
}

/** Postgres and socket codes of a server that is away, restarting or full. */
const UNAVAILABLE = /^(08|53|57P|ECONN|ENOENT$|EPIPE|ETIMEDOUT)/;

function postgresError(error: unknown): PostgresError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  return (error as PostgresError).driverError ?? (error as PostgresError);
}

/** Postgres' own code of what went wrong, as in 23505; undefined for an error that is not the database's. */
export function sqlStateOf(error: unknown): string | undefined {
  return postgresError(error)?.code;
}

/** Whether the database cannot be reached at the moment; trying again later may work. */
export function isUnavailable(error: unknown): boolean {
  const { code, severity } = postgresError(error) ?? {};
  // FATAL: Postgres let nobody in, or ended the session, for whichever reason.
  return severity === 'FATAL' || (typeof code === 'string' && UNAVAILABLE.test(code));
}

/**
 * What a constraint of the database refused although the service let it through: two people at once, mostly.
 * The constraint's name is said to no one; its kind is enough to act on.
 */
export function refusedByDatabase(error: unknown): DomainError | undefined {
  switch (sqlStateOf(error)) {
    case '23505':
      return new DomainError('BAD_INPUT', 'ALREADY_EXISTS');
    case '23503':
      return new DomainError('BAD_INPUT', 'REFERENCE_UNKNOWN');
    case '23514':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
    case '22P05':
      return new DomainError('BAD_INPUT', 'VALUE_REFUSED');
    case '40001':
    case '40P01':
    case '55P03':
      return new DomainError('CONFLICT', 'TRY_AGAIN');
    default:
      return undefined;
  }
}
