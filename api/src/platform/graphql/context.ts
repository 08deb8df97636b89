import { randomUUID } from 'node:crypto';
import { DomainError } from '@kouan/shared';
import type { Request, Response } from 'express';
import type { CallerReader } from '../../auth/caller-reader.ts';
import type { RequestContext } from '../tenant/request.ts';
import type { Locale } from '../tenant/viewer.ts';

/** Makes each request's context: its number, its language and who calls. */
export function contextOf(callers: CallerReader) {
  return async ({ req, res }: { req: Request; res: Response }): Promise<RequestContext> => {
    const requestId = randomUUID();
    res.setHeader('x-request-id', requestId);
    const context: RequestContext = { req, res, locale: localeOf(req), requestId, caller: null };
    try {
      context.caller = await callers.read(req, requestId);
    } catch (error) {
      // The operation may need no caller: the guard speaks up if it does.
      if (!(error instanceof DomainError)) throw error;
      context.refusal = error;
    }
    return context;
  };
}

/** The reader's language: English when the browser prefers it, Chinese otherwise. */
export function localeOf(req: Pick<Request, 'acceptsLanguages'>): Locale {
  return req.acceptsLanguages('zh-CN', 'zh', 'en') === 'en' ? 'en' : 'zh-CN';
}
