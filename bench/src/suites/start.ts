import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fixtureText } from '../fixtures.ts';
import { median } from '../measure/stats.ts';
import type { Suite } from './suite.ts';

const document = JSON.stringify(JSON.parse(fixtureText('valid/full.json')));
const file = (name: string): string[] => [join(import.meta.dirname, `../start/cases/${name}.mjs`), document];

/** What is started: the first is what the others are compared with. */
const starts: readonly (readonly [name: string, parameters: readonly string[]])[] = [
  ['`node -e 0`', ['-e', '0']],
  ['an empty module', file('empty')],
  ['`isReferral` from guards', file('guard')],
  ['`Referral.validate`', file('validator')],
  ['ajv with ajv-formats, compiling', file('ajv')],
];

/** @returns how long a fresh process takes, in milliseconds. */
const run = (parameters: readonly string[]): number => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${parameters[0]} ended with ${status}: ${stderr}`);
  return performance.now() - started;
};

/** From the start of a process to its end, with one verdict between. */
export const start: Suite = ({ rounds }) => {
  const times: number[][] = starts.map(() => []);
  const most = Math.min(rounds, 31);
  for (let round = 0; round < most; round++) {
    starts.forEach(([, parameters], index) => {
      times[index]?.push(run(parameters));
    });
  }
  const ratioOf = (own: readonly number[]): number =>
    median(own.map((value, round) => value / (times[0]?.[round] ?? Number.NaN)));
  const rows = starts.map(([name], index) => {
    const own = times[index] ?? [];
    return { name, milliseconds: median(own), ratio: ratioOf(own) };
  });
  return {
    title: 'Start: import to first verdict in a fresh process',
    about: 'Time from start to end of the process, and how many times as long as `node -e 0` it takes.',
    columns: ['time'],
    rows: rows.map(({ name, milliseconds, ratio }) => ({
      name,
      cells: [{ value: milliseconds, unit: 'milliseconds', ratio }],
    })),
    targets: rows.slice(2, 4).map(({ name, ratio }, index) => ({
      what: `start with ${name} against \`node -e 0\``,
      measured: ratio,
      limit: [1.3, 1.2][index] ?? Number.NaN,
      bound: 'at most',
      unit: '×',
    })),
  };
};
