// Holds the changesets to what the contract has become since the last release; exits with 1 when they ask for too
// little. With --write, the names that the packages promise now are written to api.lock.json, for the next release. With
// --all, every finding is listed, not just what fits on a screen. With --release TAG, what the tag releases is compared
// with the release before it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leader } from './gate/baseline.ts';
import { namesFile } from './gate/contract.ts';
import { gate } from './gate/gate.ts';
import { namesOf } from './gate/names.ts';
import { textOfNames } from './gate/text-of-names.ts';
import { Undecided } from './gate/undecided.ts';
import { publishable, root } from './packages/workspace.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, all: { type: 'boolean' }, release: { type: 'string' } },
});
const names = await namesOf(publishable());
if (values.write) writeFileSync(join(root, namesFile), textOfNames(names));
try {
  const today = new Date().toISOString().slice(0, 10);
  const { passes, message } = await gate(root, names, today, values.all, values.release?.slice(leader.length + 1));
  process.stdout.write(message);
  process.exitCode = passes ? 0 : 1;
} catch (error) {
  if (!(error instanceof Undecided)) throw error;
  process.stdout.write(`The gate stays shut, for it cannot tell:\n\n${error.message}\n`);
  process.exitCode = 1;
}
