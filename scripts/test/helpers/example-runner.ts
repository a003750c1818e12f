import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

// Runs modules one after the other, each until it has nothing left to do, as if it had a process to itself. Starting a
// process and loading the packages takes longer than most examples.
//
//   node example-runner.ts RESULTS MODULE…
//
// Writes what each module printed and threw to the file RESULTS, as a JSON array in the order of the modules.

/** What running one module produced. */
export interface ModuleRun {
  readonly stdout: string;
  /** The error that ended it early, as text; empty if none did. */
  readonly thrown: string;
}

const [results = '', ...modules] = process.argv.slice(2);
const runs: { stdout: string; thrown: string }[] = [];

process.stdout.write = (text: string | Uint8Array): boolean => {
  const run = runs.at(-1);
  if (run) run.stdout += text;
  return true;
};

const fail = (error: unknown): void => {
  const run = runs.at(-1);
  if (run) run.thrown += inspect(error);
};
process.on('uncaughtException', fail);

process.on('beforeExit', () => {
  const path = modules[runs.length];
  if (path === undefined) {
    writeFileSync(results, JSON.stringify(runs));
    process.exit();
  }
  runs.push({ stdout: '', thrown: '' });
  // An event loop without work would end the process.
  setImmediate(() => void import(path).catch(fail));
});
