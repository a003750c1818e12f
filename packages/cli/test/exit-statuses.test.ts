import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bySeriousness, status } from '@referral-kit/command-line/status';
import { describe, expect, it } from 'vitest';
import type { ExitStatusCase } from '../scripts/exit-statuses/case.ts';
import { exitStatusPage, sections } from '../scripts/exit-statuses/page.ts';
import { type CaseRun, caseFaults, inBash } from '../scripts/exit-statuses/run.ts';
import { cli } from './helpers/cli.ts';

const cases = sections.flatMap(({ title, cases: all }) => all.map((one) => ({ title, ...one })));

/** A line that needs no shell: the command with plain or quoted arguments. */
const plain = /^referral-kit(?: (?:[\w./=:-]+|'[^']*'))*$/;

/** Whether a case can run here and quickly; exit-statuses.long.test.ts runs every case, in a shell. */
const runsHere = ({ run, prepare, isSlow }: ExitStatusCase): boolean =>
  plain.test(run) && !isSlow && !prepare?.includes('referral-kit');

/** Runs such a line in the process of the test. */
const inProcess = async (line: string, cwd: string): Promise<CaseRun> => {
  const [, ...words] = line.match(/'[^']*'|[^ ]+/g) ?? [];
  const args = words.map((word) => word.replaceAll("'", ''));
  const ran = await cli(cwd, args);
  return { status: ran.status, text: ran.stdout + ran.stderr };
};

describe('the page of exit statuses', () => {
  it('is what the cases give (npm run generate)', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../docs/exit-statuses.md'), 'utf8')).toBe(exitStatusPage());
  });

  it('has a case for every status', () => {
    const all = new Set(cases.map((one) => one.status));
    for (const code of [...bySeriousness, ...Object.values(status)]) expect(all).toContain(code);
  });

  it.runIf(process.platform === 'linux').each(cases.filter(runsHere))('$title: $what gives $status', async (one) => {
    expect(await caseFaults(one, inProcess, inBash(''))).toEqual([]);
  });
});
