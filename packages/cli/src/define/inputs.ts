import type { Definition } from './define.ts';

/** Adds a pattern to those before it, or begins anew after `--no-ignore`. */
const collect = (word: string, before: unknown): string[] => [...(Array.isArray(before) ? before : []), word];

/** Adds the options that every command has that looks for files. */
export const withSelection = (command: Definition): Definition =>
  command
    .option('--config <path>', 'the configuration, instead of the nearest referral-kit.config.json upwards')
    .option('--no-config', 'use no configuration')
    .option('--ignore <pattern>', 'leave out what matches, as in .gitignore; may be repeated', collect)
    .option('--no-ignore', 'leave nothing out for the sake of .gitignore, .referralignore and the configuration')
    .option('--since <commit>', 'only files that have changed since a commit, branch or tag');

/** Adds the options that every command has that checks files and standard input. */
export const withInputs = (command: Definition): Definition =>
  withSelection(command)
    .option('--stdin-filename <name>', 'what to take standard input for: its format, its folders')
    .option('--list-files', 'print what would be read, and check nothing');
