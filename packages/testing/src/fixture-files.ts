import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expected } from '@referral-kit/text';
import type { ExpectedIssue } from './fixtures/index.ts';
import { withoutSchema } from './fixtures/without-schema.ts';

/** A document of one's own in a JSON file, and what is expected of it. */
export interface FixtureFile {
  /** Its path as it was given; of a folder's files, the path below the folder, with forward slashes. */
  readonly path: string;
  /** The document, without its `$schema`. */
  readonly value: unknown;
  /** The address in `$schema`, which names its contract to tools. */
  readonly schema?: string;
  /** What the sidecar says that is wrong with it (`a.expected.json` next to `a.json`); absent where there is none. */
  readonly issues?: readonly ExpectedIssue[];
}

const sidecarEnding = '.expected.json';

const sidecarOf = (path: string): string => path.replace(/\.json$/, sidecarEnding);

const parse = (path: string): unknown => {
  // The mark at the start of some files is no part of their JSON.
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`${path}: ${(error as Error).message}`, { cause: error });
  }
};

const read = (file: string, path: string): FixtureFile => {
  const written = parse(file);
  const { $schema } = Object(written) as { readonly $schema?: unknown };
  const sidecar = sidecarOf(file);
  return {
    path,
    value: withoutSchema(written),
    ...(typeof $schema === 'string' && { schema: $schema }),
    ...(sidecar !== file && existsSync(sidecar) && { issues: parse(sidecar) as readonly ExpectedIssue[] }),
  };
};

/** A `URL`: declared here so that the declarations need neither those of Node nor those of browsers. */
interface FileUrl {
  readonly href: string;
}

const pathOf = (path: string | FileUrl): string =>
  typeof path === 'string' ? path : expected('a path or a file URL', () => fileURLToPath(path.href));

/**
 * Reads one of your documents from a JSON file, for a test.
 *
 * @param path a path, or the URL of a file
 * @throws {TypeError} for what is neither
 * @throws {SyntaxError} naming the file, when it or its sidecar is no JSON
 * @throws {Error} of Node, when it cannot be read
 */
export const readFixture = (path: string | FileUrl): FixtureFile =>
  read(pathOf(path), typeof path === 'string' ? path : path.href);

/**
 * Reads the documents of a folder and of those below it: all `.json` files that are no sidecars, in the order of their
 * paths. They are the ones that `referral-kit validate` reads, and what it expects of them.
 *
 * @param folder a path, or the URL of a folder
 * @throws {TypeError} for what is neither
 * @throws {SyntaxError} naming the file, when one is no JSON
 * @throws {Error} of Node, when the folder or a file cannot be read
 */
export const readFixtures = (folder: string | FileUrl): FixtureFile[] => {
  const base = pathOf(folder);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.json') && !path.endsWith(sidecarEnding))
    .sort()
    .map((path) => read(join(base, path), path));
};
