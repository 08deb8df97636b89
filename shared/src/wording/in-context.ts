import type { Token } from './tokens.ts';

/**
 * The tokens with those settled whose meaning hangs on what stands before them: "to" behind a movement leads to what was
 * reached (跌至, "rose to"), and "as much as" behind a multiple or a part says what it is measured against. Half as much
 * is what is left of it, as 降至一半 is.
 */
export function inContext(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    if (token.is === 'to') return [reachedBehind(token, tokens[at - 1])];
    return token.is === 'as much' ? measuredBehind(token, tokens.slice(0, at)) : [token];
  });
}

function reachedBehind(token: Token, before: Token | undefined): Token {
  const isMovement = before?.is === 'direction' || before?.is === 'change';
  return isMovement ? { is: 'reached', piece: token.piece } : token;
}

function measuredBehind(token: Token & { readonly is: 'as much' }, said: readonly Token[]): readonly Token[] {
  const { piece, isLimit } = token;
  const before = said.at(-1);
  if (before?.is === 'change' || (before?.is === 'unit' && before.unit === 'times')) return [{ is: 'filler', piece }];
  if (before?.is === 'part' || before?.is === 'denominator') {
    return [
      { is: 'reached', piece },
      { is: 'direction', direction: 'down', piece },
    ];
  }
  const isAhead = isLimit && !said.some(({ is }) => is === 'number' || is === 'part' || is === 'change');
  return isAhead ? [{ is: 'qualifier', qualifier: 'at_most', piece }] : [token];
}
