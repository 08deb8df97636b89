import type { TranslateFunction } from 'ra-core';

/** The label of a form's field, or of the nearest group of fields around it that has one. */
export function fieldLabel(translate: TranslateFunction, resource: string, path: string): string | undefined {
  const words = path.split('.').filter((word) => !/^\d+$/.test(word));
  for (let length = words.length; length > 0; length -= 1) {
    const label = translate(`resources.${resource}.fields.${words.slice(0, length).join('.')}`, { _: '' });
    if (label) return label;
  }
  return undefined;
}
