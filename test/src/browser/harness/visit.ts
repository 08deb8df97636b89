import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Account } from '../../accounts.ts';
import { launch } from '../../chromium/launch.ts';
import { serverUrl } from '../../server/url.ts';
import { watchErrors } from './errors.ts';

const SHOTS = fileURLToPath(new URL('../../../test-results/screens', import.meta.url));

/** Longest that a test waits for something to appear, in milliseconds. */
const PATIENCE = 20_000;

/** How a person looks at the console. */
export interface Look {
  /** Chinese when left out. */
  readonly language?: 'zh-CN' | 'en';
  /** A desk's screen when left out, or a phone's. */
  readonly screen?: 'desk' | 'phone';
  /** Errors of the browser's console that the test means to cause. */
  readonly expectedErrors?: readonly RegExp[];
}

const SCREENS = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

/** A browser window of its own, with nothing remembered. */
export interface Visit {
  readonly page: Page;
  /** Signs in behind the screens; the console then finds the session as after a reload. */
  signIn(account: Account): Promise<void>;
  /** Opens a screen by its path, as in `/opportunities`. */
  open(path: string): Promise<void>;
  /** Keeps a picture for people to look at. */
  shot(name: string): Promise<void>;
}

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { expiresAt } }`;

async function visitIn(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const url = serverUrl();
  return {
    page,
    signIn: async ({ email, password }) => {
      const answer = await context.request.post(`${url}/graphql`, {
        data: { query: SIGN_IN, variables: { input: { email, password } } },
      });
      const body = (await answer.json()) as { errors?: unknown };
      if (body.errors) throw new Error(`${email} cannot sign in: ${JSON.stringify(body.errors)}`);
    },
    open: async (screen) => void (await page.goto(`${url}/#${screen}`)),
    shot: async (name) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    },
  };
}

/** What the browser keeps of a person who chose a language before. */
function remembering(language: string): NonNullable<BrowserContextOptions['storageState']> {
  return {
    cookies: [],
    origins: [{ origin: serverUrl(), localStorage: [{ name: 'kouan.language', value: language }] }],
  };
}

/** Tests of one file share a browser, never a window. */
export interface Visitors {
  /**
   * The body of a test that has a window of its own. It fails when the browser's console shows an error that was not
   * expected; a picture of the failure is kept.
   */
  journey(look: Look, steps: (visit: Visit) => Promise<void>): () => Promise<void>;
  /** One more window in the same test, of somebody else. */
  another(look?: Look): Promise<Visit>;
}

/** Gives a test file its browser. */
export function visitors(): Visitors {
  let browser: Browser;
  let opened: BrowserContext[] = [];
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = async ({ language, screen = 'desk' }: Look): Promise<BrowserContext> => {
    const context = await browser.newContext({
      locale: language ?? 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: SCREENS[screen],
      hasTouch: screen === 'phone',
      reducedMotion: 'reduce',
      ...(language === undefined ? {} : { storageState: remembering(language) }),
    });
    opened.push(context);
    return context;
  };

  return {
    journey: (look, steps) => async () => {
      const context = await open(look);
      const errors = watchErrors(context, look.expectedErrors ?? []);
      const visit = await visitIn(context);
      try {
        await steps(visit);
        expect(errors).toEqual([]);
      } catch (error) {
        const name = expect.getState().currentTestName ?? '';
        await visit.shot(`failed ${name.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()}`);
        throw error;
      } finally {
        await Promise.all(opened.map((each) => each.close()));
        opened = [];
      }
    },
    another: async (look = {}) => visitIn(await open(look)),
  };
}
