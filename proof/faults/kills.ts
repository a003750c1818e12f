import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Row } from '../figures.ts';
import { Random } from '../fuzz/random.ts';
import { documents, type Files, filesIn, inFolder, restore, words } from './workspace.ts';

/** A run that writes files. */
interface Writer {
  readonly name: string;
  readonly args: readonly string[];
  readonly before: Files;
}

const some = documents(60);
const fixtures = Object.fromEntries(Object.entries(some).map(([name, text]) => [name.replace('/', '/invalid/'), text]));
const accepted = ['--reason', 'later', '--expires', '2999-12-31'];
const reports = ['json=out/a.json', 'sarif=out/a.sarif', 'ndjson=out/a.ndjson', 'pretty=out/a.txt'];

/** Every command that writes files, each with files that are there already. */
export const writers: readonly Writer[] = [
  { name: 'normalize --write', args: ['normalize', '--write', 'referral'], before: some },
  { name: 'expect', args: ['expect', 'referral'], before: fixtures },
  {
    name: 'baseline',
    args: ['baseline', ...accepted, '-o', 'b.json', 'referral'],
    before: some,
  },
  { name: 'init', args: ['init'], before: some },
  {
    name: 'sample --output',
    args: ['sample', '--count', '3000', '--output', 'a.ndjson'],
    before: { 'a.ndjson': 'old\n' },
  },
  {
    name: 'validate --reporter … --coverage-file',
    args: ['validate', 'referral', '--coverage-file', 'c.json', ...reports.flatMap((each) => ['--reporter', each])],
    before: { ...some, 'out/a.json': 'old', 'out/a.txt': 'old', 'c.json': '{}' },
  },
];

/** Runs a writer in a folder, and kills it. @returns how many milliseconds it took */
const ran = async ({ args }: Writer, cwd: string, killAfter = Number.POSITIVE_INFINITY): Promise<number> => {
  const started = performance.now();
  const child = spawn(process.execPath, words(...args), { cwd, stdio: 'ignore' });
  const timer = Number.isFinite(killAfter) ? setTimeout(() => child.kill('SIGKILL'), killAfter) : undefined;
  await once(child, 'close');
  clearTimeout(timer);
  return performance.now() - started;
};

const isDraft = (name: string): boolean => name.endsWith('.tmp');

/** @returns which files are neither the old nor the new ones, whole */
export const broken = (found: Files, before: Files, after: Files): string[] => {
  const names = new Set([...Object.keys(before), ...Object.keys(found)].filter((name) => !isDraft(name)));
  return [...names].filter((name) => {
    const is = found[name];
    return is !== before[name] && is !== after[name];
  });
};

const killed = async (writer: Writer, count: number, random: Random): Promise<Row> =>
  inFolder(async (cwd) => {
    const { name, before } = writer;
    restore(cwd, before);
    const took = await ran(writer, cwd);
    const after = filesIn(cwd);
    const faults: string[] = [];
    let [changed, drafts] = [0, 0];
    for (let done = 0; done < count; done += 1) {
      restore(cwd, before);
      const moment = random.next() * took;
      await ran(writer, cwd, moment);
      const found = filesIn(cwd);
      for (const odd of broken(found, before, after))
        faults.push(`${name}, killed after ${moment} ms: ${odd} is neither`);
      if (Object.keys(found).some((each) => found[each] !== before[each])) changed += 1;
      if (!Object.keys(found).some(isDraft)) continue;
      drafts += 1;
      await ran(writer, cwd);
      const left = Object.keys(filesIn(cwd)).filter(isDraft);
      if (left.length > 0) faults.push(`${name}, killed after ${moment} ms: ${left} is left by the next run`);
    }
    return {
      what: `${name}, killed at random moments`,
      figure: [
        `${count} kills, ${changed} of them once something was written: ${faults.length} files neither old nor new, or left`,
        `${drafts} left drafts, and the next run removed them`,
      ].join('; '),
      passed: faults.length === 0,
      faults: faults.slice(0, 5),
    };
  });

/** @returns a row for each command that writes files, killed at random moments */
export const killRows = async (count: number, seed: number): Promise<Row[]> => {
  const random = new Random(seed);
  const rows: Row[] = [];
  for (const writer of writers) rows.push(await killed(writer, Math.ceil(count / writers.length), random));
  return rows;
};
