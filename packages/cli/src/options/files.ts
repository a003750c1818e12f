import type { Argument } from '@referral-kit/command-line/command';
import type { OptionTable } from '@referral-kit/command-line/option';

/** What becomes of a path that leads to no file. */
export const unmatchedOptions = {
  'allow-unmatched': { help: 'Succeed even if a path matches no file, as long as others do' },
} as const satisfies OptionTable;

/** Which configuration counts. */
export const configOptions = {
  config: {
    value: 'path',
    isPath: true,
    help: 'Configuration file, instead of the nearest `referral-kit.config.json` in this folder or above it',
  },
  'no-config': { help: 'Use no configuration file' },
} as const satisfies OptionTable;

/** Which files are read, for commands that look for files. */
export const fileOptions = {
  ...configOptions,
  ignore: {
    value: 'pattern',
    repeatable: true,
    help: 'Leave out files that match a pattern, as in `.gitignore`. Can be repeated',
  },
  'no-ignore': { help: 'Leave out nothing that `.gitignore`, `.referralignore` and the configuration name' },
  'force-exclude': {
    conflicts: ['no-ignore'],
    help: 'Leave out ignored files even if they are named, as by a hook that names what has changed',
  },
  ...unmatchedOptions,
  since: { value: 'commit', help: 'Only files that have changed since a commit, branch or tag' },
} as const satisfies OptionTable;

/** How standard input is read. */
export const stdinOptions = {
  'stdin-filename': {
    value: 'name',
    isPath: true,
    help: 'File name that standard input is treated as: its format, its folders, its entries in the configuration',
  },
} as const satisfies OptionTable;

/** For commands that can also just list the files. */
export const listOptions = {
  'list-files': { help: 'List the files that would be read, and stop' },
  null: {
    short: '0',
    requires: 'list-files',
    help: 'End each name with a NUL byte instead of a line break, and escape nothing in it, for `xargs -0`',
  },
} as const satisfies OptionTable;

/** The files to work on, without standard input. */
export const filesArgument = {
  name: 'paths',
  isVariadic: true,
  isPath: true,
  help: 'Files, folders and patterns',
} as const satisfies Argument;

/** The files to work on. */
export const pathsArgument = {
  name: 'paths',
  isVariadic: true,
  isPath: true,
  help: 'Files, folders and patterns, or `-` for standard input',
} as const satisfies Argument;
