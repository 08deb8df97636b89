/** What is wrong with one field of a form. */
export interface FieldError {
  /** The field, as in `value.unit`. */
  readonly path: string;
  readonly message: string;
}

/** Every message in the errors of a form with its field, however deep. */
export function errorsIn(error: unknown, path = ''): readonly FieldError[] {
  if (typeof error !== 'object' || error === null) return [];
  const { message } = error as { message?: unknown };
  if (typeof message === 'string' && message !== '') return [{ path, message }];
  return Object.entries(error).flatMap(([key, inner]) =>
    key === 'ref' ? [] : errorsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}
