// Holds the changesets to what the contract has become since the last release; exits with 1 when they ask for too
// little. With --write, what the packages promise now is recorded in api/, for the next release. With --all, every finding
// is listed, not just what fits on a screen. With --release TAG, what the tag releases is compared with the release
// before it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { leader } from './gate/baseline.ts';
import { gate } from './gate/gate.ts';
import { textsOf } from './gate/surface.ts';
import { surfaceOf } from './gate/surface-of.ts';
import { Undecided } from './gate/undecided.ts';
import { publishable, root } from './packages/workspace.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, all: { type: 'boolean' }, release: { type: 'string' } },
});
const surface = await surfaceOf(publishable());
if (values.write) {
  for (const [path, text] of Object.entries(textsOf(surface))) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
try {
  const today = new Date().toISOString().slice(0, 10);
  const { passes, message } = await gate(root, surface, today, values.all, values.release?.slice(leader.length + 1));
  process.stdout.write(message);
  process.exitCode = passes ? 0 : 1;
} catch (error) {
  if (!(error instanceof Undecided)) throw error;
  process.stdout.write(`The gate stays shut, for it cannot tell:\n\n${error.message}\n`);
  process.exitCode = 1;
}
