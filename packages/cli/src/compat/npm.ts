import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { type NoSource, type Source, within } from './source.ts';

/** A package of a registry, with a version, a range or a tag. Paths, URLs and repositories are none. */
export const published: RegExp = /^(?:@[\w.~-]+\/)?[\w.~][\w.~-]*(?:@[\w.~^<>=*+-]+)?$/;

/** No schema package is larger; what claims to be is none. */
const most = 2 ** 29;

const complaintOf = (stderr: string): string => {
  const lines = stderr
    .split('\n')
    .flatMap((line) => /^npm error (?!code |A complete log|\s*$)(.*)/.exec(line)?.[1] ?? []);
  return lines[0] ?? 'npm could not fetch it';
};

/**
 * Fetches a package by the npm of this machine, so that its registries and credentials count. npm checks the integrity;
 * no script of the package is run.
 *
 * @returns the tarball, or why there is none
 */
const fetched = async (spec: string, cwd: string): Promise<Buffer | string> => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-compat-'));
  try {
    await promisify(execFile)('npm', ['pack', spec, '--ignore-scripts', '--loglevel=error'], {
      cwd,
      env: { ...process.env, npm_config_pack_destination: folder, npm_config_workspaces: 'false' },
      // npm is a script of the shell there; the name has only harmless characters.
      shell: process.platform === 'win32',
    });
    const [tarball] = readdirSync(folder);
    return tarball === undefined ? 'npm fetched nothing' : readFileSync(join(folder, tarball));
  } catch (error) {
    const { code, stderr = '' } = error as { readonly code?: unknown; readonly stderr?: string };
    return code === 'ENOENT' ? 'npm cannot be run: there is no such command' : complaintOf(stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * @param spec a published version, as `name@1.2.0`
 * @param path a file or folder in the package
 * @returns what a package holds, read from its tarball without unpacking it
 */
export const inPackage = async (spec: string, path: string, cwd: string): Promise<Source | NoSource> => {
  const name = `npm:${spec}${path === '' ? '' : `:${path}`}`;
  const tarball = await fetched(spec, cwd);
  if (!Buffer.isBuffer(tarball)) return { name, code: 'file/not-found', message: tarball };
  const entries = await unpackTar(gunzipSync(tarball, { maxOutputLength: most }));
  const files = new Map(
    entries.flatMap(({ header, data }): [string, Buffer][] =>
      // All paths begin with a folder, mostly `package`.
      data && header.type === 'file' ? [[header.name.replace(/^[^/]*\//, ''), Buffer.from(data)]] : [],
    ),
  );
  const full = posix.normalize(path === '' ? '.' : path).replace(/\/$/, '');
  const named = within([...files.keys()], full === '.' ? '' : full);
  if (!named) return { name, code: 'file/not-found', message: `there is no file or folder ${path} in the package` };
  return {
    ...named,
    shown: (file) => `npm:${spec}:${posix.join(named.prefix, file)}`,
    read: (file) => files.get(posix.normalize(posix.join(named.prefix, file))),
  };
};
