/**
 * Breaks text into lines. Words stay whole; Chinese, which has no spaces, breaks between characters.
 * @param widthOf how wide a piece of text is, in the same unit as `width`
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\p{Script=Latin}\p{N}.,:;()%&/'’"“”–-]+\s*|\s+|./gu) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
