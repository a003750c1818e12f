import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
