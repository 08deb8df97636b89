/** Hands a file that was made here to the person, as a download. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName(name);
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name that every system takes: letters, digits and few signs, and not too long. */
export function fileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/is.exec(name) ?? [];
  return `${stem
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100)}${ending}`;
}
