import { join } from 'node:path';
import { bundle, imports, normalizerImports } from '../../../scripts/packages/bundle.ts';
import type { Target } from '../report/section.ts';
import { contractPlugin } from '../size/contract-plugin.ts';
import { entries } from '../size/entries.ts';
import type { Suite } from './suite.ts';

const folder = join(import.meta.dirname, '..');

const sizeOf = async (code: string): Promise<number> => (await bundle(code, folder, [contractPlugin])).gzipped;

/** What a browser has to load. */
export const size: Suite = async () => {
  const rows = await Promise.all(
    entries.map(async ({ name, verdict, faults, address }) => ({
      name,
      sizes: await Promise.all([verdict, faults, address].map(sizeOf)),
    })),
  );
  const ours = rows[0]?.sizes ?? [];
  return {
    title: 'Size',
    about: 'Bundled and minified by esbuild, gzipped, and how many times as large as ours.',
    better: 'smaller',
    columns: ['referral, verdict', 'referral, all faults', 'address, all faults'],
    rows: rows.map(({ name, sizes }) => ({
      name,
      cells: sizes.map((value, index) => ({ value, unit: 'bytes', ratio: value / (ours[index] ?? Number.NaN) })),
    })),
    targets: await Promise.all(
      Object.entries({ ...imports, ...normalizerImports }).map(
        async ([name, { code, target }]): Promise<Target> => ({
          what: `size of \`${name}\``,
          measured: await sizeOf(code),
          limit: target,
          bound: 'at most',
          unit: ' bytes',
        }),
      ),
    ),
  };
};
