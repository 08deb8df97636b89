import { loadDemo } from '@kouan/db';
import { type TestApp, send, testApp } from '../../testing/test-app.ts';
import type { PdfPage } from './pdf-text.ts';

/** The demonstration's question, at a moment that is settled. */
export const RUSSIA = { market: 'RU', asOf: '2022-05-31', knownAt: '2026-06-01T00:00:00Z' };

/** Whoever signed in. */
export interface Signed {
  readonly token: string;
}

/** A server with the demonstration, and an exporter who asks it for reports. */
export interface ReportDesk {
  readonly app: TestApp;
  readonly exporter: Signed;
  signIn(email: string): Promise<Signed>;
  /** Asks for a report, whatever the answer. @param person null: nobody */
  ask(query: Record<string, string>, person?: Signed | null, language?: string): Promise<Response>;
  /** A report that must be made. */
  report(query: Record<string, string>, person?: Signed): Promise<Buffer>;
}

export async function reportDesk(): Promise<ReportDesk> {
  const app = await testApp();
  await loadDemo(app.database.service, '2026-04-01');
  const signIn = async (email: string): Promise<Signed> => {
    const { data } = await send<{ signIn: { accessToken: string } }>(
      app.url,
      'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      { input: { email, password: 'Kouan-Demo-2022' } },
    );
    return { token: data?.signIn.accessToken ?? '' };
  };
  const exporter = await signIn('exporter@chongqing.kouan.example');
  const ask: ReportDesk['ask'] = (query, person = exporter, language = 'en') =>
    fetch(`${app.url}/reports/risk-summary.pdf?${new URLSearchParams(query).toString()}`, {
      headers: { 'accept-language': language, ...(person ? { authorization: `Bearer ${person.token}` } : {}) },
    });
  const report: ReportDesk['report'] = async (query, person = exporter) => {
    const answer = await ask(query, person);
    if (answer.status !== 200) throw new Error(await answer.text());
    return Buffer.from(await answer.arrayBuffer());
  };
  return { app, exporter, signIn, ask, report };
}

/** All that a report says. */
export function textOf(pages: readonly PdfPage[]): string {
  return pages.map(({ text }) => text).join('');
}
