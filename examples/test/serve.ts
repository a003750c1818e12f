import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';

/**
 * Runs an example's server for as long as a test lasts, on a free port of the loopback interface.
 *
 * @returns the URL that it says it listens at
 */
export const serve = (context: TestContext, file: string): Promise<string> => {
  const server = spawn(process.execPath, [file], { env: { ...process.env, PORT: '0' }, timeout: 60_000 });
  const stop = (): boolean => server.kill();
  process.once('exit', stop);
  context.after(() => {
    process.off('exit', stop);
    stop();
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk;
  };
  server.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      listen(chunk);
      const url = /listening at (\S+)\n/.exec(said)?.[1];
      if (url) resolve(url);
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said}`)));
  });
};

/** An answer, its body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly body: unknown;
}

/** Posts a JSON text. Every request has a connection of its own: a server may close it on a body that is too large. */
export const post = async (url: string, body: string): Promise<Answer> => {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) });
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  const text = await response.text();
  return { status: response.status, mediaType, body: mediaType?.endsWith('json') ? JSON.parse(text) : text };
};
