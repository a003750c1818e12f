// Asks other tools that compare JSON Schemas, and this project, whether a change breaks documents; who is right is said by
// validators of other projects. Prints a table; exits with 1 where @referral-kit/compat is wrong.
//
//   npm run -w scripts test:comparers -- [--histories FOLDER] [--generated 40] [--write] [--progress]
//
// FOLDER holds clones of public repositories, each as owner+name; without it the pairs are those that are generated.
import { parseArgs } from 'node:util';
import type { Json } from '@referral-kit/compat';
import { installLocked } from '../../scripts/packages/install-locked.ts';
import { givenPath } from '../../scripts/packages/workspace.ts';
import { madeAnew, publicPairs } from './pairs.ts';
import { type Row, tableOf, tally, totalOf, writeTable } from './table.ts';
import { type Said, Tool, type ToolName, toolNames } from './tools.ts';
import { truthOf } from './truth.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string' },
    generated: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
    progress: { type: 'boolean', default: false },
  },
});
await installLocked(import.meta.dirname, 'other tools that compare schemas');
const pairs = [
  ...madeAnew(Number(values.generated)),
  ...(values.histories === undefined ? [] : publicPairs(givenPath(values.histories))),
];
const tools = toolNames.map((name) => new Tool(name, 30_000));
const rows: Row[] = [];
for (const [index, pair] of pairs.entries()) {
  if (process.stderr.isTTY || values.progress)
    process.stderr.write(`${index + 1} of ${pairs.length}: ${pair.group} ${pair.name}\n`);
  const said = {} as Record<ToolName, Said>;
  for (const tool of tools) said[tool.name] = await tool.ask(pair.old, pair.now);
  const shown = Object.values(said).flatMap(({ witness }): Json[] => (witness === undefined ? [] : [witness]));
  const truth = await truthOf(pair, shown);
  rows.push({ group: pair.group, name: pair.name, truth, said });
  const own = said['@referral-kit/compat'].breaks;
  if (own !== truth.breaks) console.log(`${pair.group} ${pair.name}: compat says ${own}, the engines ${truth.breaks}`);
}
for (const tool of tools) await tool.close();
const { falseAlarms, missed } = tally(rows, '@referral-kit/compat');
const disputed = rows.filter(({ truth }) => truth.breaks === undefined).length;
const notes = `Measured on ${new Date().toISOString().slice(0, 10)}, as processor time; a tool that took more than 30 s of it gave no answer. Not counted: ${disputed} pairs about which the engines are at odds, or which fewer than two of them take.`;
console.log(`${tableOf(rows)}\n\n${totalOf(rows)}\n\n${notes}`);
if (values.write) {
  writeTable('docs/compatibility.md', `${tableOf(rows)}\n\n${notes}`);
  writeTable('packages/compat/README.md', `${totalOf(rows)}\n\n${notes}`);
}
process.exitCode = falseAlarms + missed > 0 ? 1 : 0;
