/**
 * The yardstick: Node's own HTTP server and one prepared statement for each question, nothing else. Its logins come in
 * `BARE_DATABASE` as JSON; it says its port and ends with standard input.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { Pool, type PoolConfig } from 'pg';
import { type Question, STATEMENTS } from './bare-statements.ts';

const CONNECTIONS = 10;

const pool = new Pool({ ...(JSON.parse(process.env['BARE_DATABASE'] ?? '{}') as PoolConfig), max: CONNECTIONS });

async function answer(question: string, body: string): Promise<string> {
  const { values } = JSON.parse(body) as { values: unknown[] };
  const { rows } = await pool.query<string[]>({
    name: question,
    text: STATEMENTS[question as Question],
    values,
    rowMode: 'array',
  });
  return rows[0]?.[0] ?? '';
}

const server = createServer((request, response) => {
  text(request)
    .then((body) => answer(request.url?.slice(1) ?? '', body))
    .then(
      (json) => response.writeHead(200, { 'content-type': 'application/json' }).end(json),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
});

// Not by console.log, which colours numbers where a task runner asks for colours.
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.resume().once('end', () => process.exit());
