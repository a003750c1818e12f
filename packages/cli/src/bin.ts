#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';

enableCompileCache();

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
else (await import('./work/worker.ts')).obey(parentPort);
