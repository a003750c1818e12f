import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command line validator. */
export interface Checker {
  readonly name: string;
  /** Its version; absent where it could not be run. */
  readonly version?: string;
  /** What a shell calls, with a schema in `$SCHEMA` and the paths in the place of `PATHS`. */
  readonly call: string;
  /** Whether each path is an argument of its own option. */
  readonly option?: string;
}

const binaries = join(import.meta.dirname, 'node_modules/.bin');

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

/** The Python that Debian installs its packages for. */
const python = '/usr/bin/python3';

const pythonVersion = (): string | undefined => {
  if (!existsSync(python)) return undefined;
  const script = 'from importlib.metadata import version; print(version("jsonschema"))';
  const { status, stdout } = spawnSync(python, ['-c', script], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** @returns the checkers beside ours; those that are installed here have a version */
export const otherCheckers = (): Checker[] => {
  const version = pythonVersion();
  return [
    { name: 'v8r', version: versionOf('v8r'), call: `'${binaries}/v8r' --schema "$SCHEMA" PATHS` },
    {
      name: 'ajv-cli',
      version: versionOf('ajv-cli'),
      call: `'${binaries}/ajv' validate -s "$SCHEMA" PATHS`,
      option: '-d',
    },
    {
      name: '@sourcemeta/jsonschema',
      version: versionOf('@sourcemeta/jsonschema'),
      call: `'${binaries}/jsonschema' validate "$SCHEMA" PATHS`,
    },
    {
      name: 'python3-jsonschema',
      ...(version !== undefined && { version }),
      call: `'${python}' -W ignore -m jsonschema PATHS "$SCHEMA"`,
      option: '-i',
    },
    { name: 'check-jsonschema', call: '' },
  ];
};

/** Ours, which takes the schema from its contract: the type `Tag` is an object with an `id` that is a string. */
export const ownChecker: Checker = {
  name: 'referral-kit',
  version: '',
  call: `'${process.execPath}' '${join(import.meta.dirname, '../../packages/cli/bin/referral-kit.js')}' validate --type Tag PATHS`,
};
