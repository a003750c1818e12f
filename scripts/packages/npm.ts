import { type Ended, linesOf, type RunOptions, run } from './run.ts';

const { npm_execpath: cli } = process.env;

/** What npm hands on to the scripts of a workspace: where it is run by one, all it did would be about that workspace. */
const handedOn = { npm_config_workspace: undefined, npm_config_workspaces: undefined };

/** Runs npm: the one that runs this script, where there is one. */
export const npm = (args: readonly string[], options: RunOptions = {}): Promise<Ended> => {
  const own = { ...options, env: { ...handedOn, ...options.env } };
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], own) : run('npm', args, own);
};

/**
 * @returns what npm wrote to standard output
 * @throws {Error} with all that it wrote, when it failed
 */
export const npmOutput = async (args: readonly string[], options?: RunOptions): Promise<string> => {
  const ended = await npm(args, options);
  if (ended.status !== 0) throw new Error(`npm ${args.join(' ')}\n${linesOf(ended).join('\n')}`);
  return ended.stdout;
};
