import type { Report } from './report.ts';

/**
 * Whether a fact that counts is about the goods asked, or about some of them. Where not every fact is listed it cannot
 * be told, and may be so.
 */
export function mayNameGoods(
  { parts, figures, positions, policyEvents, notes }: Report['summary'],
  asked: string,
): boolean {
  if (parts.some(({ inputs, inputsTotal }) => inputs.length < inputsTotal)) return true;
  const goods = new Map([
    ...figures.map(({ id, sector }) => [id, sector ? [sector.code] : []] as const),
    ...[...positions, ...policyEvents, ...notes].map(
      ({ id, sectors }) => [id, sectors.map(({ code }) => code)] as const,
    ),
  ]);
  const counted = parts.flatMap(({ inputs }) => inputs.flatMap(({ recordIds }) => recordIds));
  return counted.some((id) => goods.get(id)?.some((code) => code.startsWith(asked)) ?? true);
}
