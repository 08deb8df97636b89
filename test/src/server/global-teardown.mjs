/** Stops what `global-setup.mjs` started. */
export default async function tearDown() {
  const servers = globalThis.kouanServers ?? [];
  globalThis.kouanServers = [];
  await Promise.all(servers.map((server) => server.stop()));
}
