import type { OptionTable } from '@referral-kit/command-line/option';

/** How a command prints what it has to say, for people or for programs. */
export const formatOption = {
  format: { value: 'format', choices: ['text', 'json'], help: 'Output format: text (the default) or json' },
} as const satisfies OptionTable;
