// Runs one conformance suite, from the packed packages, in every runtime. Prints a table; exits with 1 unless
// all of them give the same verdicts, and those are what the fixtures say.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFixtures } from '../../scripts/fixtures/fixture.ts';
import { chromium } from './src/chromium.ts';
import { commandLines } from './src/command-line.ts';
import { differences, hashOf } from './src/compare.ts';
import { installRuntimes } from './src/install.ts';
import type { Absent, Runtime, Stage } from './src/runtime.ts';
import { makeStage } from './src/stage.ts';
import { table } from './src/table.ts';
import { workerd } from './src/workerd.ts';

const { CI } = process.env;
const fixtures = readFixtures();
const faults: string[] = [];
const rows: string[][] = [['runtime', 'version', 'code from text', 'documents', 'verdicts', 'seconds']];
const hashes = new Set<string>();

const attempt = async (runtime: Runtime, stage: Stage): Promise<void> => {
  const { name, version, forbidsCode } = runtime;
  const start = performance.now();
  try {
    const answer = await runtime.run(stage);
    const { generatesCode, verdicts } = answer;
    const hash = hashOf(answer);
    hashes.add(hash);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    rows.push([name, version, generatesCode ? 'allowed' : 'forbidden', String(verdicts.length), hash, seconds]);
    if (forbidsCode && generatesCode) faults.push(`${name}: text became code where that is forbidden`);
    faults.push(...differences(fixtures, answer).map((difference) => `${name}: ${difference}`));
  } catch (error) {
    rows.push([name, version, '', '', 'failed']);
    faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
};

const skip = ({ name, why }: Absent): void => {
  rows.push([name, '', '', '', `not run: ${why}`]);
  if (CI === 'true') faults.push(`${name} did not run: ${why}`);
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
if (hashes.size > 1) faults.push(`the runtimes differ: ${[...hashes].join(', ')}`);
console.log(table(rows));
for (const fault of faults) console.error(fault);
console.log(`${rows.length - 1} runtimes, ${fixtures.length} documents, ${faults.length} fault(s)`);
process.exitCode = faults.length > 0 ? 1 : 0;
