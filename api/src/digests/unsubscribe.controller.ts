import { Controller, Get, Header, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { AllowAnyone } from '../platform/tenant/permission.ts';
import { MailSettingsService } from './mail-settings.service.ts';
import { subscriberOf } from './unsubscribe-token.ts';
import { UNSUBSCRIBE_PAGES } from './unsubscribe-pages.ts';

/**
 * Ends letters from the link in them, without signing in. Opening the link changes nothing, because programs open links
 * too; the button does, and so does the one click that mail programs offer (RFC 8058).
 */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly settings: MailSettingsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Asks whether to stop. */
  @Get()
  @AllowAnyone()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  ask(@Query('token') token: unknown, @Res({ passthrough: true }) response: Response): string {
    if (this.whom(token)) return UNSUBSCRIBE_PAGES.ask;
    response.status(400);
    return UNSUBSCRIBE_PAGES.invalid;
  }

  /** Stops. */
  @Post()
  @AllowAnyone()
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async stop(@Query('token') token: unknown, @Res({ passthrough: true }) response: Response): Promise<string> {
    const subscriber = this.whom(token);
    if (!subscriber) {
      response.status(400);
      return UNSUBSCRIBE_PAGES.invalid;
    }
    await this.settings.unsubscribe(subscriber);
    return UNSUBSCRIBE_PAGES.done;
  }

  private whom(token: unknown): ReturnType<typeof subscriberOf> {
    return typeof token === 'string' ? subscriberOf(token, this.config.authSecret) : null;
  }
}
