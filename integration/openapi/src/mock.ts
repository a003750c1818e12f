import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { Fixture } from '../../../scripts/fixtures/fixture.ts';
import { startProcess } from '../../runtimes/src/server-process.ts';
import type { Route } from './service.ts';
import { program } from './tools.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const listening = async (url: string): Promise<void> => {
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      await setTimeout(100);
    }
  }
};

/**
 * What Prism cannot be asked, and why: it ends when a member that it refuses has a name beyond Latin-1, which it puts
 * into a header; and its own check of date-times refuses leap seconds that are not at 23:59:60 as written.
 */
const isBeyondPrism = ({ text, valid }: Fixture): boolean =>
  valid ? /T(?!23:59:60)\d\d:\d\d:60/.test(text) : [...text].some((character) => character > '\xff');

/** Prism lists all faults of a body in one header, which is more than `fetch` takes. */
const maxHeaderSize = 1024 * 1024;

const post = async (
  url: string,
  body: string,
): Promise<{ readonly status: number | undefined; readonly body: string }> => {
  const headers = { 'content-type': 'application/json' };
  const sent = request(url, { method: 'POST', headers, maxHeaderSize });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  sent.end(body);
  const [response] = await answered;
  return { status: response.statusCode, body: await text(response) };
};

/**
 * Starts Prism on the description of a service, and posts every fixture to it.
 *
 * @returns how many it answered
 * @throws {Error} unless each valid body gets 201 with a valid body, and each other body 422
 */
export const checkMock = async (
  file: string,
  routes: readonly Route[],
  fixtures: readonly Fixture[],
  project: string,
): Promise<string> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ['mock', '--host', '127.0.0.1', '--port', String(port), '--verboseLevel', 'silent', file];
  const prism = startProcess(process.execPath, [program('prism'), ...args], project);
  const wrong: string[] = [];
  let leftOut = 0;
  const [counts, mocked] = [{ 201: 0, 422: 0 }, new Map<string, string>()];
  try {
    await Promise.race([listening(url), prism.ended]);
    for (const { path, revision, profile, type } of routes) {
      const own = fixtures.filter((one) => one.revision === revision && one.profile === profile && one.type === type);
      if (own.length === 0) wrong.push(`${path}: no fixture`);
      for (const one of own) {
        if (isBeyondPrism(one)) {
          leftOut += 1;
          continue;
        }
        const { status, body } = await post(`${url}${path}`, one.text);
        const expected = one.valid ? 201 : 422;
        if (status !== expected) wrong.push(`${one.path}: ${status}, not ${expected}: ${body}`);
        else counts[expected] += 1;
        if (status === 201) mocked.set(path, body);
      }
    }
    // What is answered is an instance itself: the service takes it back.
    for (const [path, body] of mocked) {
      const { status } = await post(`${url}${path}`, body);
      if (status !== 201) wrong.push(`${path} answers what it refuses: ${body}`);
    }
  } finally {
    await prism.end();
  }
  if (mocked.size < routes.length) wrong.push(`${routes.length - mocked.size} routes answered nothing`);
  if (wrong.length > 0) throw new Error(wrong.slice(0, 20).join('\n'));
  return `${routes.length} routes, 201 to ${counts[201]} valid bodies, 422 to ${counts[422]} others, ${leftOut} left out`;
};
