// Runs one conformance suite, from the packed packages, in every runtime. Prints a table; exits with 1 unless
// all of them give the same verdicts, and those are what the fixtures say.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFixtures } from '../../scripts/fixtures/fixture.ts';
import { chromium } from './src/chromium.ts';
import { commandLines } from './src/command-line.ts';
import { differences, disagreements, hashOf } from './src/compare.ts';
import { installRuntimes } from './src/install.ts';
import type { Absent, Runtime, Stage } from './src/runtime.ts';
import { makeStage } from './src/stage.ts';
import { table } from './src/table.ts';
import { workerd } from './src/workerd.ts';
import type { Conformance } from './suite/verdict.ts';

const { CI } = process.env;
const fixtures = readFixtures();
const faults: string[] = [];
const rows: string[][] = [['runtime', 'version', 'code from text', 'documents', 'verdicts', 'seconds']];
let first: { readonly name: string; readonly answer: Conformance } | undefined;

const most = 10;

const add = (name: string, found: readonly string[]): void => {
  faults.push(...found.slice(0, most).map((fault) => `${name}: ${fault}`));
  if (found.length > most) faults.push(`${name}: and ${found.length - most} more`);
};

const attempt = async (runtime: Runtime, stage: Stage): Promise<void> => {
  const { name, version, forbidsCode } = runtime;
  const start = performance.now();
  try {
    const answer = await runtime.run(stage);
    const { generatesCode, verdicts } = answer;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    rows.push([
      name,
      version,
      generatesCode ? 'allowed' : 'forbidden',
      String(verdicts.length),
      hashOf(answer),
      seconds,
    ]);
    if (forbidsCode && generatesCode) add(name, ['text became code where that is forbidden']);
    add(name, differences(fixtures, answer));
    first ??= { name, answer };
    add(`${name}, unlike ${first.name}`, disagreements(first.answer, answer));
  } catch (error) {
    rows.push([name, version, '', '', 'failed']);
    add(name, [error instanceof Error ? error.message : String(error)]);
  }
};

const skip = ({ name, why }: Absent): void => {
  rows.push([name, '', '', '', `not run: ${why}`]);
  if (CI === 'true') add(name, [`it did not run: ${why}`]);
};

// However this ends, so do the processes that it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

await installRuntimes();
const runtimes = [...(await commandLines()), await workerd(), await chromium()];
const stage = await makeStage(folder, fixtures);
for (const runtime of runtimes) {
  if ('why' in runtime) skip(runtime);
  else await attempt(runtime, stage);
}
console.log(table(rows));
for (const fault of faults) console.error(fault);
console.log(`${rows.length - 1} runtimes, ${fixtures.length} documents, ${faults.length} fault(s)`);
process.exitCode = faults.length > 0 ? 1 : 0;
