// Builds what changes, and tests it: turbo watches the sources of the packages, vitest what they are built into, and
// the tests. Nothing is tested at the start; press a to test everything, q to stop.
import { spawn } from 'node:child_process';

const programs = [
  spawn('turbo', ['watch', 'build', '--output-logs=errors-only'], { stdio: ['ignore', 'inherit', 'inherit'] }),
  spawn('vitest', ['--watch', '--standalone', ...process.argv.slice(2)], { stdio: 'inherit' }),
];
for (const program of programs) {
  program.once('exit', (status) => {
    for (const other of programs) other.kill();
    process.exitCode ??= status ?? 1;
  });
}
