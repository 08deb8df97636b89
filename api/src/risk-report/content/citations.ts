import type { EvidenceType } from '../../sources/evidence.types.ts';
import type { SourceType } from '../../sources/source.types.ts';
import type { Span } from '../layout/lines.ts';

/** A source of the report with the places in it that were cited. */
export interface CitedSource {
  readonly number: number;
  readonly source: SourceType;
  readonly places: readonly { readonly locator: string; readonly contradicts: boolean }[];
}

/** Numbers sources as they are cited, first come, first numbered. */
export class Citations {
  private readonly cited = new Map<string, { source: SourceType; places: Map<string, boolean> }>();
  private readonly numbers = new Map<string, number>();

  /** @param prefix tells the places of one edition from those of another in the same document */
  constructor(private readonly prefix: string) {}

  /** References to the sources of some evidence, each once, as links to the list: [1] [4]. */
  cite(evidence: readonly EvidenceType[]): Span[] {
    const numbers = new Set(evidence.map((item) => this.take(item)));
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number, index) => ({
        text: `${index === 0 ? '' : ' '}[${number}]`,
        goTo: this.placeOf(number),
      }));
  }

  /** Where the list has a source. */
  placeOf(number: number): string {
    return `${this.prefix}-source-${number}`;
  }

  /** The number of a source, if it was cited. */
  numberOf(sourceId: string): number | undefined {
    return this.numbers.get(sourceId);
  }

  /** All that was cited, in the order of the numbers. */
  list(): CitedSource[] {
    return [...this.cited.values()].map(({ source, places }, index) => ({
      number: index + 1,
      source,
      places: [...places].map(([locator, contradicts]) => ({ locator, contradicts })),
    }));
  }

  private take({ source, locator, stance }: EvidenceType): number {
    let entry = this.cited.get(source.id);
    if (!entry) {
      this.cited.set(source.id, (entry = { source, places: new Map() }));
      this.numbers.set(source.id, this.cited.size);
    }
    entry.places.set(locator, stance === 'contradicts');
    return this.numbers.get(source.id) ?? 0;
  }
}
