import { Injectable } from '@nestjs/common';
import { searchText } from '@kouan/db';
import { COUNTED_UNITS, DomainError, badInput, change, comparison, parsePeriod } from '@kouan/shared';
import { isId, notFound } from '../platform/read/ids.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { FieldChange } from '../platform/write/audit.entity.ts';
import {
  LONGEST,
  given,
  localizedColumns,
  quantityColumns,
  requireGiven,
  requireKept,
  text,
} from '../platform/write/input.ts';
import { requireLink } from '../platform/write/links.ts';
import { type RecordData, Records } from '../platform/write/records.ts';
import { knownOfChain } from './chain.ts';
import type { FigureEntity } from './figure.entity.ts';
import { restOn } from './figure-evidence.ts';
import { FIGURE_KIND } from './figure.kind.ts';
import type { FigureInput } from './figure.types.ts';
import { requireFitting } from './fitting.ts';
import { refuseOverwriting, settled } from './revision.ts';

type Data = RecordData<FigureEntity>;

const NEEDED = ['indicator', 'value'] as const;

/** Writes figures; every method is one transaction. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly door: TenantDoor,
    private readonly records: Records,
    private readonly data: ReferenceData,
  ) {}

  /** Adds a figure; one that revises another takes its place from now on. @returns its id */
  async create(viewer: Viewer, input: FigureInput): Promise<string> {
    requireGiven(input, NEEDED);
    await this.data.freshIndicators();
    return this.door.withTenant(viewer, async (transaction) => {
      const recordedAt = new Date();
      const given = await this.columns(transaction, input);
      const revised = input.supersedesId ? await this.supersede(transaction, input.supersedesId, recordedAt) : null;
      const columns = { ...EMPTY, ...settled(revised, given.observationStatus), ...given, recordedAt } as Data;
      requireFitting(columns, this.data.indicatorOf(columns.indicatorCode));
      const data = { ...columns, ...compared(columns), search: this.searchOf(columns) };
      const rest = (id: string): Promise<readonly FieldChange[]> =>
        restOn(transaction, this.records, id, input.evidence);
      return (await this.records.create(transaction, FIGURE_KIND, data, rest)).id;
    });
  }

  /**
   * Mends a slip in what is said about a figure: its title, limits, attribution, wording, or its status forward. What the
   * figure says is never overwritten: another value, comparison, indicator, period or place is a revision.
   * @throws NOT_FOUND, CONFLICT, or BAD_INPUT / FIGURE_REVISE at the field that needs a revision
   */
  async update(viewer: Viewer, id: string, version: number, input: FigureInput): Promise<string> {
    requireKept(input, NEEDED);
    await this.data.freshIndicators();
    if (input.evidence != null) throw badInput('VALUE_REFUSED', 'input.evidence');
    if (input.supersedesId !== undefined) throw new DomainError('BAD_INPUT', 'SUPERSEDES_FIXED', 'input.supersedesId');
    return this.door.withTenant(viewer, async (transaction) => {
      const columns = await this.columns(transaction, input);
      const before = await this.records.lock(transaction, FIGURE_KIND, { id, version });
      const after = { ...before, ...columns };
      refuseOverwriting(before, { ...after, ...compared(after) });
      settled(before, columns.observationStatus);
      const set = { ...columns, ...compared(after), search: this.searchOf(after) };
      return (await this.records.update(transaction, FIGURE_KIND, { id, version }, set)).id;
    });
  }

  /**
   * The one in a figure's chain of revisions that was known at a moment.
   * @throws NOT_FOUND when none was, or there is no such figure
   */
  async knownOf(viewer: Viewer, id: string, knownAt: string): Promise<string> {
    if (!isId(id)) throw notFound();
    const [rows] = await this.door.read(viewer, knownOfChain(viewer, id, knownAt));
    const known = rows?.[0]?.[0];
    if (!known) throw notFound();
    return String(known);
  }

  /** A figure has one revision at most; a later one revises the revision. @throws BAD_INPUT when it has one already */
  private async supersede(transaction: TenantTransaction, id: string, supersededAt: Date): Promise<FigureEntity> {
    const revised = await this.records.current(transaction, FIGURE_KIND, id);
    if (revised.supersededAt) throw new DomainError('BAD_INPUT', 'FIGURE_SUPERSEDED', 'input.supersedesId');
    return this.records.update(transaction, FIGURE_KIND, revised, { supersededAt }, 'supersede');
  }

  private async columns(transaction: TenantTransaction, input: FigureInput): Promise<Partial<Data>> {
    const { data } = this;
    return given({
      ...localizedColumns('title', input.title, 'input.title'),
      ...localizedColumns('scopeNote', input.scopeNote, 'input.scopeNote', LONGEST.line),
      indicatorCode: input.indicator ? data.requireIndicator(input.indicator, 'input.indicator') : undefined,
      marketCode: input.market ? data.requireMarket(input.market, 'input.market') : input.market,
      regionCode: input.region ? data.requireRegion(input.region, 'input.region') : input.region,
      sectorCode: input.sector ? data.requireSector(input.sector, 'input.sector') : input.sector,
      ...(input.value ? { ...quantityColumns(input.value, 'input.value'), ...this.unitOf(input.value.unit) } : {}),
      comparisonBasis: input.comparisonBasis ?? undefined,
      comparisonForm: input.comparisonForm ?? undefined,
      direction: input.direction ?? undefined,
      ...periodColumns(input.period),
      basePeriod: input.basePeriod ? parsePeriod(input.basePeriod, 'input.basePeriod').text : input.basePeriod,
      dateWording: text(input.dateWording, 'input.dateWording', LONGEST.title),
      observationStatus: input.observationStatus ?? undefined,
      attribution: text(input.attribution, 'input.attribution', LONGEST.title),
      relatesToId: await requireLink(transaction, 'figure', input.relatesToId, 'input.relatesToId'),
      supersedesId: await requireLink(transaction, 'figure', input.supersedesId, 'input.supersedesId'),
    }) as Partial<Data>;
  }

  /** A unit is a currency or one of the things that Kouan counts. */
  private unitOf(unit: string): Pick<Data, 'unit' | 'currencyCode'> {
    const counted = (COUNTED_UNITS as readonly string[]).includes(unit);
    return counted
      ? { unit, currencyCode: null }
      : { unit, currencyCode: this.data.requireCurrency(unit, 'input.value.unit') };
  }

  private searchOf(figure: Pick<Data, 'titleZh' | 'titleEn' | 'indicatorCode' | 'marketCode' | 'period'>): string {
    const indicator = this.data.indicators.get(figure.indicatorCode);
    const market = figure.marketCode ? this.data.markets.get(figure.marketCode) : undefined;
    return searchText(
      figure.titleZh,
      figure.titleEn,
      indicator?.name.zh,
      indicator?.name.en,
      market?.name.zh,
      market?.name.en,
      figure.period,
    );
  }
}

