// Runs webpack with the configuration that is named; exits with 1 where it warns or fails. Plain JavaScript, since webpack
// is installed for this test alone.
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

const { default: configuration } = await import(pathToFileURL(process.argv[2]).href);
webpack(configuration, (error, stats) => {
  if (!error && !stats?.hasErrors() && !stats?.hasWarnings()) return;
  console.error(error ?? stats?.toString({ preset: 'errors-warnings' }));
  process.exitCode = 1;
});
