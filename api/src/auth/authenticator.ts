import { Injectable } from '@nestjs/common';
import passport from 'passport';

/** What Passport is asked: whether a password is right, or an access token. */
export type StrategyName = 'local' | 'jwt';

/**
 * Passport with this server's own strategies. Passport's default registry is one per process, where two servers of one
 * process would take each other's secrets and databases.
 */
@Injectable()
export class Authenticator {
  private readonly strategies = new passport.Passport();

  /** Takes in a strategy; each does so when it is made. */
  use(name: StrategyName, strategy: passport.Strategy): void {
    this.strategies.use(name, strategy);
  }

  /** Asks a strategy about a request. @returns what its `validate` gave, null when it refused */
  authenticate<T>(name: StrategyName, request: object): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, found: T | false): void => {
        if (error) reject(error as Error);
        else resolve(found || null);
      };
      const handler = this.strategies.authenticate(name, { session: false }, done) as (...words: unknown[]) => void;
      handler(request, {}, reject);
    });
  }
}
