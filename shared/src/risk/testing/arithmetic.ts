const TOKEN = /\s*(ln|\d+(?:\.\d+)?|[-+*/^()])/y;

/**
 * The value of a formula as docs/risk-method.md writes them: numbers, + - * / ^, brackets and ln.
 * @throws when the text is no such formula
 */
export function valueOf(formula: string): number {
  const tokens = tokensOf(formula);
  let at = 0;
  const taken = (...symbols: readonly string[]): string | null => {
    const token = tokens[at];
    if (token === undefined || !symbols.includes(token)) return null;
    at += 1;
    return token;
  };
  const need = (symbol: string): void => {
    if (taken(symbol) === null) throw new Error(`"${symbol}" expected in "${formula}"`);
  };
  const sum = (): number => {
    let value = product();
    for (let sign = taken('+', '-'); sign !== null; sign = taken('+', '-')) {
      const next = product();
      value = sign === '+' ? value + next : value - next;
    }
    return value;
  };
  const product = (): number => {
    let value = power();
    for (let sign = taken('*', '/'); sign !== null; sign = taken('*', '/')) {
      const next = power();
      value = sign === '*' ? value * next : value / next;
    }
    return value;
  };
  const power = (): number => {
    const base = atom();
    return taken('^') === null ? base : base ** power();
  };
  const atom = (): number => {
    if (taken('-') !== null) return -atom();
    const isLogarithm = taken('ln') !== null;
    if (taken('(') !== null) {
      const inner = sum();
      need(')');
      return isLogarithm ? Math.log(inner) : inner;
    }
    const number = Number(tokens[at]);
    if (isLogarithm || Number.isNaN(number)) throw new Error(`a number expected in "${formula}"`);
    at += 1;
    return number;
  };
  const value = sum();
  if (at < tokens.length) throw new Error(`"${tokens[at]}" is left over in "${formula}"`);
  return value;
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula);
    if (!match?.[1]) throw new Error(`"${formula}" is no formula`);
    tokens.push(match[1]);
  }
  return tokens;
}
