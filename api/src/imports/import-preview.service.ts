import { Injectable } from '@nestjs/common';
import { type ImportAnswers, badInput } from '@kouan/shared';
import { isId, notFound } from '../platform/read/ids.ts';
import { ReferenceData } from '../platform/reference/reference-data.ts';
import { type Row, TenantDoor } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type ComparedFigure, comparedFigures, comparedStatement } from './compare-figures.ts';
import { figureRow, rowTools } from './figure-rows.ts';
import { unanswered } from './import-answers.ts';
import { importLookups } from './import-lookups.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { ImportPreviewType, ImportSample } from './import.types.ts';
import { readImport } from './read-import.ts';
import { UploadFolder } from './upload-folder.ts';
import { type ComparedRating, compareRatings, standingRatingsStatement } from './write-ratings.ts';

/** Figures of each kind of change that a preview shows. */
const SHOWN = 20;

/** Says what an import would do; writes nothing. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
    private readonly folder: UploadFolder,
  ) {}

  /** @throws NOT_FOUND, or BAD_INPUT when the file does not wait any more */
  async preview(viewer: Viewer, id: string, answers: ImportAnswers): Promise<ImportPreviewType> {
    const importedBefore = await this.waiting(viewer, id);
    const { reader, intake, batches } = await readImport(this.folder.pathOf(id), importLookups(this.data), answers);
    const counts = { new: 0, revised: 0, unchanged: 0 };
    const samples: Record<keyof typeof counts, ImportSample[]> = { revised: [], new: [], unchanged: [] };
    const standing = reader.format === 'oecd_history' ? await this.standingRatings(viewer) : [];
    const tools = rowTools(this.data);
    for await (const { figures, ratings } of batches) {
      for (const compared of compareRatings(ratings, standing)) {
        counts[compared.change] += 1;
        if (samples[compared.change].length < SHOWN) samples[compared.change].push(this.ratingSample(compared));
      }
      const given = figures.map((figure) => figureRow(figure, tools));
      const [rows = []] = await this.door.read(viewer, comparedStatement(viewer.tenantId, given));
      for (const compared of comparedFigures(figures, rows)) {
        counts[compared.change] += 1;
        if (samples[compared.change].length < SHOWN) samples[compared.change].push(this.sample(compared));
      }
    }
    return {
      columns: reader.columns.map(({ header, reads }) => ({ header, reads })),
      questions: reader.questions.map(({ name, suggested }) => ({ name, suggested })),
      unanswered: unanswered(reader, answers),
      rows: intake.rows,
      newCount: counts.new,
      revisedCount: counts.revised,
      unchangedCount: counts.unchanged,
      aside: [...intake.asideCounts()],
      samples: [...samples.revised, ...samples.new, ...samples.unchanged],
      importedBefore,
    };
  }

  /** @returns when the very same file was imported before */
  private async waiting(viewer: Viewer, id: string): Promise<string | null> {
    if (!isId(id)) throw notFound();
    const [rows] = await this.door.read(viewer, {
      name: 'import-waiting',
      text: `select f.state, (select max(o.committed_at) from import_file o where o.tenant_id = f.tenant_id
          and o.file_hash = f.file_hash and o.state = 'committed')
        from import_file f where f.tenant_id = $1 and f.id = $2`,
      values: [viewer.tenantId, id],
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
      period: draft.ratedOn,
      value: null,
      before: change === 'revised' ? (standing?.grade ?? null) : null,
      grade: draft.grade,
    } as ImportSample;
  }

  private sample({ figure: { draft, line }, change, before }: ComparedFigure): ImportSample {
    const { data } = this;
    return {
      line,
      change,
      indicator: data.indicators.get(draft.indicator) ?? null,
      market: data.markets.get(draft.market),
      region: draft.region === null ? null : (data.regions.get(draft.region) ?? null),
      sector: draft.sector === null ? null : (data.sectors.get(draft.sector) ?? null),
      title: draft.title,
      period: draft.period.text,
      value: draft.value,
      before: change === 'revised' ? before : null,
      grade: null,
    } as ImportSample;
  }
}
