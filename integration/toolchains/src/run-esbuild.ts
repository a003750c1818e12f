// Bundles a module for browsers; exits with 1 where esbuild warns or fails.
import { build } from 'esbuild';

const [, , entry = '', outfile = ''] = process.argv;
const { warnings } = await build({
  entryPoints: [entry],
  bundle: true,
  format: 'esm',
  platform: 'browser',
  outfile,
  logLevel: 'warning',
});
if (warnings.length > 0) process.exitCode = 1;
