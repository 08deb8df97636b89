import { parse, serialize } from 'cookie';
import type { RequestContext } from '../platform/tenant/request.ts';
import { REFRESH_SECONDS } from './refresh-tokens.ts';

const NAME = 'kouan_refresh';

/** The refresh token that the browser keeps out of every script's reach. */
export function readRefreshCookie({ req }: RequestContext): string | null {
  return parse(req.headers.cookie ?? '')[NAME] ?? null;
}

/** Hands the browser a refresh token, or takes it back with null. */
export function writeRefreshCookie({ req, res }: RequestContext, token: string | null, secure: boolean): void {
  const value = serialize(NAME, token ?? '', {
    httpOnly: true,
    sameSite: 'strict',
    secure: secure || req.secure,
    path: '/graphql',
    maxAge: token === null ? 0 : REFRESH_SECONDS,
  });
  res.append('set-cookie', value);
}
