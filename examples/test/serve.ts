import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';

/**
 * Runs an example's server for as long as a test lasts, on a free port of the loopback interface.
 *
 * @returns the URL that it says it listens at
 */
export const serve = (context: TestContext, file: string): Promise<string> => {
  const server = spawn(process.execPath, ['--import', './test/stop-with-parent.ts', file], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  context.after(() => server.kill());
  let said = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const read = (chunk: Buffer): void => {
    said += chunk;
    const url = /listening at (\S+)\n/.exec(said)?.[1];
    if (url) resolve(url);
  };
  server.stdout?.on('data', read);
  server.stderr?.on('data', read);
  server.once('error', reject);
  server.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said}`)));
  return promise;
};
