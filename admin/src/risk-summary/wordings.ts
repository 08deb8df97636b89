import type { Locale } from '@kouan/shared';
import { type ValueDescribed, describeFigureValue } from '../figures/describe.ts';
import type { SummaryInput } from './documents.ts';

/** More than so many are not read in one line. */
const MOST = 4;

/** What the reports of a figure say, each wording once; an ellipsis stands for those beyond a few. */
export function wordingsUnder(
  { recordIds }: Pick<SummaryInput, 'recordIds'>,
  figures: readonly (ValueDescribed & { readonly id: string })[],
  locale: Locale,
): string {
  const said = recordIds.flatMap((id) => figures.filter((figure) => figure.id === id));
  const wordings = [...new Set(said.map((figure) => describeFigureValue(figure, locale)))];
  const shown = wordings.length > MOST ? [...wordings.slice(0, MOST), '…'] : wordings;
  return shown.join(locale === 'en' ? '; ' : '；');
}
