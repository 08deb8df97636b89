import { COUNTED_UNITS, parsePeriod } from '@kouan/shared';
import { INDICATOR_BY_CODE, MARKET_BY_CODE } from '../../reference/index.ts';
import { RECORDED_AT } from '../calendar.ts';
import { localized, quantityColumns } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoFigure } from '../types.ts';

export function addFigure(book: TenantBook, figure: DemoFigure): void {
  const { key, title, comparison, value, evidence } = figure;
  const indicator = INDICATOR_BY_CODE.get(figure.indicator);
  const market = figure.market === undefined ? undefined : MARKET_BY_CODE.get(figure.market);
  const counted = (COUNTED_UNITS as readonly string[]).includes(value.unit);
  book.addRecord(
    'figure',
    {
      key,
      enteredAt: RECORDED_AT,
      names: [title.zh, title.en, indicator?.zh, indicator?.en, market?.zh, market?.en, figure.period],
    },
    {
      indicator_code: figure.indicator,
      ...localized('title', title),
      market_code: figure.market ?? null,
      region_code: figure.region ?? null,
      sector_code: figure.sector ?? null,
      ...quantityColumns('value', value),
      unit: value.unit,
      currency_code: counted ? null : value.unit,
      comparison_basis: comparison.basis,
      comparison_form: comparison.form,
      direction: comparison.direction,
      base_period: comparison.basePeriod ?? null,
      ...periodColumns(figure),
      date_wording: figure.dateWording ?? null,
      // Press reports of statistics just out: whether they were revised later is not known.
      observation_status: 'provisional',
      ...localized('scope_note', figure.scopeNote),
      attribution: figure.attribution ?? null,
      relates_to_id: book.link('figure', figure.relatesTo),
      recorded_at: RECORDED_AT,
    },
  );
  book.addEvidence('figure', key, evidence, RECORDED_AT);
}

function periodColumns({ period, periodFrom, periodTo }: DemoFigure): Record<string, unknown> {
  const parsed = period === undefined ? undefined : parsePeriod(period, 'period');
  return {
    period: parsed?.text ?? null,
    period_from: parsed?.from ?? periodFrom ?? null,
    period_to: parsed?.to ?? periodTo ?? null,
  };
}
