/**
 * Works out a sum as it stands on a page, by hand: numbers, brackets, + − × ÷, ln and ^.
 * @throws where it is no such sum
 */
export function evaluate(formula: string): number {
  const tokens = formula.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|ln|[()+−×÷^]/gu) ?? [];
  if (tokens.join('') !== formula.replaceAll(/\s/gu, '')) throw new Error(`no sum: ${formula}`);
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && (at++, true);
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('−')) value -= product();
      else return value;
    }
  };
  const product = (): number => {
    let value = power();
    for (;;) {
      if (take('×')) value *= power();
      else if (take('÷')) value /= power();
      else return value;
    }
  };
  const power = (): number => {
    const base = atom();
    return take('^') ? base ** power() : base;
  };
  const atom = (): number => {
    if (take('ln')) return Math.log(atom());
    if (take('(')) {
      const value = sum();
      if (!take(')')) throw new Error(`a bracket stays open: ${formula}`);
      return value;
    }
    return Number(tokens[at++]);
  };
  const value = sum();
  if (at < tokens.length || !Number.isFinite(value)) throw new Error(`no sum: ${formula}`);
  return value;
}
