import type { OptionTable } from './option.ts';

/** The options of every command. */
export const commonOptions = {
  color: { help: 'Use colors, even if the output is not a terminal' },
  'no-color': { help: 'Use no colors. Without either option, `NO_COLOR`, `FORCE_COLOR` and the terminal decide' },
  help: { short: 'h', help: 'Show this help' },
} as const satisfies OptionTable;

/** The options that may stand before the name of a command. */
export const programOptions = {
  ...commonOptions,
  version: { help: 'Print the version' },
} as const satisfies OptionTable;
