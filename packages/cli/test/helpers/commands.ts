import type { Command, CommandTable, ParsedValues } from '@referral-kit/command-line/command';
import { commands } from '../../src/cli/commands.ts';

/** Every command with its name, loaded. */
export const loadedCommands: readonly (readonly [name: string, command: Command])[] = await Promise.all(
  Object.entries(commands).map(async ([name, entry]) => [name, (await entry.load()).command] as const),
);

/** What a command was called with. */
export interface Call extends ParsedValues {
  readonly name: string;
}

/** @returns every command, but that each one only tells what it is called with, and ends with 0. */
export const recording = (tell: (call: Call) => void): CommandTable =>
  Object.fromEntries(
    loadedCommands.map(([name, command]) => {
      const run: Command['run'] = (args, options) => {
        tell({ name, args, options });
        return 0;
      };
      return [name, { summary: name, load: () => ({ command: { ...command, run } }) }];
    }),
  );
