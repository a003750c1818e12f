import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder } from './helpers/cli.ts';
import { address } from './helpers/documents.ts';

const files = {
  'referral-kit.config.json': { profile: 'strict' },
  'known.json': { version: 1, entries: [] },
  'fixtures/address/a.json': address,
  'fixtures/address/b.invalid.json': { ...address, city: 1 },
  'fixtures/address/b.invalid.expected.json': [{ code: 'schema/wrong-type', pointer: '/city' }],
  'elsewhere/real.json': address,
};

const project = (): string => {
  const cwd = folder(files);
  symlinkSync(join(cwd, 'elsewhere/real.json'), join(cwd, 'fixtures/address/linked.json'));
  symlinkSync(join(cwd, 'fixtures'), join(cwd, 'same'));
  linkSync(join(cwd, 'fixtures/address/a.json'), join(cwd, 'hard.json'));
  symlinkSync(join(cwd, 'referral-kit.config.json'), join(cwd, 'settings.json'));
  return cwd;
};

/** @returns what tells whether every file is as it was */
const snapshot = (cwd: string): string[] => Object.keys(files).map((name) => readFileSync(join(cwd, name), 'utf8'));

describe('an output never takes the place of', () => {
  it.each([
    ['the configuration', 'referral-kit.config.json', 'the configuration'],
    ['the configuration behind a link', 'settings.json', 'the configuration'],
    ['the baseline in use', 'known.json', 'the baseline'],
    ['a sidecar', 'fixtures/address/b.invalid.expected.json', 'sidecar'],
    ['a sidecar that is not there yet', 'fixtures/address/a.expected.json', 'sidecar'],
    ['a sidecar below a linked folder', 'same/address/b.invalid.expected.json', 'sidecar'],
    ['a document of a folder that is checked', 'fixtures/address/a.json', 'to be checked'],
    ['a document below a linked folder', 'same/address/a.json', 'to be checked'],
    ['a document that a link in the folder leads to', 'elsewhere/real.json', 'to be checked'],
    ['a document with another name', 'hard.json', 'to be checked'],
  ])('%s', async (_, path, hint) => {
    for (const output of [
      ['--reporter', `json=${path}`],
      ['--reporter', `junit=./${path}`],
      ['--coverage-file', path],
    ]) {
      const cwd = project();
      const before = snapshot(cwd);
      const ran = await cli(cwd, ['validate', 'fixtures', '--baseline', 'known.json', ...output]);
      expect([output, ran.status, ran.stdout]).toEqual([output, 2, '']);
      expect(ran.stderr).toContain(hint);
      expect(snapshot(cwd)).toEqual(before);
    }
  });

  it('another output of the same run, whatever they are called', async () => {
    for (const [one, other] of [
      [
        ['--reporter', 'json=out.json'],
        ['--coverage-file', 'out.json'],
      ],
      [
        ['--reporter', 'json=out.json'],
        ['--reporter', 'sarif=./x/../out.json'],
      ],
      [
        ['--reporter', 'json=fixtures/out.json'],
        ['--coverage-file', 'same/out.json'],
      ],
    ] as const) {
      const cwd = project();
      const ran = await cli(cwd, ['validate', 'fixtures', ...one, ...other]);
      expect([one, ran.status]).toEqual([one, 2]);
    }
    const cwd = project();
    writeFileSync(join(cwd, 'out.json'), '');
    symlinkSync(join(cwd, 'out.json'), join(cwd, 'alias.json'));
    const both = ['--reporter', 'json=out.json', '--reporter', 'ndjson=alias.json'];
    expect((await cli(cwd, ['validate', 'fixtures', ...both])).status).toBe(2);
  });

  it('a report that is to be merged', async () => {
    const cwd = project();
    await cli(cwd, ['validate', 'fixtures', '--reporter', 'json=r.json', '--coverage']);
    symlinkSync(join(cwd, 'r.json'), join(cwd, 'link.json'));
    const before = readFileSync(join(cwd, 'r.json'), 'utf8');
    for (const output of [
      ['-o', 'link.json'],
      ['--coverage-file', 'r.json'],
      ['-o', 'x.json', '--coverage-file', 'x.json'],
      ['-o', 'referral-kit.config.json'],
    ]) {
      const ran = await cli(cwd, ['merge-reports', 'r.json', ...output]);
      expect([output, ran.status]).toEqual([output, 2]);
    }
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe(before);
  });
});

describe('an output takes the place of', () => {
  it.each([
    ['json', 'json'],
    ['ndjson', 'ndjson'],
    ['sarif', 'json'],
    ['gitlab', 'json'],
  ])('the %s report of an earlier run among the documents', async (reporter, extension) => {
    const cwd = folder({ 'address/a.json': { ...address, city: 1 } });
    const run = async (): Promise<number | null> =>
      (await cli(cwd, ['validate', '.', '--reporter', `${reporter}=address/report.${extension}`])).status;
    expect([await run(), await run()]).toEqual([1, 1]);
    writeFileSync(join(cwd, 'address/a.json'), JSON.stringify(address));
    expect([await run(), await run()]).toEqual([0, 0]);
  });

  it('its own coverage and an empty file, and goes to a device', async () => {
    const cwd = folder({ 'address/a.json': address, 'address/empty.json': '' });
    const run = async (...words: string[]): Promise<number | null> =>
      (await cli(cwd, ['validate', 'address', ...words])).status;
    expect(await run('--coverage-file', 'address/c.json')).toBe(4);
    writeFileSync(join(cwd, 'address/empty.json'), ' \n');
    expect(await run('--reporter', 'json=address/empty.json')).toBe(0);
    expect(await run('--coverage-file', 'address/c.json')).toBe(0);
    expect(await run('--reporter', 'json=/dev/null', '--coverage-file', '/dev/null')).toBe(0);
  });
});
