#!/usr/bin/env node
import * as modules from 'node:module';
import { parentPort } from 'node:worker_threads';

// An older Node cannot even load the rest; it is told so, in place of a stack trace.
const oldest = 22;
if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(`error: referral-kit needs Node.js ${oldest} or later; this is ${process.versions.node}`);
  process.exit(2);
}

modules.enableCompileCache();

const command = async (): Promise<void> => {
  const { bug, main, unwritable } = await import('./main.ts');
  const { watch } = await import('./report/stream.ts');

  // A reader that has seen enough closes the pipe; what was found still counts for the status.
  for (const stream of [process.stdout, process.stderr]) watch(stream, (error) => process.exit(unwritable(error)));
  process.once('uncaughtException', (error) => process.exit(bug(error)));

  process.exitCode = await main(process.argv.slice(2));
};

// A worker runs the same program, and takes orders instead of words.
if (parentPort === null) await command();
else (await import('./threads/worker.ts')).obey(parentPort);
