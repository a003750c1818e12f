import { run } from '../../scripts/packages/run.ts';
import { root } from '../../scripts/packages/workspace.ts';
import type { Row } from '../figures.ts';
import type { Part } from '../part.ts';
import { installed } from '../supply/installed.ts';
import { supplyFaults } from '../supply/judge.ts';
import reasons from '../supply/reasons.json' with { type: 'json' };

interface Audit {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

/** What the registry knows of the faults of what users install. */
const audit = async (): Promise<Row> => {
  const what = 'npm audit of what users install';
  const { stdout } = await run('npm', ['audit', '--omit=dev', '--json'], { cwd: root });
  const found = ((): Audit => {
    try {
      return JSON.parse(stdout) as Audit;
    } catch {
      return {};
    }
  })().metadata?.vulnerabilities;
  if (!found) return { what, figure: '', passed: false, notRun: 'the registry does not answer' };
  const total = found.total ?? Number.NaN;
  return { what, figure: `${total} known vulnerabilities`, passed: total === 0 };
};

export const supplyPart: Part = {
  name: 'supply',
  what: 'everything that users install has a reason and a licence, and runs nothing when installed',
  async run() {
    const all = installed();
    const faults = supplyFaults(all, reasons);
    return [
      {
        what: 'packages that are installed with ours',
        figure: `${all.length} packages, all with a reason and a licence, none with an install script`,
        passed: faults.length === 0,
        faults,
      },
      await audit(),
    ];
  },
};
