import { ERROR_MESSAGES, type ErrorParams, type Locale, type Reason, errorMessage } from '@kouan/shared';
import { KouanError } from './error.ts';

/** What a form's field is called in the reader's language; undefined when it has no name of its own. */
export type FieldLabel = (formPath: string) => string | undefined;

/**
 * The form's field that a path of the server's input means: forms hold `exporter` where the input has `exporterId`.
 * @param renamed the input's words that the form calls otherwise
 */
export function formPathOf(inputPath: string, renamed: Readonly<Record<string, string>> = {}): string {
  return inputPath
    .replace(/^input\./, '')
    .split('.')
    .map((word) => renamed[word] ?? word.replace(/(?<=[a-z])Id$/, ''))
    .join('.');
}

/** A refusal with what react-admin's forms need to put it on the field at fault. */
export class FieldRefusal extends KouanError {
  readonly body: { readonly errors: Readonly<Record<string, unknown>> };

  constructor(refusal: KouanError, formPath: string, label: string | undefined, locale: Locale) {
    const message = messageOf(refusal, label, locale);
    super(refusal.code, message, refusal.reason, refusal.field, refusal.params);
    this.body = { errors: nested(formPath.split('.'), message) };
  }
}

/** Turns a refusal of one field into what the form shows at that field; anything else stays as it is. */
export function atField(
  error: unknown,
  label: FieldLabel,
  locale: Locale,
  renamed?: Readonly<Record<string, string>>,
): unknown {
  if (!(error instanceof KouanError) || error.code !== 'BAD_INPUT' || !error.field) return error;
  const formPath = formPathOf(error.field, renamed);
  return new FieldRefusal(error, formPath, label(formPath), locale);
}

/** The server names the field by its path; the reader knows it by its label. */
function messageOf({ reason, message, params }: KouanError, label: string | undefined, locale: Locale): string {
  if (!label || !reason || !(reason in ERROR_MESSAGES)) return message;
  return errorMessage({ reason: reason as Reason, path: label, params: params as ErrorParams }, locale);
}

function nested([word, ...rest]: readonly string[], message: string): Readonly<Record<string, unknown>> {
  return { [word ?? 'root']: rest.length > 0 ? nested(rest, message) : message };
}
