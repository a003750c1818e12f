import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command line validator. */
export interface Checker {
  readonly name: string;
  /** Its version; absent where it could not be run. */
  readonly version?: string;
  /** What a shell calls, with a schema in `$SCHEMA` and the paths in the place of `PATHS`. */
  readonly call: string;
  /** Whether each path is the argument of an option of its own. */
  readonly option?: string;
  /** The exit statuses of an earlier run, by what was given; those of a checker that cannot be installed here. */
  readonly recorded?: Readonly<Record<string, number>>;
}

interface Recorded {
  readonly version: string;
  readonly statuses: Readonly<Record<string, number>>;
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

const record = join(import.meta.dirname, 'check-jsonschema.json');

const name = 'check-jsonschema';

/** It is published on PyPI alone: what it did where it was installed is recorded. */
const checkJsonschema = (): Checker => {
  const { CHECK_JSONSCHEMA: command, CHECK_JSONSCHEMA_VERSION: version } = process.env;
  if (command !== undefined && version !== undefined) {
    return { name, version, call: `${command} --schemafile "$SCHEMA" PATHS` };
  }
  const { version: recordedVersion, statuses } = JSON.parse(readFileSync(record, 'utf8')) as Recorded;
  return { name, version: recordedVersion, call: '', recorded: statuses };
};

/** Keeps what check-jsonschema did, if it was run. */
export const recordCheckJsonschema = (checker: Checker, statuses: Readonly<Record<string, number>>): void => {
  if (checker.name !== name || checker.recorded !== undefined) return;
  writeFileSync(record, `${JSON.stringify({ version: checker.version, statuses }, null, 2)}\n`);
};

/** @returns the checkers that are compared with ours; those that are installed here have a version */
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
    checkJsonschema(),
  ];
};

/** Ours, which takes the schema from its contract: the type `Tag` is an object with an `id` that is a string. */
export const ownChecker: Checker = {
  name: 'referral-kit',
  version: '',
  call: `'${process.execPath}' '${join(import.meta.dirname, '../../packages/cli/bin/referral-kit.js')}' validate --type Tag PATHS`,
};