/** A figure of which nothing is known yet. */
const EMPTY: Omit<Data, 'search' | 'indicatorCode' | 'recordedAt' | 'unit'> = {
  titleZh: null,
  titleEn: null,
  marketCode: null,
  regionCode: null,
  sectorCode: null,
  valueQualifier: null,
  valueNumber: null,
  valueLower: null,
  valueUpper: null,
  valueWording: null,
  currencyCode: null,
  comparisonBasis: 'none',
  comparisonForm: 'level',
  direction: 'level',
  period: null,
  periodFrom: null,
  periodTo: null,
  basePeriod: null,
  dateWording: null,
  observationStatus: 'provisional',
  scopeNoteZh: null,
  scopeNoteEn: null,
  attribution: null,
  relatesToId: null,
  supersedesId: null,
  supersededAt: null,
  importId: null,
  importKey: null,
  breakdown: null,
};

function periodColumns(period: string | null | undefined): Partial<Pick<Data, 'period' | 'periodFrom' | 'periodTo'>> {
  if (period === undefined) return {};
  if (period === null || period.trim() === '') return { period: null, periodFrom: null, periodTo: null };
  const parsed = parsePeriod(period, 'input.period');
  return { period: parsed.text, periodFrom: parsed.from, periodTo: parsed.to };
}

/**
 * Holds a figure's value to what its comparison allows, as the domain has it.
 * @returns the columns that follow from it: a share and a fall are at most the whole
 * @throws BAD_INPUT when basis, form, direction, base and unit do not fit together
 */
function compared(figure: Data): Pick<Data, 'valueUpper'> {
  const { comparisonBasis: basis, comparisonForm: form, direction, basePeriod, unit } = figure;
  const given = comparison({ basis, form, direction, basePeriod }, 'input.comparisonBasis');
  const { value } = change(
    {
      qualifier: figure.valueQualifier ?? 'exactly',
      value: figure.valueNumber,
      lower: figure.valueLower,
      upper: figure.valueUpper,
      unit,
      wording: figure.valueWording,
    },
    given,
    'input.value',
  );
  return { valueUpper: value.upper };
}
