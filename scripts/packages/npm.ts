import { type Ended, linesOf, type RunOptions, run } from './run.ts';
import { root } from './workspace.ts';

const { npm_execpath: cli } = process.env;

/** The workspace that a script runs in is not meant for what npm is asked to do by it: some commands refuse one. */
const withoutWorkspace = { npm_config_workspace: undefined, npm_config_workspaces: undefined };

/** Runs npm, from the root unless told otherwise: the one that runs this script, where there is one. */
export const npm = (args: readonly string[], { cwd = root, ...options }: RunOptions = {}): Promise<Ended> => {
  const all = { ...options, cwd, env: { ...withoutWorkspace, ...options.env } };
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], all) : run('npm', args, all);
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
