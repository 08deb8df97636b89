import {
  type Change,
  type ChangeDirection,
  type ComparisonBasis,
  type ComparisonForm,
  type Locale,
  type LocalizedText,
  type Quantity,
  formatChange,
  formatPeriod,
  parsePeriod,
  pick,
  wordingIn,
} from '@kouan/shared';

/** What is needed of a figure to put its value into words. */
export interface ValueDescribed {
  readonly value: Quantity;
  readonly comparisonBasis: ComparisonBasis;
  readonly comparisonForm: ComparisonForm;
  readonly direction: ChangeDirection;
  readonly basePeriod: string | null;
}

/** What is needed of a figure to put it into words. */
export interface Described extends ValueDescribed {
  readonly indicator: { readonly name: LocalizedText };
  readonly title: LocalizedText | null;
  readonly market: { readonly name: LocalizedText } | null;
  readonly sector: { readonly name: LocalizedText } | null;
  readonly value: Quantity;
  readonly comparisonBasis: ComparisonBasis;
  readonly comparisonForm: ComparisonForm;
  readonly direction: ChangeDirection;
  readonly basePeriod: string | null;
  readonly period: string | null;
  readonly dateWording: string | null;
}

/** How the value is to be read, as the shared method takes it. */
export function changeOf(figure: ValueDescribed): Change {
  return {
    value: figure.value,
    comparison: {
      basis: figure.comparisonBasis,
      form: figure.comparisonForm,
      direction: figure.direction,
      basePeriod: figure.basePeriod,
    },
  };
}

/** The value with its comparison: "more than 6 million USD", "down 27% on the period before (February 2022)". */
export function describeFigureValue(figure: ValueDescribed, locale: Locale): string {
  return formatChange(changeOf(figure), locale);
}

/** What is measured: the figure's own title, else indicator, goods and market. */
export function describeSubject(figure: Described, locale: Locale): string {
  const own = pick(figure.title, locale);
  if (own) return own;
  const parts = [figure.indicator.name, figure.sector?.name, figure.market?.name];
  return parts
    .map((part) => pick(part, locale))
    .filter(Boolean)
    .join(' · ');
}

/** The period in the reader's words; where none was stated, the words of the source. */
export function describePeriod(figure: Pick<Described, 'period' | 'dateWording'>, locale: Locale): string {
  if (figure.period) return formatPeriod(parsePeriod(figure.period), locale);
  return figure.dateWording ? wordingIn(figure.dateWording, locale) : '';
}
