import type { FigureDraft, KeyedFigure, KeyedRating, Taken } from '@kouan/shared';
import { NewIds } from './new-ids.ts';

/** The columns in which figures go to the database, with their types; a batch goes as one JSON array of objects. */
export const ROW_COLUMNS = {
  id: 'uuid',
  evidence_id: 'uuid',
  line: 'integer',
  import_key: 'text',
  relates_to_key: 'text',
  /** The place of the row's subject among those of its batch, counted from 1. */
  subject: 'integer',
  indicator_code: 'text',
  title_zh: 'text',
  title_en: 'text',
  market_code: 'text',
  region_code: 'text',
  sector_code: 'text',
  value_qualifier: 'text',
  value_number: 'numeric',
  value_lower: 'numeric',
  value_upper: 'numeric',
  unit: 'text',
  currency_code: 'text',
  comparison_basis: 'text',
  comparison_form: 'text',
  direction: 'text',
  period: 'text',
  period_from: 'date',
  period_to: 'date',
  base_period: 'text',
  breakdown: 'text',
} as const;

type Columns = typeof ROW_COLUMNS;

/** A figure of a file, ready for the database. */
export type FigureRow = {
  readonly [Name in keyof Columns]: Columns[Name] extends 'integer' ? number : string | null;
};

/** What a figure is found by beside its code and period. */
export type Subject = Pick<FigureDraft, 'indicator' | 'market' | 'title'>;

/** Figures of a file that go to the database together, and ratings. */
export interface FigureBatch {
  readonly size: number;
  /** A JSON array of {@link FigureRow} as UTF-8: one piece, so that whoever passes it on has no work with it. */
  readonly json: Uint8Array;
  readonly subjects: readonly Subject[];
  readonly ratings: readonly KeyedRating[];
}

/** Room for the next batch, which may be a little larger: a file's rows are much of a length. */
const ROOM = 1.25;

/** Makes a batch for the database out of what was read. @param spare memory that its JSON may take */
export function figureBatch(
  { figures, ratings }: Taken,
  hasCurrency: (code: string) => boolean,
  spare?: ArrayBuffer,
): FigureBatch {
  const subjects = new Subjects();
  const ids = new NewIds(2 * figures.length);
  const rows = figures.map((figure) =>
    figureRow(figure, { ids, subject: subjects.placeOf(figure.draft), hasCurrency }),
  );
  return {
    size: rows.length,
    json: encoded(JSON.stringify(rows), spare),
    subjects: subjects.list,
    ratings,
  };
}

/** A text as UTF-8, in spare memory where it fits. */
function encoded(text: string, spare?: ArrayBuffer): Uint8Array {
  const size = Buffer.byteLength(text);
  const memory = spare && spare.byteLength >= size ? spare : new ArrayBuffer(Math.ceil(size * ROOM));
  const json = Buffer.from(memory, 0, size);
  json.write(text);
  return json;
}

/** The rows of a batch. */
export function rowsOf({ json }: FigureBatch): readonly FigureRow[] {
  return JSON.parse(new TextDecoder().decode(json)) as readonly FigureRow[];
}

/** Subjects of a batch, each once: a file says few things about many periods. */
class Subjects {
  readonly list: Subject[] = [];
  private readonly places = new Map<string, number>();

  placeOf({ indicator, market, title }: FigureDraft): number {
    const key = [indicator, market, title?.zh, title?.en].join('|');
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.list.push({ indicator, market, title });
      this.places.set(key, place);
    }
    return place;
  }
}

/** Makes the row of a figure; its ids serve when it turns out to be new or a revision. */
function figureRow(
  { key, line, draft, relatesToKey }: KeyedFigure,
  { ids, subject, hasCurrency }: { ids: NewIds; subject: number; hasCurrency: (code: string) => boolean },
): FigureRow {
  const { value, comparison, period } = draft;
  return {
    id: ids.next(),
    evidence_id: ids.next(),
    line,
    import_key: key,
    relates_to_key: relatesToKey,
    subject,
    indicator_code: draft.indicator,
    title_zh: draft.title?.zh ?? null,
    title_en: draft.title?.en ?? null,
    market_code: draft.market,
    region_code: draft.region,
    sector_code: draft.sector,
    value_qualifier: value.qualifier,
    value_number: value.value,
    value_lower: value.lower,
    value_upper: value.upper,
    unit: value.unit,
    currency_code: hasCurrency(value.unit) ? value.unit : null,
    comparison_basis: comparison.basis,
    comparison_form: comparison.form,
    direction: comparison.direction,
    period: period.text,
    period_from: period.from,
    period_to: period.to,
    base_period: comparison.basePeriod,
    breakdown: draft.breakdown,
  };
}
