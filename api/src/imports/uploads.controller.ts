import { Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import { badInput, claimsTemplateCsv } from '@kouan/shared';
import type { Request, Response } from 'express';
import { Allow, AllowAnyone } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { claimsTemplate } from './claims-template-file.ts';
import { refuseTooLarge } from './upload-folder.ts';
import { type UploadOutcome, UploadsService } from './uploads.service.ts';

/** Files come as the body itself: no form has to be taken apart, and no other site's form can send them. */
const FILE = 'application/octet-stream';

/** Statistics files over HTTP: bringing one, and fetching the template for claims. */
@Controller('imports')
export class UploadsController {
  constructor(private readonly uploads: UploadsService) {}

  /**
   * `x-file-name` holds the file's name, percent-encoded. 201 with the id under which it waits; 422 with what is wrong with
   * its rows, when nothing was kept. With `?mistakes=wait` such a file waits too, for its columns to be read otherwise.
   */
  @Post()
  @Allow('import.write')
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ): Promise<UploadOutcome> {
    if (req.headers['content-type'] !== FILE) throw badInput('UPLOAD_CONTENT_TYPE', 'content-type');
    refuseTooLarge(req.headers['content-length']);
    res.setHeader('cache-control', 'no-store');
    const outcome = await this.uploads.receive(viewer, { name: nameOf(req), waitsWithMistakes: waits(req) }, req);
    if ('refused' in outcome) res.status(422);
    return outcome;
  }

  /** The empty template with a sheet that explains it in both languages. */
  @Get('template.xlsx')
  @AllowAnyone()
  @Header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Header('content-disposition', 'attachment; filename="kouan-claims-template.xlsx"')
  xlsx(@Res() res: Response): void {
    res.end(claimsTemplate());
  }

  /** The same as CSV, in UTF-8 with the mark that spreadsheets know it by. */
  @Get('template.csv')
  @AllowAnyone()
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="kouan-claims-template.csv"')
  csv(@Res() res: Response): void {
    res.end(claimsTemplateCsv());
  }
}

function waits({ query: { mistakes } }: Request): boolean {
  if (mistakes === undefined) return false;
  if (mistakes !== 'wait') throw badInput('VALUE_UNKNOWN', 'mistakes', { given: String(mistakes).slice(0, 20) });
  return true;
}

function nameOf(req: Request): string {
  const header = req.headers['x-file-name'];
  try {
    return typeof header === 'string' ? decodeURIComponent(header) : '';
  } catch {
    return '';
  }
}
