#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { bug, main } = await import('./main.ts');

// A reader that has seen enough, such as `head`, closes the pipe: the rest is not written, the status still counts.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.once('uncaughtException', (error) => process.exit(bug(error)));

process.exitCode = await main(process.argv.slice(2));
