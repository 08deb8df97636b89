import { DomainError } from '@kouan/shared';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a client's id can be an id at all; anything else is answered like an id that does not exist. */
export function isId(id: string): boolean {
  return UUID.test(id);
}

/** The one answer for every record that the viewer cannot see. */
export function notFound(path?: string): DomainError {
  return new DomainError('NOT_FOUND', 'RECORD_NOT_FOUND', path);
}
