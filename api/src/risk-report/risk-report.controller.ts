import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { Allow, AllowAnyone } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { fileNames } from './file-names.ts';
import { reportRequest } from './report-request.ts';
import { RiskReportService } from './risk-report.service.ts';

/** The description of the method that every summary names; it comes with the server. */
const METHOD_DOCUMENT = path.resolve(import.meta.dirname, '../../../docs/risk-method.md');

/** Reports over HTTP: documents to take along, not data to work with. */
@Controller('reports')
export class RiskReportController {
  constructor(
    private readonly reports: RiskReportService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A risk summary as PDF: market, sector, region, asOf, knownAt and language (zh, en or both). */
  @Get('risk-summary.pdf')
  @Allow('riskSummary.read')
  async riskSummary(
    @CurrentViewer() viewer: Viewer,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const request = reportRequest(query);
    // The address that links in e-mail lead to is the operator's own word; else the request has to tell.
    const origin = this.config.mail?.publicUrl ?? originOf(req);
    const { summary, bytes } = await this.reports.report(viewer, request, origin);
    res
      .set({
        'content-type': 'application/pdf',
        'content-disposition': fileNames(summary, request.language),
        'cache-control': 'private, no-store',
      })
      .send(bytes);
  }

  /** How scores are made, in full; printed reports lead here. */
  @Get('risk-method')
  @AllowAnyone()
  @Header('content-type', 'text/plain; charset=utf-8')
  riskMethod(): Promise<string> {
    return readFile(METHOD_DOCUMENT, 'utf8');
  }
}

/** A name or address with its port, and nothing that would lead elsewhere. */
const HOST = /^[\w.:[\]-]+$/;

/** Where the reader has the console open, as the browser or the trusted proxy says. */
function originOf(req: Request): string {
  const host = req.get('host') ?? '';
  return `${req.protocol}://${HOST.test(host) ? host : 'localhost'}`;
}
