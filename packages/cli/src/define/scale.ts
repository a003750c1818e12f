import type { Definition } from './define.ts';

/** Adds the options that commands have for large inputs. */
export const withScale = (command: Definition): Definition =>
  command
    .option(
      '--max-size <size>',
      'the most bytes of one document, decompressed, as 512k or 64M (128M unless given, 511M at most)',
    )
    .option('--shard <index/count>', 'check one of several parts of the files, as 1/4; each file is in one of them');

/** Adds how many threads to use, for commands that can use several. */
export const withJobs = (command: Definition): Definition =>
  command.option('--jobs <number>', 'threads to check in (as many as there are processors, where there is much to do)');
