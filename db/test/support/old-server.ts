import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** A message of the Postgres protocol: its letter, its length, its body. */
function message(letter: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function numbers(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const part = Buffer.alloc(bytes);
      if (bytes === 2) part.writeInt16BE(value);
      else part.writeInt32BE(value);
      return part;
    }),
  );
}

const TEXT = 25;
const INTEGER = 23;
const READY = message('Z', Buffer.from('I'));

function columns(...fields: readonly (readonly [name: string, type: number])[]): Buffer {
  const rows = fields.map(([name, type]) =>
    Buffer.concat([Buffer.from(`${name}\0`), numbers([0, 4], [0, 2], [type, 4], [-1, 2], [-1, 4], [0, 2])]),
  );
  return message('T', Buffer.concat([numbers([fields.length, 2]), ...rows]));
}

function row(...values: readonly string[]): Buffer {
  const cells = values.map((value) => Buffer.concat([numbers([Buffer.byteLength(value), 4]), Buffer.from(value)]));
  return message('D', Buffer.concat([numbers([values.length, 2]), ...cells]));
}

/** Lets everybody in, then answers every query with its version: all that a start asks before it refuses. */
function answer(socket: net.Socket, number: string, version: string): void {
  const said = Buffer.concat([
    columns(['number', INTEGER], ['version', TEXT]),
    row(number, version),
    message('C', Buffer.from('SELECT 1\0')),
    READY,
  ]);
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', numbers([0, 4])), READY]));
    socket.on('data', (data) => {
      if (data.toString('latin1', 0, 1) === 'Q') socket.write(said);
    });
  });
  socket.on('error', () => socket.destroy());
}

/** A stand-in for a server of a version that is not to be had here any more; speaks just enough of the protocol. */
export async function oldServer(number: string, version: string): Promise<{ port: number; close(): void }> {
  const server = net.createServer((socket) => answer(socket, number, version));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
