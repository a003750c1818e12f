import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectWritten } from './project.ts';
import { runNode, toolFile } from './tools.ts';

/** Finds modules as Node does, and changes nothing in them: Rollup by itself takes names of packages for external. */
const rollupConfig = `
import { createRequire } from 'node:module';
export default {
  input: 'program.js',
  output: { file: 'rollup.mjs', format: 'es' },
  plugins: [{
    name: 'resolve',
    resolveId: (name, from) => /^[.\\/]/.test(name) || !from ? null : createRequire(from).resolve(name),
  }],
  onwarn: ({ message }) => { throw new Error(message); },
};
`;

const webpackConfig = `
export default {
  entry: './program.js',
  mode: 'production',
  output: { path: import.meta.dirname, filename: 'webpack.cjs' },
  performance: { hints: false },
};
`;

/** How each bundler is started in a project, and the file that it writes. */
const bundlers: Readonly<Record<string, { readonly words: (at: string) => readonly string[]; readonly file: string }>> =
  {
    rollup: {
      words: () => [toolFile('rollup/dist/bin/rollup'), '--config', 'rollup.config.mjs', '--silent'],
      file: 'rollup.mjs',
    },
    webpack: {
      words: (project) => [join(import.meta.dirname, 'run-webpack.mjs'), join(project, 'webpack.config.mjs')],
      file: 'webpack.cjs',
    },
    esbuild: {
      words: () => [join(import.meta.dirname, 'run-esbuild.ts'), 'program.js', 'esbuild.mjs'],
      file: 'esbuild.mjs',
    },
  };

/** The bundlers that are tried. */
export const bundlerNames: readonly string[] = Object.keys(bundlers);

/**
 * Bundles the program of a project without a plugin that changes modules, and runs it where nothing is installed.
 *
 * @throws {Error} when the bundler warns or fails, or the program does something else
 */
export const checkBundler = async (name: string, project: string): Promise<string> => {
  writeFileSync(join(project, 'rollup.config.mjs'), rollupConfig);
  writeFileSync(join(project, 'webpack.config.mjs'), webpackConfig);
  const { words, file } = bundlers[name] as (typeof bundlers)[string];
  await runNode(words(project), { cwd: project });
  expectWritten(await runNode([join(project, file)], { cwd: import.meta.dirname }));
  return 'a program that uses every package';
};
