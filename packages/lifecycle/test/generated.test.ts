import { generate } from '@referral-kit/codegen/write';
import { expect, test } from 'vitest';
import { targets } from '../scripts/generated.ts';

test.each(targets)('the generated files are up to date', async (target) => {
  expect(await generate(target, false)).toEqual([]);
});
