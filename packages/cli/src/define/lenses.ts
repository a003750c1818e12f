import type { Definition } from './define.ts';
import { collect } from './reporting.ts';

/** Adds the options that tell how much of the contract the documents exercise. */
export const withLenses = (command: Definition): Definition =>
  command
    .option('--coverage', 'say which members, values, pairs, steps, tags and codes the documents exercise')
    .option('--coverage-file <path>', 'write the coverage as JSON to a file')
    .option(
      '--coverage-min <[kind=]percent>',
      'fail when less is exercised, of everything or of a kind, such as members=95; may be repeated',
      collect,
    );
