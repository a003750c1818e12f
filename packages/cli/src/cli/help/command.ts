import { type Command, defineCommand } from '../../options/command.ts';
import { run } from '../run.ts';

export const command: Command = defineCommand({
  arguments: [{ name: 'command', help: 'Command to show the help of' }],
  options: {},
  examples: ['referral-kit help', 'referral-kit help validate'],
  statuses: { valid: 'It was printed', usage: 'There is no such command' },
  run: ({ command: name }, _, table) => run([...(name === undefined ? [] : [name]), '--help'], table),
});
