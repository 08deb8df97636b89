import { Injectable } from '@nestjs/common';
import { type ImportAnswers, type ImportFormat, badInput } from '@kouan/shared';
import { isId, notFound } from '../platform/read/ids.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Row, TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type FigureChange, type StandingValue, comparedFigures, comparedStatement } from './compare-figures.ts';
import type { FileReading, ReaderInfo } from './file-reading.ts';
import { FileReadings } from './file-readings.ts';
import { type FigureBatch, type FigureRow, rowsOf } from './figure-rows.ts';
import { unanswered } from './import-answers.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { ImportAsideCount, ImportPreviewType, ImportProblem, ImportSample } from './import.types.ts';
import { shownLayout, shownProblem } from './shown-layout.ts';
import { UploadFolder } from './upload-folder.ts';
import { type ComparedRating, compareRatings, standingRatingsStatement } from './write-ratings.ts';

/** Figures of each kind of change that a preview shows. */
const SHOWN = 20;

/** Kinds of file whose rows are grades of countries. */
const RATED: ReadonlySet<ImportFormat> = new Set(['oecd_current', 'oecd_history']);

/** What reading the rows finds out. */
type Compared = Pick<ImportPreviewType, keyof typeof NOTHING_READ>;

/** Of a file of which nobody knows yet how its columns are to be read. */
const NOTHING_READ = {
  rows: 0,
  refusedRows: 0,
  problemCount: 0,
  problems: [] as ImportProblem[],
  newCount: 0,
  revisedCount: 0,
  unchangedCount: 0,
  aside: [] as ImportAsideCount[],
  samples: [] as ImportSample[],
};

/** Counts what is read, and makes samples as long as there is room for them. */
type Take = <T>(change: FigureChange, count: number, some: readonly T[], sampleOf: (one: T) => ImportSample) => void;

/** Says what an import would do; writes nothing. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
    private readonly folder: UploadFolder,
    private readonly readings: FileReadings,
  ) {}

  /** @throws NOT_FOUND, or BAD_INPUT when the file does not wait any more */
  async preview(viewer: Viewer, id: string, answers: ImportAnswers): Promise<ImportPreviewType> {
    const importedBefore = await this.waiting(viewer, id, answers);
    return this.readings.read(id, answers, async (reading) => {
      const { reader } = reading;
      return {
        ...shownLayout(reading),
        questions: (reader?.questions ?? []).map(({ name, suggested }) => ({ name, suggested })),
        unanswered: reader ? unanswered(reader, answers) : [],
        ...(reader ? await this.compared(viewer, reader, reading.batches) : NOTHING_READ),
        importedBefore,
      };
    });
  }

  /** Reads all rows and compares what they hold with what is there. */
  private async compared(viewer: Viewer, reader: ReaderInfo, batches: FileReading['batches']): Promise<Compared> {
    const counts = { new: 0, revised: 0, unchanged: 0 };
    const samples: Record<FigureChange, ImportSample[]> = { revised: [], new: [], unchanged: [] };
    const take: Take = (change, count, some, sampleOf) => {
      counts[change] += count;
      samples[change].push(...some.slice(0, SHOWN - samples[change].length).map(sampleOf));
    };
    const standing = RATED.has(reader.format) ? await this.standingRatings(viewer) : [];
    let next = await batches.next();
    for (; !next.done; next = await batches.next()) {
      for (const rated of compareRatings(next.value.ratings, standing)) {
        take(rated.change, 1, [rated], (one) => this.ratingSample(one));
      }
      await this.compareFigures(viewer, next.value, take);
    }
    const { rows, aside, refusedRows, problemCount, problems } = next.value;
    return {
      rows,
      refusedRows,
      problemCount,
      problems: problems.map(shownProblem),
      newCount: counts.new,
      revisedCount: counts.revised,
      unchangedCount: counts.unchanged,
      aside: [...aside],
      samples: [...samples.revised, ...samples.new, ...samples.unchanged],
    };
  }

  private async compareFigures(viewer: Viewer, batch: FigureBatch, take: Take): Promise<void> {
    if (batch.size === 0) return;
    const [rows = []] = await this.door.read(viewer, comparedStatement(viewer.tenantId, batch, SHOWN));
    // Only what is shown is unpacked.
    let figures: readonly FigureRow[] | undefined;
    const figureAt = (place: number): FigureRow => (figures ??= rowsOf(batch))[place] as FigureRow;
    for (const { change, count, first } of comparedFigures(rows)) {
      take(change, count, first, ([place, standing]) => this.sample(figureAt(place), change, standing));
    }
  }

  /** @returns when the very same file was imported before */
  private async waiting(viewer: Viewer, id: string, { ratedOn }: ImportAnswers): Promise<string | null> {
    if (!isId(id)) throw notFound();
    const [rows] = await this.door.read(viewer, {
      name: 'import-waiting',
      text: `select f.state, (select max(o.committed_at) from import_file o where o.tenant_id = f.tenant_id
          and o.file_hash = f.file_hash and o.state = 'committed' and o.answers ->> 'ratedOn' is not distinct from $3)
        from import_file f where f.tenant_id = $1 and f.id = $2`,
      values: [viewer.tenantId, id, ratedOn ?? null],
    });
    const row = rows?.[0];
    if (!row) throw notFound();
    if (row[0] !== 'previewed') throw badInput('IMPORT_NOT_WAITING', 'id');
    if (!(await this.folder.has(id))) {
      throw badInput('IMPORT_FILE_GONE', 'id', { hours: IMPORT_LIMITS.keptHours });
    }
    return row[1] === null ? null : new Date(row[1] as string).toISOString();
  }

  private async standingRatings(viewer: Viewer): Promise<readonly Row[]> {
    const [rows = []] = await this.door.read(viewer, standingRatingsStatement(viewer.tenantId));
    return rows;
  }

  private ratingSample({ rating: { draft, line }, change, standing }: ComparedRating): ImportSample {
    return {
      line,
      change,
      indicator: null,
      market: this.data.markets.get(draft.market),
      region: null,
      sector: null,
      title: null,
      period: draft.ratedOn || null,
      value: null,
      comparisonBasis: null,
      comparisonForm: null,
      direction: null,
      basePeriod: null,
      earlier: null,
      earlierDirection: null,
      before: change === 'revised' ? (standing?.grade ?? null) : null,
      grade: draft.grade,
      previous: draft.previous,
    } as ImportSample;
  }

  private sample(row: FigureRow, change: FigureChange, standing: StandingValue | null): ImportSample {
    const { data } = this;
    const earlier = change === 'revised' ? standing : null;
    return {
      line: row.line,
      change,
      indicator: data.indicators.get(row.indicator_code ?? '') ?? null,
      market: data.markets.get(row.market_code ?? ''),
      region: data.regions.get(row.region_code ?? '') ?? null,
      sector: data.sectors.get(row.sector_code ?? '') ?? null,
      title: row.title_zh === null && row.title_en === null ? null : { zh: row.title_zh, en: row.title_en },
      period: row.period,
      value: {
        qualifier: row.value_qualifier,
        value: row.value_number,
        lower: row.value_lower,
        upper: row.value_upper,
        unit: row.unit,
        wording: null,
      },
      comparisonBasis: row.comparison_basis,
      comparisonForm: row.comparison_form,
      direction: row.direction,
      basePeriod: row.base_period,
      earlier: earlier && { ...earlier.value, wording: null },
      earlierDirection: earlier?.direction ?? null,
      before: earlier?.value.value ?? null,
      grade: null,
      previous: null,
    } as unknown as ImportSample;
  }
}
