const HAN = /\p{Script=Han}/u;
const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;

/** Words side by side, with the blank that Chinese sets beside letters and digits of other scripts. */
export function sideBySide(...parts: readonly string[]): string {
  return parts.reduce((text, part) => text + (isApart([...text].at(-1), [...part][0]) ? ' ' : '') + part, '');
}

function isApart(before = '', after = ''): boolean {
  return (HAN.test(before) && LETTER_OR_DIGIT.test(after)) || (LETTER_OR_DIGIT.test(before) && HAN.test(after));
}
