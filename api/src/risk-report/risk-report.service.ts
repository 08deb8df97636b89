import { Injectable } from '@nestjs/common';
import { Lanes } from '../platform/lanes.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import { settledMoment } from '../platform/tenant/settled-moment.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { RiskSummaryService } from '../risk-summary/risk-summary.service.ts';
import type { RiskSummaryType } from '../risk-summary/risk-summary.types.ts';
import { editionOf } from './content/edition.ts';
import { documentTitle } from './content/opening.ts';
import { Telling } from './content/telling.ts';
import { linksOf } from './report-links.ts';
import { PdfMaker } from './pdf-maker.ts';
import { EDITIONS, type ReportRequest } from './report-request.ts';
import { REPORT_SELECTION } from './report-selection.ts';

/** Reports that are read and set at once, and those that may wait for it; each keeps a processor busy for a good while. */
const AT_ONCE = 2;
const LONGEST_LINE = 6;

/** A report, ready to be sent. */
export interface RiskReport {
  readonly summary: RiskSummaryType;
  readonly bytes: Buffer;
}

/** Makes reports of risk summaries: what the summary says, set on paper; nothing is computed a second time. */
@Injectable()
export class RiskReportService {
  private readonly lanes = new Lanes(AT_ONCE, LONGEST_LINE, 'TOO_MANY_REPORTS');

  constructor(
    private readonly summaries: RiskSummaryService,
    private readonly pdfs: PdfMaker,
    private readonly door: TenantDoor,
  ) {}

  /**
   * @param origin where the console is, as in https://kouan.example
   * @throws BAD_INPUT for an unknown market, sector or region; TOO_MANY_REQUESTS
   */
  report(viewer: Viewer, request: ReportRequest, origin: string): Promise<RiskReport> {
    return this.lanes.run(() => this.make(viewer, request, origin));
  }

  private async make(viewer: Viewer, request: ReportRequest, origin: string): Promise<RiskReport> {
    this.pdfs.prepare();
    const knownAt = await this.knownAt(viewer, request);
    const found = await this.summaries.summary(viewer, { ...request, knownAt }, REPORT_SELECTION);
    const summary = found as RiskSummaryType;
    const links = linksOf(summary, knownAt, origin);
    const locales = EDITIONS[request.language];
    const told = new Telling(locales[0]);
    const info = {
      title: documentTitle(summary, told),
      subject: links.page,
      lang: told.locale,
      date: new Date(knownAt),
    };
    const editions = locales.map((locale) => editionOf(summary, knownAt, links, locale));
    return { summary, bytes: await this.pdfs.make({ info, editions }) };
  }

  /** A report speaks of a moment that is past: what is recorded after it is made is not in it, and cannot change it. */
  private async knownAt(viewer: Viewer, { knownAt }: ReportRequest): Promise<string> {
    const settled = await settledMoment(this.door, viewer);
    return knownAt !== null && knownAt < settled ? knownAt : settled;
  }
}
