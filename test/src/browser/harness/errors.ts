import type { BrowserContext } from 'playwright-core';

/** Collects what goes wrong in any page of a window: errors on its console and errors that nobody caught. */
export function watchErrors(context: BrowserContext, expected: readonly RegExp[]): readonly string[] {
  const errors: string[] = [];
  const note = (text: string): void => {
    if (!expected.some((each) => each.test(text))) errors.push(text);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(String(error.error())));
  return errors;
}
