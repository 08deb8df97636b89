/**
 * Encodings that statistics files have: UTF-8; China's GB18030 with all of GBK in it, which Excel in Chinese saves as CSV;
 * UTF-16, which it saves as "Unicode text"; and Comtrade's ISO-8859-1.
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'latin1';

/** UTF-16 by the mark that its files begin with; undefined for what has none. */
export function markedEncoding(head: Uint8Array): Extract<TextEncoding, `utf-16${string}`> | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

/** Share of the characters that must be Chinese as the offices write it, for a text to be taken for GB18030. */
const MOSTLY = 0.7;

/**
 * The encoding of bytes that are no UTF-8. In the languages of ISO-8859-1 a letter with an accent stands alone among
 * plain ones; Chinese characters are two bytes beyond ASCII and follow each other.
 * @returns undefined for bytes that are neither: Big5 read as GB18030 gives Greek, kana and signs between rare characters
 */
export function legacyEncoding(sample: Uint8Array): Extract<TextEncoding, 'gb18030' | 'latin1'> | undefined {
  const { alone, together } = lettersBeyondAscii(sample);
  if (alone >= together) return 'latin1';
  const { chinese, other } = gbCharacters(sample);
  return chinese >= MOSTLY * (chinese + other) ? 'gb18030' : undefined;
}

/** Bytes beyond ASCII that stand between bytes of ASCII, and those that follow each other. */
function lettersBeyondAscii(sample: Uint8Array): { readonly alone: number; readonly together: number } {
  let [alone, together, run] = [0, 0, 0];
  for (let at = 0; at <= sample.length; at++) {
    if ((sample[at] ?? 0) >= 0x80) {
      run += 1;
      continue;
    }
    if (run === 1) alone += 1;
    else together += run;
    run = 0;
  }
  return { alone, together };
}

/** The characters of a text in GB18030: those of GB 2312, in which offices write, and others; signs count for neither. */
function gbCharacters(sample: Uint8Array): { readonly chinese: number; readonly other: number } {
  let [chinese, other] = [0, 0];
  for (let at = 0; at < sample.length - 1; at++) {
    const [lead = 0, trail = 0] = sample.subarray(at, at + 2);
    if (lead < 0x80) continue;
    // Four bytes for what the rest of Unicode has.
    if (trail >= 0x30 && trail <= 0x39) {
      at += 3;
      continue;
    }
    at += 1;
    const isSign = lead >= 0xa1 && lead <= 0xa3;
    if (isSign) continue;
    if (lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1) chinese += 1;
    else other += 1;
  }
  return { chinese, other };
}

/** Letters and signs of ISO-8859-1 and of Windows, four in a row: with two letters among them, no language writes so. */
const LATIN_RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]{4,}/g;
const TWO_LETTERS = /[À-ÖØ-öø-ÿ].*[À-ÖØ-öø-ÿ]/s;

/** What GBK makes of the mark of a broken character, twice. */
const BROKEN_AS_GBK = '锟斤拷';

/** What the first bytes of Chinese characters in UTF-8 become with their second ones when they are read as GBK. */
const GBK_FOR_UTF8: ReadonlySet<string> = new Set(
  new TextDecoder('gb18030').decode(
    Uint8Array.from(
      Array.from({ length: 6 }, (_, lead) =>
        Array.from({ length: 0x40 }, (__, trail) => [0xe4 + lead, 0x80 + trail]).flat(),
      ).flat(),
    ),
  ),
);

/** Of Chinese that was UTF-8 and was read as GBK every third character is such a one; else one in a hundred. */
const TELLTALE = 0.2;

/**
 * Where a text stops making sense because somebody read it in the wrong encoding and saved it so.
 * @returns the place of the first such character; -1 for a text that makes sense
 */
export function mojibakeAt(text: string): number {
  for (const { 0: run, index } of text.matchAll(LATIN_RUN)) if (TWO_LETTERS.test(run)) return index;
  const chinese = text.match(/\p{Script=Han}/gu) ?? [];
  const telltale = chinese.filter((character) => GBK_FOR_UTF8.has(character));
  if (telltale.length < 3 || telltale.length < TELLTALE * chinese.length) return text.indexOf(BROKEN_AS_GBK);
  return text.indexOf(telltale[0] ?? '');
}
