/** Hands a file that was made here to the person, as a download. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/is.exec(name) ?? [];
  link.download = fileName([stem], ending);
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Longest that a name may be, before its ending. */
const LONGEST = 120;

/**
 * A name that every system takes: letters, digits and few signs, and not too long. The longest of its parts gives way
 * first, so that dates, which are short, stay whole.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const kept = parts.map(plain).filter(Boolean);
  while (kept.join('-').length > LONGEST) {
    const longest = kept.reduce((most, part, index) => (part.length > (kept[most]?.length ?? 0) ? index : most), 0);
    kept[longest] = (kept[longest] ?? '').slice(0, -1);
  }
  return `${kept.map((part) => part.replace(/-+$/, '')).join('-')}${ending}`;
}

function plain(part: string): string {
  return part.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
}
