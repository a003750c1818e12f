import type { Command } from 'commander';

/** Adds the options that commands have for large inputs. */
export const withScale = (command: Command): Command =>
  command.option(
    '--max-size <size>',
    'the most bytes of one document, decompressed, as 512k or 1G (128M unless given)',
  );
