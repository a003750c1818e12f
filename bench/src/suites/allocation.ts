import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Suite } from './suite.ts';

const child = join(import.meta.dirname, '../allocation/child.ts');

const flags = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];

/** What `is` leaves for the garbage collector. */
export const allocation: Suite = () => {
  const output = execFileSync(process.execPath, [...flags, child], { encoding: 'utf8' });
  const results = JSON.parse(output) as { name: string; bytes: number }[];
  return {
    title: 'Allocation of `is` on the full referral',
    about: 'Growth of the heap per call: over a million calls of ours, 50,000 of each peer.',
    columns: ['bytes per call'],
    rows: results.map(({ name, bytes }) => ({ name, cells: [{ value: bytes, unit: 'bytes' }] })),
    targets: [
      {
        what: '`Referral.is`: allocation per call',
        measured: results[0]?.bytes ?? Number.NaN,
        limit: 1,
        bound: 'at most',
        unit: ' bytes',
      },
    ],
  };
};
