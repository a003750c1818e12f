import { inPackage } from '../../packages/cli/src/compat/npm.ts';
import type { NoSource, Source } from '../../packages/cli/src/compat/source.ts';
import { npm } from '../packages/npm.ts';
import { linesOf } from '../packages/run.ts';
import { type Manifest, type Package, publishable } from '../packages/workspace.ts';
import type { Baseline } from './baseline.ts';
import { promised } from './contract.ts';
import { exportsOf } from './exports.ts';
import type { Names } from './names.ts';

/** @returns the latest version in the registry. @throws {Error} when the registry does not say whether there is one */
const latest = async (root: string, name: string): Promise<string | undefined> => {
  const ended = await npm(['view', `${name}@latest`, 'version', '--json'], { cwd: root });
  if (/\bE404\b/.test(`${ended.stdout}${ended.stderr}`)) return undefined;
  if (ended.status !== 0) throw new Error(`the registry does not say what is released: ${linesOf(ended).join(' ')}`);
  return JSON.parse(ended.stdout) as string;
};

const fetched = async (root: string, spec: string): Promise<Source> => {
  const source: Source | NoSource = await inPackage(spec, '', root);
  if ('code' in source) throw new Error(`${source.name}: ${source.message}`);
  return source;
};

const text = (source: Source, path: string): string | undefined => {
  const bytes = source.read(path);
  return Buffer.isBuffer(bytes) ? bytes.toString() : undefined;
};

const publishedNames = async (root: string, { manifest }: Package, version: string): Promise<[string, Names]> => {
  const source = await fetched(root, `${manifest.name}@${version}`);
  const released = JSON.parse(text(source, 'package.json') ?? '{}') as Manifest;
  return [manifest.name, { exports: exportsOf(released, (path) => text(source, path)) }];
};

/** @returns the last release in the registry that npm is configured for; undefined when there is none */
export const publishedBaseline = async (root: string, leader: string): Promise<Baseline | undefined> => {
  const version = await latest(root, leader);
  if (version === undefined) return undefined;
  const source = await fetched(root, `${leader}@${version}`);
  const { files } = promised(
    source.paths.map((path) => `schemas/${path}`),
    (path) => text(source, path.replace(/^schemas\//, '')),
  );
  const names = await Promise.all(publishable().map((one) => publishedNames(root, one, version)));
  const from = `${leader}@${version} in the registry`;
  return { version, from, promised: { files, names: Object.fromEntries(names) }, hasAllNames: false };
};
