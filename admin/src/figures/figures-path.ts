import type { LocalizedText } from '@kouan/shared';

/** Something of the reference data, by its code and with the name that a filter shows. */
interface Named {
  readonly code: string;
  readonly name: Partial<LocalizedText>;
}

/** The path of the list of figures, narrowed as its filters would. */
export function figuresPath({ indicator, market }: { indicator: Named; market?: Named | null }): string {
  const filter = { indicator: chosen(indicator), ...(market ? { market: chosen(market) } : {}) };
  return `/figures?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

function chosen({ code, name }: Named): Named {
  return { code, name };
}
