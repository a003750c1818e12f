// Writes the reference of the command line, docs/cli.md, from the table of commands that the parser, the help and the
// completion scripts read, and docs/exit-statuses.md from the cases that the tests run. With --check, only compares. Needs a build: the commands know the contract by it.
import { join } from 'node:path';
import { generate } from '@referral-kit/codegen/write';
import { commands } from '../src/cli/commands.ts';
import { exitStatusPage } from './exit-statuses/page.ts';
import { reference } from './reference/markdown.ts';

const check = process.argv.includes('--check');
const target = {
  folder: join(import.meta.dirname, '../../../docs'),
  owns: [],
  contents: async () =>
    new Map([
      ['cli.md', await reference(commands)],
      ['exit-statuses.md', exitStatusPage()],
    ]),
};

for (const path of await generate(target, !check)) {
  console.log(`${check ? 'out of date' : 'written'}: ${join('docs', path)}`);
  if (!check) continue;
  console.error('It differs from the table of commands. To bring it up to date: npm run generate');
  process.exitCode = 1;
}
