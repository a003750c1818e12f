import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const index = join(import.meta.dirname, '../src/generated/2018-10-01/index.ts');

/** @returns what is left of a module that imports from the root export, once bundled. */
const bundled = async (code: string): Promise<string> => {
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? { code, moduleType: 'ts' } : null),
      },
    ],
  });
  const { output } = await bundle.generate();
  await bundle.close();
  return output[0].code;
};

test('one enumeration brings no other along', async () => {
  const code = await bundled(`import { ReferralStatus } from '${index}'; console.log(ReferralStatus.New);`);
  expect(code).toContain('New');
  expect(code).not.toContain('Pending');
  expect(code).not.toContain('Position');
});

test('types alone leave nothing', async () => {
  const code = await bundled(`import type { Referral } from '${index}'; import '${index}'; export type R = Referral;`);
  expect(code.replaceAll(/^\/\/#.*$/gm, '').trim()).toMatch(/^(export \{\s*\};)?$/);
});
