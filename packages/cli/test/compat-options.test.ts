import type { Comparison } from '@referral-kit/compat';
import { describe, expect, it } from 'vitest';
import { cli, folder } from './helpers/cli.ts';

const enumOf = (...values: string[]): object => ({ enum: values });

/** The status, the bump and the findings of a comparison. */
const compared = async (cwd: string, ...words: string[]) => {
  const { status, stdout, stderr } = await cli(cwd, ['compat', ...words, '--reporter', 'json']);
  expect(stdout, stderr).not.toBe('');
  const { bump, files } = JSON.parse(stdout) as Comparison;
  return { status, bump, stderr, findings: files.flatMap(({ findings }) => findings) };
};

describe('referral-kit compat', () => {
  it('compares with every version of --against, and names the one', async () => {
    const cwd = folder({ '1.json': enumOf('a', 'b'), '2.json': enumOf('a'), '3.json': enumOf('a', 'c') });
    expect(await compared(cwd, '2.json', '3.json')).toMatchObject({ status: 0, bump: 'minor' });
    const { status, bump, findings } = await compared(
      cwd,
      '2.json',
      '3.json',
      '--against',
      '1.json',
      '--role',
      'BACKWARD_TRANSITIVE',
    );
    expect([status, bump]).toEqual([1, 'major']);
    expect(findings.filter(({ bump: own }) => own === 'major').map(({ against }) => against)).toEqual(['1.json']);
    expect((await cli(cwd, ['compat', '2.json', '3.json', '--against', 'gone.json'])).status).toBe(4);
  });

  it('compares the schemas of --entry alone, and says when there is none', async () => {
    const versions = (...values: string[]): object => ({
      $defs: { kept: { type: 'string' }, changed: enumOf(...values) },
      type: 'object',
    });
    const cwd = folder({ 'old.json': versions('a', 'b'), 'new.json': versions('a') });
    const words = ['old.json', 'new.json', '--entry'];
    expect(await compared(cwd, ...words, '#/$defs/*')).toMatchObject({ status: 1, bump: 'major' });
    expect(await compared(cwd, ...words, '#/$defs/kept')).toMatchObject({ status: 0 });
    const none = await cli(cwd, ['compat', ...words, '#/$defs/gone']);
    expect([none.status, none.stderr.includes('#/$defs/gone')]).toEqual([2, true]);
    expect((await cli(cwd, ['compat', ...words, '$defs'])).status).toBe(2);
  });

  it('takes what leads nowhere for changed, unless --missing says that it is the same', async () => {
    const cwd = folder({ 'old.json': { $ref: 'gone.json' }, 'new.json': { $ref: 'gone.json', title: 'A' } });
    const words = ['old.json', 'new.json'];
    expect(await compared(cwd, ...words)).toMatchObject({ status: 1, findings: [{ rule: 'reference/missing' }] });
    expect((await compared(cwd, ...words, '--missing', 'changed')).status).toBe(1);
    expect(await compared(cwd, ...words, '--missing', 'same')).toMatchObject({ status: 0, bump: 'patch' });
    expect((await cli(cwd, ['compat', ...words, '--missing', 'sane'])).status).toBe(2);
  });

  it('weighs findings by --policy, and complains about waivers of no use', async () => {
    const waiver = { file: 'new.json', pointer: '/enum', rule: 'enum/narrowed', reason: 'nobody sent b' };
    const cwd = folder({
      'old.json': enumOf('a', 'b'),
      'new.json': enumOf('a'),
      'waived.json': { waivers: [{ ...waiver, expires: '2999-12-31' }] },
      'expired.json': { waivers: [{ ...waiver, expires: '2001-01-31' }] },
      'unused.json': { waivers: [{ ...waiver, pointer: '/other', expires: '2999-12-31' }] },
      'severity.json': { severities: { 'enum/*': 'minor' } },
      'misspelt.json': { severity: { 'enum/*': 'minor' } },
      'unknown.json': { severities: { 'enums/*': 'minor' } },
    });
    const by = (policy: string) => compared(cwd, 'old.json', 'new.json', '--policy', policy);
    expect(await by('waived.json')).toMatchObject({ status: 0, bump: 'minor', findings: [{ waived: waiver.reason }] });
    expect(await by('severity.json')).toMatchObject({ status: 0, bump: 'minor' });
    for (const policy of ['expired.json', 'unused.json']) {
      const { status, bump, stderr } = await by(policy);
      expect([status, bump, stderr.includes('enum/narrowed')]).toEqual([1, 'major', true]);
    }
    for (const policy of ['misspelt.json', 'unknown.json', 'gone.json'])
      expect((await cli(cwd, ['compat', 'old.json', 'new.json', '--policy', policy])).status, policy).toBe(2);
  });

  it('shows what fits on a screen, and with --all every finding', async () => {
    const members = Array.from({ length: 30 }, (_, index) => `m${index}`);
    const schema = (type: string): object => ({
      properties: Object.fromEntries(members.map((name) => [name, { type }])),
    });
    const cwd = folder({ 'old.json': schema('string'), 'new.json': schema('number') });
    const shown = async (...words: string[]) => {
      const { stdout, stderr } = await cli(cwd, ['compat', 'old.json', 'new.json', ...words]);
      return {
        count: stdout.split('witness:').length - 1,
        isCut: stderr.includes('--all'),
        lines: `${stdout}${stderr}`.trimEnd().split('\n').length,
      };
    };
    const [short, all] = [await shown(), await shown('--all')];
    expect([short.count > 3, short.isCut, short.lines <= 24]).toEqual([true, true, true]);
    expect([all.count, all.isCut]).toEqual([members.length, false]);
  });

  it('finds the neighbours of a file that a reference names without its extension', async () => {
    const cwd = folder({
      'old/main.json': { $ref: 'part' },
      'old/part.json': enumOf('a', 'b'),
      'new/main.json': { $ref: 'part' },
      'new/part.json': enumOf('a'),
    });
    const { status, findings } = await compared(cwd, 'old/main.json', 'new/main.json');
    expect([status, findings.some(({ rule }) => rule === 'reference/missing')]).toEqual([1, false]);
  });
});
