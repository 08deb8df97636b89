import { PAGE } from './style.ts';

/** Where a bookmark leads; the library's types know only whether its children are shown. */
interface Place {
  readonly expanded?: boolean;
  readonly top: number;
  readonly left: number;
}

/** The bookmarks of one edition: its headings, those of the second level under those of the first. */
export class Bookmarks {
  private chapter: PDFKit.PDFOutline | undefined;

  /** @param under the bookmark that stands for the whole edition, or the root of all */
  constructor(private readonly under: PDFKit.PDFOutline) {}

  add(level: 1 | 2, text: string, top: number): void {
    // The library counts from the right; a bookmark should not scroll a page sideways.
    const place: Place = { top: Math.max(0, top - 10), left: PAGE.width };
    if (level === 1 || !this.chapter) this.chapter = this.under.addItem(text, place);
    else this.chapter.addItem(text, place);
  }
}
