import { linesOf, run } from '../../../scripts/packages/run.ts';

/**
 * @returns the version that a binary prints of itself
 * @throws {Error} when it prints none
 */
export const versionOf = async (binary: string): Promise<string> => {
  const ended = await run(binary, ['--version'], { timeout: 30_000 });
  const version = /\d+[.-]\d+[.-][\d.]+/.exec(ended.stdout)?.[0];
  if (version === undefined) throw new Error(`${binary} --version: ${linesOf(ended).join('\n')}`);
  return version;
};
