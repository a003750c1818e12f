import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, validate } from './helpers/cli.ts';

const address = '{\n  "AddressLine1": "1 Quay Street",\n  "city": "Galway",\n  "country": "ie"\n}\n';
const mended = address.replace('AddressLine1', 'addressLine1').replace('ie', 'IE');
const flags = ['--type', 'Address'];

describe('normalize', () => {
  it('prints a diff, fails with --check, and changes the file with --write', async () => {
    const cwd = folder({ 'a.json': address });
    const shown = await cli(cwd, ['normalize', 'a.json', ...flags]);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain('-  "AddressLine1": "1 Quay Street",\n+  "addressLine1": "1 Quay Street",\n');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(address);
    expect((await cli(cwd, ['normalize', '--check', 'a.json', ...flags])).status).toBe(1);
    expect((await cli(cwd, ['normalize', '--write', '.', ...flags])).status).toBe(0);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(mended);
    expect(await cli(cwd, ['normalize', '--check', 'a.json', ...flags])).toMatchObject({ status: 0, stdout: '' });
  });

  it('filters standard input, and says with its status what is wrong', async () => {
    const cwd = folder({ 'twice.json': '{"city":1,"city":2}', 'empty.json': ' ' });
    const words = ['normalize', '--write', '-', ...flags];
    expect(await cli(cwd, words, { input: address })).toMatchObject({ status: 0, stdout: mended });
    expect(await cli(cwd, words, { input: '{"City":"c"}' })).toMatchObject({ status: 1, stdout: '{"city":"c"}' });
    expect((await cli(cwd, ['normalize', 'empty.json'])).status).toBe(4);
    expect((await cli(cwd, ['normalize', '--write', '--check', 'empty.json'])).status).toBe(2);
    const refused = await cli(cwd, ['normalize', '--write', '.', ...flags]);
    expect(refused.status).toBe(4);
    expect(refused.stderr).toContain('twice.json:1:11: ');
    expect(readFileSync(join(cwd, 'twice.json'), 'utf8')).toBe('{"city":1,"city":2}');
  });
});

describe('the diff', () => {
  it.each([
    'a b.json',
    'ü 名.json',
    'quote".json',
    'back\\slash.json',
    'tab\t.json',
    'x.json\n--- a/other.json\n+++ b/evil.json',
    '\u001b[31m.json',
  ])('names the file %j so that git applies it to that file alone', async (name) => {
    const cwd = folder({ [`sub/${name}.json`]: address });
    const { stdout } = await cli(cwd, ['normalize', 'sub', ...flags]);
    expect(stdout.split('\n').some((line) => /(?!\t)\p{Cc}/u.test(line))).toBe(false);
    const applied = spawnSync('git', ['apply', '-'], { cwd, input: stdout, encoding: 'utf8' });
    expect([applied.status, applied.stderr]).toEqual([0, '']);
    expect(readFileSync(join(cwd, `sub/${name}.json`), 'utf8')).toBe(mended);
    expect(readdirSync(cwd)).toEqual(['sub']);
  });
});

describe('the diff of a file with a space in its name', () => {
  it('is one that patch applies', async () => {
    const cwd = folder({ 'sub/a b.json': address });
    const { stdout } = await cli(cwd, ['normalize', 'sub', ...flags]);
    expect(stdout).toContain('--- a/sub/a b.json\t\n');
    const program = 'patch';
    const applied = spawnSync(program, ['-p1'], { cwd, input: stdout, encoding: 'utf8' });
    // Not every system has it.
    if ((applied.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return;
    expect(applied.status).toBe(0);
    expect(readFileSync(join(cwd, 'sub/a b.json'), 'utf8')).toBe(mended);
  });
});

describe('validate', () => {
  const wrong = address.replace('Galway', 'Galway",\n  "Region": 5,\n  "x": "');

  it('says of faults that normalize fixes them', async () => {
    const { issues, status } = await validate({ 'a.json': wrong }, ['.', ...flags]);
    expect(status).toBe(1);
    const helped = issues.filter(({ help }) => help?.includes('normalize --write')).map(({ pointer }) => pointer);
    expect(helped).toEqual(['/AddressLine1', '/country']);
  });

  it('says of what only the service sets in a new referral to leave it out', async () => {
    const body = {
      type: 'Shared',
      customerProfile: { name: 'n', address: {} },
      consent: {},
      details: {},
      createdDateTime: 1,
    };
    const { issues } = await validate({ 'new.json': body }, ['.', '--type', 'NewReferral']);
    expect(issues.find(({ pointer }) => pointer === '/createdDateTime')?.help).toContain('Leave it out');
  });

  it('looks with --normalize at what becomes of a document, and shows faults where they are written', async () => {
    expect((await validate({ 'a.json': address }, ['.', '--normalize', ...flags])).status).toBe(0);
    const { short, status } = await validate({ 'a.json': wrong }, ['.', '--normalize', ...flags]);
    expect(status).toBe(1);
    expect(short).toEqual(['schema/unknown-member /Region 4:3-4:11', 'schema/unknown-member /x 5:3-5:6']);
  });
});
