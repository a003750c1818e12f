import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packTar, type TarEntry } from 'modern-tar';
import { onTestFinished } from 'vitest';
import { bin, folder, type Ran } from './cli.ts';

/** What a registry has of one version. */
export interface Published {
  readonly tarball: Buffer;
  /** What it promises of the bytes, unless that is true. */
  readonly integrity?: string;
}

/** A registry on loopback. */
interface Registry {
  readonly url: string;
  /** The `authorization` of each request. */
  readonly credentials: (string | undefined)[];
}

/** What a registry has, by package and version; answers that are none by package. */
export interface Stock {
  readonly packages: Readonly<Record<string, Readonly<Record<string, Published>>>>;
  readonly tags?: Readonly<Record<string, string>>;
  /** Asked before all else. @returns whether it has answered, or never will */
  answers?(request: IncomingMessage, response: ServerResponse): boolean;
}

const integrityOf = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** @returns a compressed tarball of entries */
const tarballOf = async (entries: TarEntry[]): Promise<Buffer> => gzipSync(await packTar(entries));

/** @returns an entry for a file of a package */
const fileIn = (name: string, content: unknown): TarEntry => {
  const body = JSON.stringify(content);
  return { header: { name: `package/${name}`, size: Buffer.byteLength(body) }, body };
};

/** Starts a registry. It ends with the test. */
const startRegistry = async ({ packages, tags = {}, answers = () => false }: Stock): Promise<Registry> => {
  const credentials: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    credentials.push(request.headers.authorization);
    if (answers(request, response)) return;
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const [, name = path, version = ''] = /^(.*)\/-\/([^/]+)\.tgz$/.exec(path) ?? [];
    const known = packages[name];
    if (known === undefined) return void response.writeHead(404).end('{}');
    if (name !== path) return void response.end(known[version]?.tarball);
    const versions = Object.entries(known).map(([one, { tarball, integrity = integrityOf(tarball) }]) => {
      const dist = { tarball: `${url}${name}/-/${one}.tgz`, integrity };
      return [one, { name, version: one, dist }];
    });
    const latest = Object.keys(known).at(-1);
    response.end(JSON.stringify({ name, versions: Object.fromEntries(versions), 'dist-tags': { latest, ...tags } }));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, credentials };
};

/** Runs `compat`, without keeping the registry from answering. */
export const compatBeside = async (cwd: string, words: string[], env: Record<string, string> = {}): Promise<Ran> =>
  promisify(execFile)(process.execPath, [bin, 'compat', ...words], { cwd, env: { ...process.env, ...env } }).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code as number, stdout, stderr }),
  );

/** A schema. */
export const text: object = { type: 'string' };
/** A schema that accepts less. */
export const short: object = { type: 'string', maxLength: 3 };

const manifest = fileIn('package.json', { name: 'x', scripts: { install: 'exit 1', prepack: 'exit 1' } });

/** A package that holds a schema, and scripts that must not run. */
export const holding = async (schema: object): Promise<Published> => ({
  tarball: await tarballOf([manifest, fileIn('a.schema.json', schema)]),
});

/** A project that asks a registry with some packages. */
export const project = async (
  stock: Stock,
  settings = '',
): Promise<{ cwd: string; credentials: (string | undefined)[] }> => {
  const { url, credentials } = await startRegistry(stock);
  const cwd = folder({
    '.npmrc': `registry=${url}\ncache=.cache\nfetch-retries=0\n${settings.replaceAll('URL', url.replace('http:', ''))}`,
    'a.schema.json': short,
  });
  return { cwd, credentials };
};
