import { type Command, defineCommand } from '../command.ts';
import { run } from '../run.ts';

/** @returns a command that shows the help of the program, or of one of its commands. */
export const helpCommand = (program: string): Command =>
  defineCommand({
    arguments: [{ name: 'command', help: 'Command to show the help of' }],
    options: {},
    examples: [`${program} help`, `${program} help validate`],
    statuses: { valid: 'It was printed', usage: 'There is no such command' },
    run: ({ command: name }, _, own) => run([...(name === undefined ? [] : [name]), '--help'], own),
  });
