import { generate } from '@referral-kit/codegen/write';
import { expect, it } from 'vitest';
import { targets } from '../scripts/generated.ts';

it.each(targets)('generated files are up to date (npm run generate)', async (target) => {
  expect(await generate(target, false)).toEqual([]);
});
