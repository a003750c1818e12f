import { explanations, meanings } from '@referral-kit/codes/explanations';
import { describe, expect, it } from 'vitest';
import { cli, folder } from './helpers/cli.ts';
import { run } from './helpers/example.ts';

describe('the explanation of', () => {
  it.each(Object.entries(explanations))(
    '%s has an example with just that fault, and one without any',
    async (code, about) => {
      expect((await run(about.failing)).codes.toSorted()).toEqual([code, ...(about.comesWith ?? [])].toSorted());
      expect(await run(about.passing)).toEqual({ status: 0, codes: [] });
    },
  );

  it('every code says something of its own', () => {
    expect(Object.keys(explanations).sort()).toEqual(Object.keys(meanings).sort());
    const texts = Object.values(explanations).map(({ why, fix }) => `${why} ${fix}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('explain', () => {
  it('prints a page, a list, and both as JSON', async () => {
    const cwd = folder();
    const page = await cli(cwd, ['explain', 'schema/not-in-enum']);
    expect(page.status).toBe(0);
    expect(page.stdout).toContain('$ referral-kit validate address.json --type Address');
    expect((await cli(cwd, ['explain'])).stdout.trim().split('\n')).toHaveLength(Object.keys(meanings).length);
    const data = JSON.parse((await cli(cwd, ['explain', 'not-in-enum', '--format', 'json'])).stdout) as object;
    expect(data).toMatchObject({ code: 'schema/not-in-enum', means: meanings['schema/not-in-enum'] });
  });

  it('names the nearest code for one that there is not', async () => {
    const ran = await cli(folder(), ['explain', 'schema/not-in-enun']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('schema/not-in-enum');
  });
});
