import process from 'node:process';

/** The address of this run's server. */
export function serverUrl(): string {
  const url = process.env['KOUAN_JOURNEY_URL'];
  if (url === undefined) throw new Error('no server: run these tests through test/jest.config.mjs');
  return url;
}
