import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, ceilingText, normalizerImports } from '../../../scripts/packages/bundle.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/toolchains.md'), 'utf8');

describe.each(Object.entries(normalizerImports))('the bundle of %s', (_, each) => {
  test('stays below its ceiling, which the documentation has', async () => {
    const { gzipped } = await bundle(each.code, import.meta.dirname);
    expect(gzipped).toBeLessThanOrEqual(each.ceiling);
    expect(page).toContain(`| ${ceilingText(each)} |`);
  });
});

test('one revision has no validator but the guards of its own types, and no other revision', async () => {
  const { text } = await bundle(normalizerImports['normalize of 2022-04-21'].code, import.meta.dirname);
  const holds = (part: string): boolean => text.includes(part);
  expect(holds('invitedByOrganizationId')).toBe(true);
  expect(holds('~standard')).toBe(false);
  expect(holds('schema/missing-member')).toBe(false);
  // Types that only the earlier revision has.
  expect(holds('CustomerProfileType')).toBe(false);
});
