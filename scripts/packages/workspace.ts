import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the checks read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly keywords?: readonly string[];
  readonly homepage?: string;
  readonly bugs?: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly exports?: Readonly<
    Record<string, string | ({ readonly default: string; readonly types?: string } & Readonly<Record<string, string>>)>
  >;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One package of the workspace. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The folder of the workspace. */
export const root: string = join(import.meta.dirname, '../..');

/** @returns a path that was given on the command line, from the folder that npm was called in. */
export const givenPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** @returns the `package.json` of a folder. */
export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** @returns all packages of the workspace, by name. */
const workspacePackages = (): Package[] =>
  globSync(
    (readManifest(root).workspaces ?? []).map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  )
    .map((path) => join(root, path, '..'))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));

/** @returns the packages of the workspace that are published, by name. */
export const publishable = (): Package[] => workspacePackages().filter(({ manifest }) => !manifest.private);

/** @returns the names, with a scope, of the packages of the workspace that are not published. */
export const privateNames = (): string[] =>
  workspacePackages()
    .filter(({ manifest }) => manifest.private && manifest.name.startsWith('@'))
    .map(({ manifest }) => manifest.name);
