// Runs webpack with the configuration that is named; exits with 1 where it warns or fails.
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

const { default: configuration } = (await import(pathToFileURL(process.argv[2] as string).href)) as {
  default: Configuration;
};
webpack(configuration, (error, stats) => {
  if (!error && !stats?.hasErrors() && !stats?.hasWarnings()) return;
  console.error(error ?? stats?.toString({ preset: 'errors-warnings' }));
  process.exitCode = 1;
});
