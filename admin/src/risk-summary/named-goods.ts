import { riskMethodOf } from '@kouan/shared';
import { goodsUnder, relevanceFactors, scopeOf } from './arithmetic.ts';
import type { Summary } from './documents.ts';

/** What a score rests on where no fact under it is about the goods asked. */
export interface GoodsNotNamed {
  /** The goods asked, HS 2022. */
  readonly asked: string;
  /** Facts about wider goods, by their code: the narrowest first. */
  readonly wider: readonly { readonly code: string; readonly facts: number }[];
  /** Facts about all goods. */
  readonly general: number;
}

type Asked = Pick<
  Summary,
  'methodVersion' | 'market' | 'sector' | 'asOf' | 'parts' | 'figures' | 'positions' | 'policyEvents' | 'notes'
>;

/**
 * Tells where the goods asked are named by no fact that counts, nor anything within them. Null where some fact names
 * them, where no goods are asked for, or where not every fact is listed, so that it cannot be told.
 */
export function goodsNotNamed(summary: Asked): GoodsNotNamed | null {
  const { sector, parts } = summary;
  if (sector === null || parts.some(({ inputs, inputsTotal }) => inputs.length < inputsTotal)) return null;
  const method = riskMethodOf(summary.methodVersion);
  const wider = new Map<string, number>();
  let general = 0;
  for (const input of parts.flatMap(({ inputs }) => inputs)) {
    const { goods, region } = relevanceFactors(input, summary, method);
    const scope = scopeOf(goods, method.sector);
    if (scope === 'general') general++;
    else if (scope === 'wider') {
      const code = narrowest(goodsUnder(input, summary).flat(), sector.code);
      wider.set(code, (wider.get(code) ?? 0) + 1);
    } else return null;
    // A record of the fact that is not listed speaks further to the question than those that are.
    if (region > 1) return null;
  }
  if (wider.size === 0 && general === 0) return null;
  const byCode = [...wider].map(([code, facts]) => ({ code, facts }));
  return { asked: sector.code, wider: byCode.toSorted((a, b) => b.code.length - a.code.length), general };
}

function narrowest(codes: readonly string[], asked: string): string {
  const containing = codes.filter((code) => asked.startsWith(code));
  return containing.reduce((best, code) => (code.length > best.length ? code : best), '');
}
