import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installLocked } from '../packages/install-locked.ts';
import { npmOutput } from '../packages/npm.ts';

const folder = join(import.meta.dirname, 'registry');

/** A registry on loopback that has nothing of ours until it is published there. */
export interface Registry {
  /** With a slash at the end. */
  readonly url: string;
  /** What its one user publishes with. */
  readonly token: string;
  /** The folder of its own. */
  readonly storage: string;
  stop(): void;
}

/** Ours are served from here alone and published by who is signed in; all else comes from where npm has it from. */
const configFor = (storage: string, upstream: string): object => {
  const ours = { access: '$all', publish: '$authenticated', unpublish: '$authenticated' };
  return {
    storage: join(storage, 'packages'),
    auth: { htpasswd: { file: join(storage, 'htpasswd') } },
    // What it has fetched once it asks for no more: a rehearsal installs the same three times.
    uplinks: { upstream: { url: upstream, timeout: '30s', maxage: '1d', max_fails: 10 } },
    packages: { '@referral-kit/*': ours, 'referral-kit': ours, '**': { access: '$all', proxy: 'upstream' } },
    web: { enable: false },
    log: { type: 'file', path: join(storage, 'log.json'), format: 'json', level: 'warn' },
  };
};

const signUp = async (url: string): Promise<string> => {
  const user = { name: 'release', password: crypto.randomUUID() };
  const answer = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry on loopback signed nobody up: ${answer.status}`);
  return token;
};

/**
 * Starts a registry on a free port of loopback.
 *
 * @param storage its own empty folder
 * @throws {Error} when it does not start
 */
export const startRegistry = async (storage: string): Promise<Registry> => {
  await installLocked(folder, 'the registry (65 MB)');
  const upstream = (await npmOutput(['config', 'get', 'registry'])).trim();
  mkdirSync(storage, { recursive: true });
  const config = join(storage, 'config.json');
  writeFileSync(config, JSON.stringify(configFor(storage, upstream)));
  const child = spawn(process.execPath, [join(folder, 'serve.ts'), config], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`the registry ended with ${status}\n${said}`)));
  });
  return { url, token: await signUp(url), storage, stop: () => child.kill() };
};
