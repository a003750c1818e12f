import { type Ended, linesOf, type RunOptions, run } from './run.ts';

const { npm_execpath: cli } = process.env;

/** Runs npm: the one that runs this script, where there is one. */
export const npm = (args: readonly string[], options?: RunOptions): Promise<Ended> =>
  cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options);

/**
 * @returns what npm wrote to standard output
 * @throws {Error} with all that it wrote, when it failed
 */
export const npmOutput = async (args: readonly string[], options?: RunOptions): Promise<string> => {
  const ended = await npm(args, options);
  if (ended.status !== 0) throw new Error(`npm ${args.join(' ')}\n${linesOf(ended).join('\n')}`);
  return ended.stdout;
};
