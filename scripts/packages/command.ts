import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitStatusSection } from '../../packages/cli/scripts/exit-statuses/case.ts';
import { caseFaults, inBash } from '../../packages/cli/scripts/exit-statuses/run.ts';
import { npm } from './npm.ts';
import { linesOf } from './run.ts';

/** Calls of the command, with the status that each ends with. */
const calls: readonly (readonly [args: readonly string[], status: number])[] = [
  [['--version'], 0],
  [['validate', 'referral.json'], 0],
  [['validate', 'refused.json'], 1],
  [['validate', 'absent.json'], 4],
];

/** @returns a sentence for each call of the installed command, by npx, that ends otherwise than it should. */
export const commandFaults = async (project: string): Promise<string[]> => {
  writeFileSync(join(project, 'refused.json'), '{}\n');
  const faults: string[] = [];
  for (const [args, status] of calls) {
    const ended = await npm(['exec', '--no', '--', 'referral-kit', ...args], { cwd: project });
    if (ended.status === status) continue;
    faults.push(`referral-kit ${args.join(' ')} ended with ${ended.status}, not ${status}`, ...linesOf(ended));
  }
  return faults;
};

/** @returns a sentence for each line of the page of exit statuses that does not hold for the installed command. */
export const exitStatusFaults = async ({ cases }: ExitStatusSection, project: string): Promise<string[]> => {
  const run = inBash(join(project, 'node_modules/.bin'));
  const faults: string[] = [];
  for (const one of cases) faults.push(...(await caseFaults(one, run)));
  return faults;
};
