import { searchText } from '@kouan/db';
import type { ReferenceData } from '../platform/reference/reference-data.ts';
import type { Subject } from './figure-rows.ts';

/** Names whose words are kept at a time; a file with more names than that works some out again. */
const KEPT = 5_000;

/**
 * The words that figures of one import are found by. A file says few things about many periods, so that what was worked
 * out for a name once serves all its rows: pinyin costs more than everything else about a row.
 */
export class SearchWords {
  private readonly known = new Map<string, string>();

  constructor(private readonly data: ReferenceData) {}

  of({ indicator, market, title }: Subject): string {
    const [measured, country] = [this.data.indicators.get(indicator)?.name, this.data.markets.get(market)?.name];
    return [
      this.words(measured?.zh, measured?.en),
      this.words(country?.zh, country?.en),
      this.words(title?.zh, title?.en),
    ]
      .filter((words) => words !== '')
      .join(' ');
  }

  private words(zh: string | null | undefined, en: string | null | undefined): string {
    const key = `${zh ?? ''}|${en ?? ''}`;
    let words = this.known.get(key);
    if (words === undefined) {
      if (this.known.size >= KEPT) this.known.clear();
      this.known.set(key, (words = searchText(zh, en)));
    }
    return words;
  }
}
