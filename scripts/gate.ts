// Holds the changesets to what the contract has become since the last release; exits with 1 when they ask for too
// little. With --write, the names that the packages promise now are written to api.lock.json, for the next release. With --all, every
// finding is listed, not just what fits on a screen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesFile } from './gate/contract.ts';
import { gate } from './gate/gate.ts';
import { namesOf } from './gate/names.ts';
import { textOfNames } from './gate/text-of-names.ts';
import { publishable, root } from './packages/workspace.ts';

const names = await namesOf(publishable());
if (process.argv.includes('--write')) writeFileSync(join(root, namesFile), textOfNames(names));
const { passes, message } = await gate(
  root,
  names,
  new Date().toISOString().slice(0, 10),
  process.argv.includes('--all'),
);
process.stdout.write(message);
process.exitCode = passes ? 0 : 1;
