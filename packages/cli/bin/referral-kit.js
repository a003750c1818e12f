#!/usr/bin/env node
// Committed as it runs, since npm links a command only to a file that exists when it installs.
import * as modules from 'node:module';

// An older Node cannot even load the rest; say so instead of failing with a stack trace.
const oldest = 22;
if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(`error: referral-kit needs Node.js ${oldest} or later; this is ${process.versions.node}`);
  process.exit(2);
}

// What is loaded from here on is kept compiled from run to run.
modules.enableCompileCache();

/** Only a clone of the repository can lack the build. */
const load = async () => {
  try {
    return await import('../dist/main.js');
  } catch (error) {
    const missing =
      error.code === 'ERR_MODULE_NOT_FOUND' && error.url === new URL('../dist/main.js', import.meta.url).href;
    if (!missing) throw error;
    console.error('error: referral-kit has not been built in this repository; to build it: npm run build');
    process.exit(2);
  }
};

const { bug, main, stderr, stdout, unwritable } = await load();

// A reader that has seen enough closes the pipe; what was found still counts for the status.
for (const stream of [stdout, stderr]) stream.onError((error) => process.exit(unwritable(error)));
process.once('uncaughtException', (error) => process.exit(bug(error)));

process.exitCode = await main(process.argv.slice(2));
// What was gathered is written in this turn. Where nothing waits for a slow reader then, the end comes at once: to take
// everything down in order takes longer than to check a file.
setImmediate(() => {
  if (stdout.isIdle && stderr.isIdle) process.exit();
});
