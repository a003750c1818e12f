import { expect, it } from 'vitest';
import { generate } from '../../../scripts/generated.ts';
import { targets } from '../scripts/generated.ts';

it.each(targets)('generated files are up to date (npm run generate)', async (target) => {
  expect(await generate(target, false)).toEqual([]);
});
