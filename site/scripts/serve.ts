import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { output } from './folders.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A server of the finished site. */
export interface Served {
  readonly url: string;
  close(): void;
}

const fileOf = (path: string): string | undefined => {
  const file = join(output, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(output) && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/**
 * Serves the finished site on loopback, as any static host does: files, `index.html` of folders, and `404.html`.
 *
 * @param port a free port is taken where it is 0 or taken
 */
export const serve = (port = 0): Promise<Served> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = fileOf(decodeURIComponent(pathname));
      const found = file ?? join(output, '404.html');
      response.writeHead(file === undefined ? 404 : 200, {
        'content-type': types[extname(found)] ?? 'application/octet-stream',
      });
      response.end(readFileSync(found));
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && port !== 0 ? resolve(serve(0)) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${taken}/`, close: () => server.close() });
    });
  });
