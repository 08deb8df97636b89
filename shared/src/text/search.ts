/** Text in the one form that search compares: full width becomes ordinary, capitals small, spaces single. */
export function normalizeSearch(text: string): string {
  // Lower case can undo a composition (İ becomes i and a dot), so the form is settled once more.
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
