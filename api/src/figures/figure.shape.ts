import {
  RECORD_FIELDS,
  column,
  derived,
  instant,
  localized,
  one,
  quantity,
  reference,
} from '../platform/read/fields.ts';
import type { Field, Shape } from '../platform/read/shape.ts';
import { revisionsOf } from './chain.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';
import { type ReadFigure, impliedBaseOf } from './implied-base.ts';

const VALUE = quantity('value', 'unit');

/** How a figure is read. */
export const FIGURE: Shape = {
  table: 'figure',
  fields: {
    ...RECORD_FIELDS,
    indicator: (select) => {
      const code = select.column('indicator_code');
      return (row) => select.data.indicatorOf(String(row[code]), select.knowledge.knownAt);
    },
    title: localized('title'),
    market: reference('market_code', 'markets'),
    region: reference('region_code', 'regions'),
    sector: reference('sector_code', 'sectors'),
    value: VALUE,
    comparisonBasis: column('comparison_basis'),
    comparisonForm: column('comparison_form'),
    direction: column('direction'),
    period: column('period'),
    periodFrom: column('period_from'),
    periodTo: column('period_to'),
    basePeriod: column('base_period'),
    dateWording: column('date_wording'),
    observationStatus: column('observation_status'),
    scopeNote: localized('scope_note'),
    attribution: column('attribution'),
    relatesTo: one(() => FIGURE, 'relates_to_id'),
    supersedes: one(() => FIGURE, 'supersedes_id'),
    revisions: revisionsOf(() => FIGURE),
    recordedAt: instant('recorded_at'),
    supersededAt: instant('superseded_at'),
    breakdown: column('breakdown'),
    impliedBase: impliedBase(),
    evidence: evidenceOf('figure_id'),
  },
};

/** What a change implies of the period before, worked out from the level that it relates to. */
function impliedBase(): Field {
  const facts = derived(
    [VALUE, column('comparison_basis'), column('comparison_form'), column('direction')],
    (value, basis, form, direction) => ({ value, basis, form, direction }) as ReadFigure,
  );
  return (select, wanted) => {
    const change = facts(select, wanted);
    const related = select.join('figure', 'relates_to_id');
    const level = facts(related, wanted);
    return (row) => impliedBaseOf(level(row) as ReadFigure, change(row) as ReadFigure);
  };
}
