/** The characters of a unified social credit code in the order of their values 0 to 30; I, O, S, V and Z are not used. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Authority, kind of organization, six digits of division, nine of organization code, one check character. */
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The code as it is stored: in capitals and without the spaces that people copy along. */
export function normalizeCreditCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s-]+/gu, '')
    .toUpperCase();
}

/**
 * The check character for the first 17 characters of a unified social credit code (GB 32100-2015): their values weighted
 * with the powers of 3 modulo 31.
 * @returns undefined where a character is not of the code's alphabet
 */
export function creditCodeCheckCharacter(first17: string): string | undefined {
  let total = 0;
  let weight = 1;
  for (const character of first17) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    total += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (total % 31)) % 31];
}

/** Whether a normalized code has the shape of a unified social credit code and its check character fits. */
export function isCreditCode(code: string): boolean {
  return SHAPE.test(code) && creditCodeCheckCharacter(code.slice(0, 17)) === code[17];
}
