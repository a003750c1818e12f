import { generate } from '@referral-kit/codegen/write';
import { expect, test } from 'vitest';
import { targets } from '../scripts/generated.ts';

test.each(targets)('the committed files are what the schemas give', async (target) => {
  expect(await generate(target, false)).toEqual([]);
});
