import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Conformance } from '../suite/verdict.ts';
import type { Stage } from './runtime.ts';

/** A page with the suite, on loopback. */
export interface PageServer {
  readonly url: string;
  /** What the page sends back. */
  readonly answer: Promise<Conformance>;
  readonly close: () => void;
}

// Nothing that is not listed is allowed: code from text above all.
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Serves the suite under a Content-Security-Policy that forbids text to become code. */
export const servePage = async ({ page, documents }: Stage): Promise<PageServer> => {
  const { promise: answer, resolve, reject } = Promise.withResolvers<Conformance>();
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', '<!doctype html><meta charset="utf-8"><script type="module" src="/suite.js"></script>'],
    '/suite.js': ['text/javascript', page],
    '/documents.json': ['application/json', documents],
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'POST') {
      const sent = JSON.parse(await text(request)) as Conformance | { readonly error: string };
      if ('error' in sent) reject(new Error(sent.error));
      else resolve(sent);
      response.writeHead(204).end();
      return;
    }
    const [type, body] = files[request.url ?? ''] ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  };
  const server = createServer((request, response) => {
    respond(request, response).catch(reject);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answer,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
