import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Generated, generate } from '@referral-kit/codegen/write';
import { afterAll, describe, expect, it } from 'vitest';
import { targets } from '../scripts/generated.ts';

it.each(targets)('generated files are up to date (npm run generate)', async (target) => {
  expect(await generate(target, false)).toEqual([]);
});

describe('a copy of the generated files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  const copy: Generated = { ...(targets.find(({ owns }) => owns.length > 0) as Generated), folder };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is written once, and then left alone', async () => {
    const written = await generate(copy);
    expect(written).toContain('manifest.json');
    expect(await generate(copy, false)).toEqual([]);
    expect(await generate(copy)).toEqual([]);
  });

  it('differs after an edit by hand, until it is generated again', async () => {
    const path = '2018-10-01/tag.schema.json';
    appendFileSync(join(folder, path), ' ');
    expect(await generate(copy, false)).toEqual([path]);
    expect(await generate(copy)).toEqual([path]);
    expect(await generate(copy, false)).toEqual([]);
  });

  it('differs when a file is gone, or one too many', async () => {
    rmSync(join(folder, 'manifest.json'));
    writeFileSync(join(folder, '2018-10-01/extra.schema.json'), '{}');
    const differing = ['2018-10-01/extra.schema.json', 'manifest.json'];
    expect(await generate(copy, false)).toEqual(differing);
    expect(await generate(copy)).toEqual(differing);
    expect(await generate(copy, false)).toEqual([]);
  });
});
