import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { AllowAnyone } from '../tenant/permission.ts';

/** Whether the server lives, and whether it can work; for load balancers and container platforms. */
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The process answers. */
  @Get('live')
  @AllowAnyone()
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The database answers too; 503 while it does not. */
  @Get('ready')
  @AllowAnyone()
  async ready(@Res({ passthrough: true }) response: Response): Promise<{ status: string }> {
    try {
      await this.source.query('select 1');
      return { status: 'ready' };
    } catch {
      // Why it is away stands in the log of whoever asks it next; outside it is no one's business.
      response.status(503);
      return { status: 'unavailable' };
    }
  }
}
